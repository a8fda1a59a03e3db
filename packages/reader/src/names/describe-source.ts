import type { Hop } from '@sayso/schema';
import { subjectBefore } from '../attribution/find-subject.ts';
import { isNominal, phraseEndingAt } from '../grammar/noun-phrases.ts';
import { documentNouns, organizationNouns } from '../lexicon/organization-words.ts';
import { classNouns, informantNouns, personNouns } from '../lexicon/person-words.ts';
import type { Scope } from '../text/passage.ts';
import type { Range } from '../text/range.ts';
import type { Directory, Named } from './directory.ts';
import type { Discourse } from './discourse.ts';

/** What a source is, by its words and by who was spoken of before. */
export type Described = {
  kind: Exclude<Hop['kind'], 'publisher'>;
  naming: Hop['naming'];
  name: string | null;
  /** Whom the words mean, where that is someone named. */
  named: Named | null;
};

const unspecified: Described = { kind: 'unspecified', naming: 'unspecified', name: null, named: null };

/** Where the phrase's own head ends: before what is apposed, `of …`, `who …`. */
function headEnd(scope: Scope, range: Range): number {
  const { tokens, tags } = scope.passage;
  for (let i = range.from; i < range.to; i += 1) {
    const tag = tags[i]!;
    if (
      i > range.from &&
      (tokens[i]!.text === ',' || tokens[i]!.text === '(' || tag === 'prep' || tag === 'wh' || tag === 'to')
    ) {
      if (
        tokens[i]!.lower === 'of' &&
        /^(?:some|many|most|all|one|none|both|several|few|half|number|group|majority|percent|member|members)$/.test(
          tokens[i - 1]!.lower,
        )
      )
        continue;
      return i;
    }
    if (i > range.from && /^(?:familiar|close|aware|knowledgeable)$/.test(tokens[i]!.lower)) return i;
    if (
      i > range.from &&
      /^(?:ing|participle|verb|be|have)$/.test(tag) &&
      (tags[i - 1] === 'noun' || tags[i - 1] === 'name')
    )
      return i;
  }
  return range.to;
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The words of a description without its determiner and without the word that says it goes unnamed. */
function description(scope: Scope, range: Range): string | null {
  const { tokens, tags, text } = scope.passage;
  let { from } = range;
  while (
    from < range.to - 1 &&
    (tags[from] === 'det' ||
      tags[from] === 'num' ||
      tags[from] === 'adv' ||
      /^(?:anonymous|unnamed|unidentified|certain)$/.test(tokens[from]!.lower))
  )
    from += 1;
  let { to } = range;
  while (to > from + 1 && tags[to - 1] === 'mark') to -= 1;
  const words = plain(text.slice(tokens[from]!.start, tokens[to - 1]!.end));
  return words === '' ? null : words;
}

/**
 * Kind, naming and resolved name of a source phrase.
 *
 * @param source the words, or null where the text names nobody
 * @param discourse who was spoken of and who spoke up to here
 */
export function describeSource(
  scope: Scope,
  source: Range | null,
  directory: Directory,
  discourse: Discourse,
): Described {
  if (!source) return unspecified;
  const { tokens, tags } = scope.passage;
  const first = tokens[source.from]!;
  if (
    source.to - source.from <= 2 &&
    (tags[source.from] === 'pron' || (tags[source.from] === 'poss' && source.to - source.from === 1))
  )
    return describePronoun(first.lower, source, discourse);
  if (tags[source.from] === 'wh' || (first.lower === 'that' && source.to - source.from === 1)) {
    const antecedent = antecedentOf(scope, source.from);
    return antecedent ? describeSource(scope, antecedent, directory, discourse) : unspecified;
  }
  const end = headEnd(scope, source);
  const people = directory.within(source.from, source.to).filter(({ named }) => named.kind === 'person');
  const inHead = directory.within(source.from, end);
  const last = inHead.at(-1);
  const headWord = headNoun(scope, source.from, end);
  const genitive = last !== undefined && tags[last.name.to] === 'genitive' && last.name.to < end;
  const coordinated = tags.slice(source.from, end).includes('conj');

  if (last && last.name.to >= end && !genitive)
    return describeNamed(
      scope,
      source,
      last.named,
      people.map(({ named }) => named),
      coordinated,
    );
  // `The group's director, Ann Roe` and `two members, Ann Roe and Bo Doe`: the apposition names whom the head describes.
  const apposed = people.filter(
    ({ name }) => name.from >= end && tokens[end]?.text === ',' && name.from <= end + 6,
  );
  if (
    apposed.length > 0 &&
    (personNouns.has(headWord) || classNouns.has(headWord) || informantNouns.has(headWord))
  ) {
    if (apposed.length > 1 && (classNouns.has(headWord) || /s$/.test(headWord)))
      return {
        kind: 'group',
        naming: 'named',
        name: unique(apposed.map(({ named }) => named.name)),
        named: null,
      };
    const { named } = apposed[0]!;
    return { kind: 'person', naming: 'named', name: named.name, named };
  }
  return describeCommon(scope, source, end, headWord, directory, discourse);
}

const unique = (names: readonly string[]): string => [...new Set(names)].join('; ');

function describeNamed(
  scope: Scope,
  source: Range,
  named: Named,
  people: readonly Named[],
  coordinated: boolean,
): Described {
  const { tokens } = scope.passage;
  if (named.kind === 'person') {
    const distinct = [...new Set(people)];
    if (coordinated && distinct.length > 1)
      return { kind: 'group', naming: 'named', name: unique(distinct.map((p) => p.name)), named: null };
    const speaks =
      tokens[source.from]!.lower === 'the' &&
      named.mentions.every((mention) => !mention.sure) &&
      !/ /.test(named.name);
    return speaks
      ? { kind: 'organization', naming: 'named', name: named.name, named }
      : { kind: 'person', naming: 'named', name: named.name, named };
  }
  if (named.kind === 'outlet') return { kind: 'outlet', naming: 'named', name: named.name, named };
  if (/^(?:Republicans|Democrats|Conservatives|Liberals|Americans|Independents)$/.test(named.name))
    return { kind: 'group', naming: 'unspecified', name: null, named: null };
  return { kind: 'organization', naming: 'named', name: named.name, named };
}

/** The last noun of a phrase's head, lower case. */
function headNoun(scope: Scope, from: number, end: number): string {
  const { tokens, tags } = scope.passage;
  for (let i = end - 1; i >= from; i -= 1) {
    if (tags[i] === 'mark' || tags[i] === 'genitive' || tags[i] === 'adv') continue;
    return tokens[i]!.lower.replace(/^.*-(?=[a-z]+$)/, '');
  }
  return '';
}

function antecedentOf(scope: Scope, relative: number): Range | null {
  const { tags, tokens } = scope.passage;
  const before = tokens[relative - 1]?.text === ',' ? relative - 1 : relative;
  const phrase = phraseEndingAt(scope, before, scope.range.from);
  if (!phrase || phrase.to - phrase.from > 40) return null;
  // The nearest noun: `a letter to Republicans who say`.
  let { from } = phrase;
  for (let i = phrase.to - 2; i > phrase.from; i -= 1)
    if (tags[i] === 'prep' || tags[i] === 'conj') {
      from = i + 1;
      break;
    }
  return isNominal(tags[from]) ? { from, to: phrase.to } : null;
}

function describePronoun(word: string, source: Range, discourse: Discourse): Described {
  if (/^(?:he|him|his|himself|she|her|herself)$/.test(word)) {
    const named = discourse.personFor(
      /^h(?:e|i)/.test(word) && word !== 'her' && word !== 'herself' ? 'male' : 'female',
      source.from,
    );
    return { kind: 'person', naming: 'named', name: named?.name ?? null, named: named ?? null };
  }
  if (/^(?:i|me|my|myself)$/.test(word)) {
    const named = discourse.speaker();
    return { kind: 'person', naming: 'named', name: named?.kind === 'person' ? named.name : null, named };
  }
  if (/^(?:it|its|itself)$/.test(word)) {
    const last = discourse.lastThing();
    return last ?? { kind: 'organization', naming: 'named', name: null, named: null };
  }
  if (/^(?:they|them|their|themselves)$/.test(word)) return theyMean(discourse);
  return { kind: 'group', naming: 'unspecified', name: null, named: null };
}

/** `they`: the last group; an organization only where it is known by name. */
function theyMean(discourse: Discourse): Described {
  const last = discourse.lastGroup();
  return last && (last.kind === 'group' || last.name !== null)
    ? last
    : { kind: 'group', naming: 'unspecified', name: null, named: null };
}

function describeCommon(
  scope: Scope,
  source: Range,
  end: number,
  head: string,
  directory: Directory,
  discourse: Discourse,
): Described {
  const { tokens, tags } = scope.passage;
  const first = tokens[source.from]!.lower;
  const definite = first === 'the' || first === 'this' || first === 'that';
  const owner = ownerOf(scope, source, end, directory, discourse);
  const names = directory.within(source.from, source.to).filter(({ name }) => name.from >= source.from);
  const words = description(scope, { from: source.from, to: end });
  const singular = /^(?:reports|polls|surveys|studies)$/.test(head);
  if (first === 'reports' && source.to - source.from === 1) return unspecified;
  if (documentNouns.has(head) && !organizationNouns.has(head)) {
    const issuer = owner ?? issuerOf(scope, source, directory, discourse);
    const known = issuer !== null || names.length > 0;
    const whose = issuer ?? names[0]?.named.name ?? null;
    const full = known && whose ? `${whose} ${head}` : words;
    return {
      kind: 'document',
      naming: known || (definite && !singular) ? 'named' : 'unspecified',
      name: full,
      named: null,
    };
  }
  if (organizationNouns.has(head)) {
    if (owner) return { kind: 'organization', naming: 'named', name: `${owner} ${head}`, named: null };
    if (names.length > 0) return { kind: 'organization', naming: 'named', name: words, named: null };
    const last = definite ? discourse.organizationFor(head, source.from) : null;
    if (last) return { kind: 'organization', naming: 'named', name: last.name, named: last };
    return {
      kind: 'organization',
      naming: definite || tags[source.from] === 'noun' ? 'named' : 'anonymous',
      name: words,
      named: null,
    };
  }
  if (informantNouns.has(head)) {
    const vague = /^(?:many|most|few|other|others|some|both)$/.test(first) && head === 'people';
    const particular =
      head !== 'people' ||
      tokens
        .slice(source.from, source.to)
        .some((token) => /^(?:familiar|close|briefed|with|who|knowledge)$/.test(token.lower));
    return vague || !particular
      ? { kind: 'group', naming: 'unspecified', name: words, named: null }
      : { kind: 'group', naming: 'anonymous', name: words, named: null };
  }
  if (personNouns.has(head))
    return describePerson(scope, source, end, head, definite, owner, words, discourse);
  const last = /s$/.test(head) || classNouns.has(head) || coordinatedNouns(scope, source);
  if (last) return { kind: 'group', naming: 'unspecified', name: words, named: null };
  if (tags[source.from] === 'name' && names.length === 0)
    return { kind: 'person', naming: 'named', name: words, named: null };
  return { kind: head === '' ? 'unspecified' : 'group', naming: 'unspecified', name: words, named: null };
}

const issuing = /^(?:issue|publish|release|file|write|send|hand|deliver|produce|sign|post|circulate|submit)$/;

/** Who issued a document that its sentence introduces: `The court issued | a ruling | suggesting …`. */
function issuerOf(scope: Scope, source: Range, directory: Directory, discourse: Discourse): string | null {
  const { bases, tags } = scope.passage;
  const verb = source.from - 1;
  if (verb <= scope.range.from || !issuing.test(bases[verb]!)) return null;
  let from = verb;
  while (from > scope.range.from && /^(?:adv|have|be)$/.test(tags[from - 1]!)) from -= 1;
  const subject = subjectBefore(scope, from, scope.range.from);
  return subject ? describeSource(scope, subject.phrase, directory, discourse).name : null;
}

const coordinatedNouns = (scope: Scope, source: Range): boolean =>
  scope.passage.tags.slice(source.from, source.to).includes('conj');

function describePerson(
  scope: Scope,
  source: Range,
  end: number,
  head: string,
  definite: boolean,
  owner: string | null,
  words: string | null,
  discourse: Discourse,
): Described {
  const { tokens } = scope.passage;
  if (definite) {
    const named = discourse.personDescribed(
      tokens.slice(source.from, end).map((token) => token.lower),
      source.from,
    );
    if (named) return { kind: 'person', naming: 'named', name: named.name, named };
  }
  const official =
    /^(?:official|aide|adviser|advisor|source|spokesman|spokeswoman|spokesperson|staffer|insider|person|executive|diplomat|operative|officer|lawyer|attorney|strategist|consultant|lawmaker|member|employee|witness)$/.test(
      head,
    );
  const whole = description(scope, { from: source.from, to: source.to }) ?? words;
  if (owner && !official) return { kind: 'person', naming: 'named', name: `${owner}'s ${head}`, named: null };
  if (definite && !official) return { kind: 'person', naming: 'named', name: whole, named: null };
  return { kind: 'person', naming: 'anonymous', name: whole, named: null };
}

/** Whose it is, resolved: `Roe's letter`, `his campaign`, `the Roe campaign`. */
function ownerOf(
  scope: Scope,
  source: Range,
  end: number,
  directory: Directory,
  discourse: Discourse,
): string | null {
  const { tokens, tags } = scope.passage;
  for (let i = end - 1; i >= source.from; i -= 1) {
    if (tags[i] === 'poss') return describePronoun(tokens[i]!.lower, { from: i, to: i + 1 }, discourse).name;
    if (tags[i] === 'genitive') {
      const owner = directory.within(source.from, i).at(-1);
      if (owner && owner.name.to === i) return owner.named.name;
    }
  }
  const inside = directory.within(source.from, end).at(-1);
  if (!inside) return null;
  // `the Roe campaign` stays the Roe campaign; `the ICC prosecutor` is given its full name.
  return inside.named.kind === 'person' ? inside.name.words : inside.named.name;
}
