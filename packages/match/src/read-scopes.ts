import { negatesAt, silentAt } from './find-negations.ts';
import type { Words } from './normalise-words.ts';
import { stemWord } from './stem-word.ts';

const conditional = new Set(['if', 'unless', 'whether']);

const stems = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(stemWord));

/** `never … more … than` says yes of the highest degree. */
const degrees = new Set(['more', 'better', 'greater', 'worse', 'less']);

/** Nouns and verbs that negate what they bring with `to`. */
const refusals = new Set(['refusal', 'unwillingness', 'failure', 'inability', 'reluctance']);

/** +1 where a claim says yes to a word, -1 where it says no, 0 where it says both. By token. */
export type Signs = ReadonlyMap<string, -1 | 0 | 1>;

export type Scopes = {
  signs: Signs;
  /** The words that the negations bear on first: `qualified` in *is not overly qualified to lead*. */
  heads: ReadonlySet<string>;
};

/** Who does not think that a thing is so, thinks that it is not. */
const bridges = stems(
  'believe think want suppose expect claim suggest intend plan seem appear need have able',
);

function opensScope(plain: readonly string[], at: number, end: number, start: number): boolean {
  if (refusals.has(plain[at] ?? '')) return plain[at + 1] === 'to';
  if (!negatesAt(plain, at)) return false;
  for (let before = start; before < at; before += 1) if (conditional.has(plain[before]!)) return false;
  if (silentAt(plain.slice(0, end), at) >= 0) return false;
  const rest = plain.slice(at + 1, end);
  return !(rest.some((token) => degrees.has(token)) && rest.includes('than'));
}

/**
 * What a claim says yes and no to: a negation reaches to the end of its clause, and a second one in it turns it round
 * again. Not to say whether a thing is so denies nothing, nor does a condition.
 */
export function readScopes({ plain, content, clauses }: Words): Scopes {
  const openings: number[] = [];
  const turned = new Uint8Array(plain.length);
  let start = 0;
  let odd = 0;
  let end = 0;
  for (let at = 0; at < plain.length; at += 1) {
    if (at === 0 || clauses[at] !== clauses[at - 1]) {
      start = at;
      odd = 0;
      end = at;
      while (end < plain.length && clauses[end] === clauses[at]) end += 1;
    }
    turned[at] = odd;
    if (!opensScope(plain, at, end, start)) continue;
    odd ^= 1;
    openings.push(at);
  }
  const signs = new Map<string, -1 | 0 | 1>();
  for (const { token, at } of content) {
    const sign = turned[at] === 1 ? -1 : 1;
    const known = signs.get(token);
    signs.set(token, known === undefined || known === sign ? sign : 0);
  }
  const heads = new Set<string>();
  for (const opening of openings) {
    const head = content.find(
      ({ at, token }) =>
        at > opening && clauses[at] === clauses[opening] && !plain[at]!.endsWith('ly') && !bridges.has(token),
    );
    if (head) heads.add(head.token);
  }
  return { signs, heads };
}
