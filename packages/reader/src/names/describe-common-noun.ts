import { documentNouns, genericOrganizations, organizationNouns } from '../lexicon/organization-words.ts';
import { outletNouns } from '../lexicon/outlets.ts';
import { classNouns, informantNouns, personNouns } from '../lexicon/person-words.ts';
import { wordSet } from '../lexicon/words.ts';
import type { Scope } from '../text/passage.ts';
import type { Range } from '../text/range.ts';
import { describePronoun } from './describe-pronoun.ts';
import { type Described, description, unspecified } from './described.ts';
import type { Directory } from './directory.ts';
import type { Discourse } from './discourse.ts';

/** A source phrase whose head is a common noun: `two aides to the governor`, `the ministry`, `a new poll`. */
export type CommonPhrase = {
  scope: Scope;
  source: Range;
  /** Where its own head ends: before what hangs on it. */
  end: number;
  /** The head noun, lower case. */
  head: string;
  directory: Directory;
  discourse: Discourse;
  /** Who issued it, where its sentence says so; asked only for documents. */
  issuer: () => string | null;
};

const described = (kind: Described['kind'], naming: Described['naming'], name: string | null): Described => ({
  kind,
  naming,
  name,
  named: null,
});

const isDefinite = ({ scope, source }: CommonPhrase): boolean =>
  /^(?:the|this|that)$/.test(scope.passage.tokens[source.from]!.lower);

const namesIn = ({ directory, source }: CommonPhrase) => directory.within(source.from, source.to);

const ownWords = ({ scope, source, end }: CommonPhrase): string | null =>
  description(scope, { from: source.from, to: end });

/** Kind, naming and name by the head noun: document, organization, informants, person, class. */
export function describeCommonNoun(phrase: CommonPhrase): Described {
  const { scope, source, head } = phrase;
  const { tags } = scope.passage;
  if (head === 'reports' && source.to - source.from === 1) return unspecified;
  if (outletNouns.has(head)) return describeOutlet(phrase);
  if (documentNouns.has(head) && !organizationNouns.has(head)) return describeDocument(phrase);
  if (organizationNouns.has(head)) return describeOrganization(phrase);
  if (informantNouns.has(head))
    return described('group', isParticular(phrase) ? 'anonymous' : 'unspecified', ownWords(phrase));
  if (personNouns.has(head)) return describePerson(phrase);
  const several =
    /s$/.test(head) || classNouns.has(head) || tags.slice(source.from, source.to).includes('conj');
  if (!several && tags[source.from] === 'name' && namesIn(phrase).length === 0)
    return described('person', 'named', ownWords(phrase));
  return described(head === '' ? 'unspecified' : 'group', 'unspecified', ownWords(phrase));
}

function describeDocument(phrase: CommonPhrase): Described {
  const { head } = phrase;
  const whose = ownerOf(phrase) ?? phrase.issuer() ?? namesIn(phrase)[0]?.named.name ?? null;
  if (whose) return described('document', 'named', `${whose} ${head}`);
  const many = /^(?:reports|polls|surveys|studies)$/.test(head);
  return described('document', isDefinite(phrase) && !many ? 'named' : 'unspecified', ownWords(phrase));
}

/** `the newspaper` is the outlet named last. */
function describeOutlet(phrase: CommonPhrase): Described {
  const known = isDefinite(phrase) ? phrase.discourse.nearest('outlet', phrase.source.from) : null;
  if (known) return { kind: 'outlet', naming: 'named', name: known.name, named: known };
  const names = namesIn(phrase);
  return described(
    'outlet',
    names.length > 0 ? 'named' : isDefinite(phrase) ? 'anonymous' : 'unspecified',
    ownWords(phrase),
  );
}

function describeOrganization(phrase: CommonPhrase): Described {
  const { scope, source, head, discourse } = phrase;
  const owner = ownerOf(phrase);
  if (owner) return described('organization', 'named', `${owner} ${head}`);
  if (namesIn(phrase).length > 0) return described('organization', 'named', ownWords(phrase));
  const definite = isDefinite(phrase);
  const known = definite
    ? (discourse.organizationFor(head, source.from) ??
      (genericOrganizations.has(head) && source.to === phrase.end
        ? discourse.nearest('organization', source.from)
        : null))
    : null;
  if (known) return { kind: 'organization', naming: 'named', name: known.name, named: known };
  const unique = definite || scope.passage.tags[source.from] === 'noun';
  return described('organization', unique ? 'named' : 'anonymous', ownWords(phrase));
}

/** `people familiar with the matter` are particular ones, `many people` are not. */
function isParticular({ scope, source, head }: CommonPhrase): boolean {
  if (head !== 'people') return true;
  const words = scope.passage.tokens.slice(source.from, source.to).map((token) => token.lower);
  return (
    !/^(?:many|most|few|other|others|some|both)$/.test(words[0]!) &&
    words.some((word) => /^(?:familiar|close|briefed|with|who|knowledge)$/.test(word))
  );
}

/** Those who speak for others and are seldom named: `an official` stays anonymous, `the farmer` is somebody. */
const speakForOthers = wordSet(
  'official aide adviser advisor source spokesman spokeswoman spokesperson staffer insider person executive diplomat operative officer lawyer attorney strategist consultant lawmaker member employee witness',
);

/** What papers call someone whom they have named, so as not to name him again: `the star`, `the billionaire`. */
const epithets = wordSet(
  'candidate star nominee frontrunner front-runner billionaire businessman businesswoman mogul politician comedian actor actress singer author radical veteran incumbent challenger contender hopeful novelist magnate',
);

function describePerson(phrase: CommonPhrase): Described {
  const { scope, source, end, head, discourse } = phrase;
  const definite = isDefinite(phrase);
  if (definite) {
    const words = scope.passage.tokens.slice(source.from, end).map((token) => token.lower);
    const named =
      discourse.personDescribed(words, source.from) ??
      (epithets.has(head) ? discourse.mostPresent(source.from) : undefined);
    if (named) return { kind: 'person', naming: 'named', name: named.name, named };
  }
  const speaker = speakForOthers.has(head);
  const before =
    definite && speaker && (source.to === end || scope.passage.tokens[end]!.text === ',')
      ? discourse.anonymousBefore(head)
      : null;
  if (before) return before;
  const owner = speaker ? null : ownerOf(phrase);
  if (owner) return described('person', 'named', `${owner} ${head}`);
  return described('person', definite && !speaker ? 'named' : 'anonymous', fullDescription(phrase));
}

/** The description with what hangs on it, up to a comma or a relative clause: `diplomat familiar with the talks`. */
function fullDescription({ scope, source }: CommonPhrase): string | null {
  const { tokens, tags } = scope.passage;
  let to = source.from + 1;
  while (to < source.to && tokens[to]!.text !== ',' && tags[to] !== 'wh') to += 1;
  return description(scope, { from: source.from, to });
}

/** Whose it is, resolved: `Roe's letter`, `his campaign`, `the Roe campaign`. */
function ownerOf({ scope, source, end, directory, discourse }: CommonPhrase): string | null {
  const { tokens, tags } = scope.passage;
  for (let i = end - 1; i >= source.from; i -= 1) {
    if (tags[i] === 'poss') return possessive(describePronoun(tokens[i]!.lower, i, discourse));
    if (tags[i] !== 'genitive') continue;
    const owner = directory.within(source.from, i).at(-1);
    if (owner && owner.name.to === i) return possessive(owner.named);
  }
  const inside = directory.within(source.from, end).at(-1);
  if (!inside) return null;
  // `the Roe campaign` stays the Roe campaign; `the ICC prosecutor` is given its full name.
  return inside.named.kind === 'person' ? inside.name.words : inside.named.name;
}

/** `Ann Roe's letter`, but `Supreme Court ruling`. */
const possessive = ({ kind, name }: { kind: string; name: string | null }): string | null =>
  name !== null && kind === 'person' ? `${name}'s` : name;
