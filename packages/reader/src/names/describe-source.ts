import { subjectBefore } from '../attribution/find-subject.ts';
import { isNominal } from '../grammar/noun-phrases.ts';
import { phraseEndingAt } from '../grammar/phrase-before.ts';
import { organizationHeads, organizationNouns } from '../lexicon/organization-words.ts';
import { classNouns, informantNouns, officesOf, personNouns } from '../lexicon/person-words.ts';
import type { Scope } from '../text/passage.ts';
import type { Range } from '../text/range.ts';
import { isRole } from '../text/transcript.ts';
import { describeCalled } from './describe-called.ts';
import { describeCommonNoun } from './describe-common-noun.ts';
import { describePronoun } from './describe-pronoun.ts';
import { type Described, unspecified } from './described.ts';
import type { Directory, Named } from './directory.ts';
import type { Discourse } from './discourse.ts';
import { isInhabitant } from './inhabitant.ts';

/** Nouns of amount whose `of` belongs to the head: `some of the voters`. */
const amounts =
  /^(?:some|many|most|all|one|none|both|several|few|half|number|group|majority|percent|member|members)$/;

/** `members | of the GOP`: they are people, not the party. */
const isOrganizations = ({ passage: { tags, tokens } }: Scope, of: number): boolean =>
  /^members?$/.test(tokens[of - 1]!.lower) && tags[of + 1] === 'det' && tags[of + 2] === 'name';

/** Where the phrase's own head ends: before what is apposed, `of …`, `who …`, `familiar with …`. */
function headEnd(scope: Scope, range: Range): number {
  const { tokens, tags } = scope.passage;
  for (let i = range.from + 1; i < range.to; i += 1) {
    const tag = tags[i]!;
    const { text, lower } = tokens[i]!;
    if (lower === 'of' && amounts.test(tokens[i - 1]!.lower) && !isOrganizations(scope, i)) continue;
    if (/^(?:[,(—–]|--)$/.test(text) || tag === 'prep' || tag === 'wh' || tag === 'to') return i;
    if (/^(?:familiar|close|aware|knowledgeable)$/.test(lower)) return i;
    const verbal = /^(?:ing|participle|verb|be|have)$/.test(tag);
    if (verbal && (tags[i - 1] === 'noun' || tags[i - 1] === 'name')) return i;
  }
  return range.to;
}

/**
 * Kind, naming and resolved name of a source phrase.
 *
 * @param words what names the source, or null where the text names nobody
 * @param discourse who was spoken of and who spoke up to here
 * @param others those whom a pronoun cannot mean here
 */
export function describeSource(
  scope: Scope,
  words: Range | null,
  directory: Directory,
  discourse: Discourse,
  others: ReadonlySet<Named> = new Set(),
): Described {
  if (!words) return unspecified;
  const { tokens, tags } = scope.passage;
  const source = withoutGenitive(scope, words);
  if (scope.passage.transcript.get(source.from)?.source.to === source.to && isRole(tokens[source.from]!.text))
    return { ...unspecified, kind: 'person' };
  const first = tokens[source.from]!.lower;
  const length = source.to - source.from;
  if ((tags[source.from] === 'pron' && length <= 2) || (tags[source.from] === 'poss' && length === 1))
    return describePronoun(first, source.from, discourse, tags[source.from] === 'pron' ? others : undefined);
  if (tags[source.from] === 'wh' || (first === 'that' && length === 1)) {
    const antecedent = antecedentOf(scope, source.from);
    // `those who …`
    if (!antecedent) return first === 'who' ? { ...unspecified, kind: 'group' } : unspecified;
    const isPerson = first === 'who' || first === 'whom';
    const person = isPerson
      ? (personIn(antecedent, directory) ?? apposed(scope, antecedent, directory))
      : null;
    return person
      ? { kind: 'person', naming: 'named', name: person.name, named: person }
      : describeSource(scope, antecedent, directory, discourse);
  }
  const end = withoutLegalForm(scope, source, headEnd(scope, source));
  const known = describePair(scope, source, directory) ?? describeCalled(scope, source, end, directory);
  if (known) return known;
  const last = directory.within(source.from, end).at(-1);
  if (last && last.name.to >= end && !isCommonPlural(last))
    return describeNamed(scope, { from: source.from, to: end }, last.named, directory, discourse);
  const head = headNoun(scope, source.from, end);
  return (
    describeApposed(scope, source, end, head, directory) ??
    describeCommonNoun({
      scope,
      source,
      end,
      head,
      directory,
      discourse,
      issuer: () => issuerOf(scope, source, directory, discourse),
    })
  );
}

/** `Corvin Energy | plc` */
const withoutLegalForm = ({ passage: { tokens } }: Scope, { from }: Range, end: number): number =>
  end - from > 1 && /^(?:plc|inc|ltd|llc|ag|sa|corp)\.?$/.test(tokens[end - 1]!.text) ? end - 1 : end;

/** `Roe's | hope`: the owner is the source, not its ending. */
function withoutGenitive({ passage }: Scope, { from, to }: Range): Range {
  return to - from > 1 && passage.tags[to - 1] === 'genitive' ? { from, to: to - 1 } : { from, to };
}

/** `Fans of the series`, `Millennials`: a capital at the start of a sentence makes no name of a class. */
const isCommonPlural = ({ name, named }: { name: Range; named: Named }): boolean =>
  name.to - name.from === 1 &&
  !named.name.includes(' ') &&
  (classNouns.has(named.name.toLowerCase()) || informantNouns.has(named.name.toLowerCase()));

const unique = (people: readonly Named[]): string =>
  [...new Set(people.map((named) => named.name))].join('; ');
const namedGroup = (people: readonly Named[]): Described => ({
  kind: 'group',
  naming: 'named',
  name: unique(people),
  named: null,
});

/** `Roe and her deputy, Bo Doe`: several, of whom the first is named. */
function describePair(scope: Scope, source: Range, directory: Directory): Described | null {
  const { tags } = scope.passage;
  const [first, ...others] = directory.within(source.from, source.to);
  if (first?.named.kind !== 'person' || first.name.from > source.from + 4) return null;
  if (tags[first.name.to] !== 'conj' || tags[first.name.to + 1] !== 'poss') return null;
  return namedGroup([
    first.named,
    ...others.flatMap(({ named }) => (named.kind === 'person' ? [named] : [])),
  ]);
}

/** A phrase whose head ends with a name: `Mayor Ann Roe`, `Roe and Doe`, `the Courier`. */
function describeNamed(
  scope: Scope,
  head: Range,
  named: Named,
  directory: Directory,
  discourse: Discourse,
): Described {
  const { tokens, tags } = scope.passage;
  const first = tokens[head.from]!.lower;
  if (first === 'the' && isInhabitant(named.name)) {
    const known = discourse.mostPresent(head.from);
    if (known) return { kind: 'person', naming: 'named', name: known.name, named: known };
  }
  if (named.kind === 'outlet') return { kind: 'outlet', naming: 'named', name: named.name, named };
  if (named.kind !== 'person') {
    // `a pro-Roe PAC`
    const some = /^an?$/.test(first) && organizationHeads.has(named.name.toLowerCase());
    return { kind: 'organization', naming: some ? 'anonymous' : 'named', name: named.name, named };
  }
  const people = directory
    .within(head.from, head.to)
    .flatMap((entry) => (entry.named.kind === 'person' ? [entry.named] : []));
  if (tags.slice(head.from, head.to).includes('conj') && new Set(people).size > 1) return namedGroup(people);
  // `the Meridian said`: an unknown single name with an article is no person's.
  const thing = first === 'the' && !/ /.test(named.name) && named.mentions.every((mention) => !mention.sure);
  return { kind: thing ? 'organization' : 'person', naming: 'named', name: named.name, named };
}

/** `the group's director, Ann Roe`, `two members, Ann Roe and Bo Doe`, `the operator, Oster Ferries`: the apposition names whom the head describes. */
function describeApposed(
  scope: Scope,
  source: Range,
  end: number,
  head: string,
  directory: Directory,
): Described | null {
  const { tokens } = scope.passage;
  const near = directory.within(end, Math.min(source.to, end + 7));
  // `His critics, including Ann Roe, say`: she is one of them.
  if (
    /^(?:including|among|such|like|notably|chiefly|especially|particularly)$/.test(
      tokens[end + 1]?.lower ?? '',
    )
  )
    return null;
  if (tokens[end]?.text !== ',') return describeOfficer(scope, source, end, head, near);
  if (organizationNouns.has(head)) {
    const named = near.find((entry) => entry.name.from === end + 1)?.named;
    return named ? { kind: 'organization', naming: 'named', name: named.name, named } : null;
  }
  const firm = near.find(
    (entry) => entry.name.from === end + 1 && entry.named.kind === 'organization',
  )?.named;
  if (firm && !/^the$/.test(tokens[end + 1]!.lower) && !personNouns.has(head))
    return { kind: 'organization', naming: 'named', name: firm.name, named: firm };
  if (!personNouns.has(head) && !classNouns.has(head) && !informantNouns.has(head)) return null;
  const people = near.flatMap((entry) => (entry.named.kind === 'person' ? [entry.named] : []));
  const [named] = people;
  if (!named) return null;
  if (classNouns.has(head) || /[^s]s$/.test(head)) return namedGroup(people);
  return { kind: 'person', naming: 'named', name: named.name, named };
}

/** `Roe's chief of staff, Bo Doe`, `master of ceremonies Bo Doe`: who is named last is whom the head describes. */
function describeOfficer(
  { passage: { tokens, tags } }: Scope,
  source: Range,
  end: number,
  head: string,
  near: readonly { name: Range; named: Named }[],
): Described | null {
  if (tags[end] !== 'prep' || !(personNouns.has(head) || officesOf.has(head))) return null;
  const officer = near.find(
    ({ name, named }) =>
      named.kind === 'person' &&
      (tokens[name.from - 1]!.text === ',' ||
        (tokens[end]!.lower === 'of' &&
          officesOf.has(head) &&
          tags[name.from - 1] === 'noun' &&
          tags[name.to] !== 'genitive' &&
          (name.to === source.to || tokens[name.to]!.text === ','))),
  )?.named;
  return officer ? { kind: 'person', naming: 'named', name: officer.name, named: officer } : null;
}

/** The last noun of a phrase's head, lower case. */
function headNoun(scope: Scope, from: number, end: number): string {
  const { tokens, tags } = scope.passage;
  for (let i = end - 1; i >= from; i -= 1)
    if (tags[i] !== 'mark' && tags[i] !== 'genitive' && tags[i] !== 'adv')
      return tokens[i]!.lower.replace(/^.*-(?=[a-z]+$)/, '');
  return '';
}

/** `Ann Roe of Northfield, who`: what is said of a person is said of her, not of her town. */
function personIn(antecedent: Range, directory: Directory): Named | null {
  const near = directory.within(Math.max(0, antecedent.from - 6), antecedent.to);
  const last = near.at(-1);
  const before = near.at(-2);
  if (!last || last.name.to < antecedent.to || last.named.kind !== 'place' || before?.named.kind !== 'person')
    return null;
  return before.name.to === antecedent.from - 1 || before.name.to === antecedent.from ? before.named : null;
}

/** `Ray Dunphy, 62, a retired machinist | who`: he who was named right before. */
function apposed({ passage: { tokens, tags } }: Scope, { from }: Range, directory: Directory): Named | null {
  if (tags[from] !== 'det' || tokens[from - 1]?.text !== ',') return null;
  const hasAge = tags[from - 2] === 'num' && tokens[from - 3]?.text === ',';
  const end = hasAge ? from - 3 : from - 1;
  const last = directory.within(Math.max(0, end - 5), end).at(-1);
  return last?.name.to === end && last.named.kind === 'person' ? last.named : null;
}

/** The noun that a relative pronoun stands for, the nearest: `a letter to Republicans who say`. */
function antecedentOf(scope: Scope, relative: number): Range | null {
  const { tags, tokens } = scope.passage;
  const before = tokens[relative - 1]?.text === ',' ? relative - 1 : relative;
  const phrase = phraseEndingAt(scope, before, scope.range.from);
  if (!phrase || phrase.to - phrase.from > 40) return null;
  let { from } = phrase;
  for (let i = phrase.to - 2; i > phrase.from; i -= 1)
    if (tags[i] === 'prep' || tags[i] === 'to' || tags[i] === 'conj') {
      from = i + 1;
      break;
    }
  // `according | to the service, which said`
  while (from < phrase.to - 1 && (tags[from] === 'prep' || tags[from] === 'to')) from += 1;
  return isNominal(tags[from]) ? { from, to: phrase.to } : null;
}

const issuing = /^(?:issue|publish|release|file|write|send|hand|deliver|produce|sign|post|circulate|submit)$/;

/** Who issued a document that its sentence introduces: `The court issued | a ruling | suggesting …`. */
function issuerOf(scope: Scope, source: Range, directory: Directory, discourse: Discourse): Described | null {
  const { bases, tags } = scope.passage;
  const verb = source.from - 1;
  if (verb <= scope.range.from || !issuing.test(bases[verb]!)) return null;
  let from = verb;
  while (from > scope.range.from && /^(?:adv|have|be)$/.test(tags[from - 1]!)) from -= 1;
  const subject = subjectBefore(scope, from, scope.range.from);
  return subject ? describeSource(scope, subject, directory, discourse) : null;
}
