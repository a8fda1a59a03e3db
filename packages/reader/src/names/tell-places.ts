import { wordSet } from '../lexicon/words.ts';
import type { Passage } from '../text/passage.ts';
import type { Named } from './directory.ts';
import type { Name } from './find-names.ts';

const quarters =
  /^(?:neighbou?ring|landlocked|war-torn|central|northern|southern|eastern|western|downtown|greater|inner|suburban)$/;
const settlements =
  /^(?:town|city|village|port|island|islands|region|district|capital|suburb|state|province)$/;
/** What only a place has. */
const parts = wordSet('coast island islands harbour harbor suburb suburbs airport peninsula shore bay');

/** What only a country has: `Norland's foreign ministry`. */
const ofState =
  /^(?:(?:former |exiled |late |interim )?(?:president|government|army|economy|borders?|ambassador|citizens|lawmakers|king|queen|ruling|ruler)\b|(?:foreign|defen[cs]e|interior|finance|health|justice|energy) (?:ministry|minister)\b|(?:central|national) bank\b|(?:prime|deputy) minister\b|(?:supreme|constitutional|top) court\b|(?:parliament|navy|coast guard|capital|border guards?|air force|armed forces|state (?:television|media|news))\b)/;

/**
 * One unknown word that stands where a place does (`in Oster`, `off Skerry`, `central Halden`, `the town of Lask`, `the
 * Varn coast`), or that has an adjective of its own (`Veldania`, `Veldanian`), names a place; and two that start with
 * the name of a place are no person (`Oster Harriers`), save where they speak.
 */
export function tellPlaces(passage: Passage, names: readonly Name[], all: readonly Named[]): void {
  const { tokens, tags } = passage;
  const wordsBehind = (from: number): string =>
    tokens
      .slice(from, from + 3)
      .map(({ lower }) => lower)
      .join(' ');
  const words = new Set(names.map((name) => name.words));
  const placed = new Set(all.flatMap((named) => (named.kind === 'place' ? [named.name] : [])));
  for (const token of tokens) if (token.capital && /n$/.test(token.text)) words.add(token.text);
  const isLocated = ({ from, to }: Name): boolean => {
    const before = tokens[from - 1]?.lower ?? '';
    return (
      /^(?:in|near|off|outside|throughout)$/.test(before) ||
      quarters.test(before) ||
      (before === 'of' && settlements.test(tokens[from - 2]?.lower ?? '')) ||
      // `the Bank of Lorne`
      (before === 'of' &&
        /^(?:Bank|University|Republic|Kingdom|Government|Parliament)$/.test(tokens[from - 2]?.text ?? '')) ||
      parts.has(tokens[to]?.lower ?? '') ||
      (tags[to] === 'genitive' && ofState.test(wordsBehind(to + 1)))
    );
  };
  for (const named of all) {
    if (!isGuessed(named) || / /.test(named.name)) continue;
    const stem = named.name.replace(/[aeiouy]$/, '');
    if (
      placed.has(named.name) ||
      named.mentions.some(isLocated) ||
      words.has(`${named.name}n`) ||
      words.has(`${stem}ian`) ||
      words.has(`${stem}an`)
    ) {
      named.kind = 'place';
      placed.add(named.name);
    }
  }
  for (const named of all) {
    const first = /^(\S+) \S+$/.exec(named.name)?.[1];
    if (first && placed.has(first) && isGuessed(named) && !speaks(passage, named))
      named.kind = 'organization';
  }
}

/** Taken for a person for want of any word that tells. */
export const isGuessed = (named: Named): boolean =>
  named.kind === 'person' && named.mentions.every((mention) => !mention.sure);

const speaking = wordSet('say tell add ask write think believe insist argue explain tweet recall joke');

/** Whether someone named does what people do: says, or is told of by `who`, or by his age. */
export const speaks = ({ tokens, bases, tags }: Passage, named: Named): boolean =>
  named.mentions.some(({ from, to }) => {
    const next = tokens[to]?.text === ',' ? to + 1 : to;
    return (
      speaking.has(bases[to] ?? '') ||
      /^whom?$/.test(tokens[next]?.lower ?? '') ||
      (next > to && tags[next] === 'num' && tokens[next + 1]?.text === ',') ||
      speaking.has(bases[from - 1] ?? '')
    );
  });
