import { documentNouns, genericOrganizations, organizationNouns } from '../lexicon/organization-words.ts';
import { outletNouns } from '../lexicon/outlets.ts';
import {
  classNouns,
  epithets,
  informantNouns,
  personNouns,
  speakForOthers,
} from '../lexicon/person-words.ts';
import { demonyms } from '../lexicon/place-words.ts';
import { wordSet } from '../lexicon/words.ts';
import type { Scope } from '../text/passage.ts';
import type { Range } from '../text/range.ts';
import { describePronoun } from './describe-pronoun.ts';
import { type Described, description, unspecified } from './described.ts';
import type { Directory, Named } from './directory.ts';
import type { Discourse } from './discourse.ts';
import { isNewsroom, isResearch } from './papers.ts';
import { publicBodies } from './public-bodies.ts';

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
  issuer: () => Described | null;
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
  if (isOneOf(phrase)) return described('person', 'anonymous', ownWords(phrase));
  const standIn = standsFor(phrase);
  if (standIn) return described(standIn, 'anonymous', null);
  if (head === 'reports' && source.to - source.from === 1) return unspecified;
  if (isResearch(phrase)) return describeDocument(phrase);
  if (outletNouns.has(head) || isNewsroom(phrase)) return describeOutlet(phrase);
  if (documentNouns.has(head) && !organizationNouns.has(head)) return describeDocument(phrase);
  if (organizationNouns.has(head)) return describeOrganization(phrase);
  if (isPeople(head) || nobodyInParticular.test(head)) return describeClass(phrase);
  const owner = utterances.has(head) ? ownerDescribed(phrase) : null;
  if (owner) return owner;
  if (informantNouns.has(head))
    return described('group', isParticular(phrase) ? 'anonymous' : 'unspecified', ownWords(phrase));
  if (personNouns.has(head)) return describePerson(phrase);
  const several =
    /s$/.test(head) || classNouns.has(head) || tags.slice(source.from, source.to).includes('conj');
  if (several) return describeClass(phrase);
  if (tags[source.from] === 'name' && namesIn(phrase).length === 0)
    return described('person', 'named', ownWords(phrase));
  if (humanEnding.test(head)) return describePerson(phrase);
  // `a name suggesting that …`: a thing speaks for nobody.
  return described(
    head === '' || tags[source.from] === 'det' ? 'unspecified' : 'group',
    'unspecified',
    ownWords(phrase),
  );
}

/** `One said …`, `another`, `the second`, `all three`: of those spoken of before, unnamed. */
function standsFor({ scope, source, end }: CommonPhrase): 'person' | 'group' | null {
  const words = scope.passage.tokens
    .slice(source.from, end)
    .map(({ lower }) => lower)
    .join(' ');
  if (/^(?:one|another|the other|(?:the|a) (?:first|second|third|fourth|fifth))$/.test(words))
    return 'person';
  return /^(?:all |the (?:other )?)?(?:two|three|four|five|six)$/.test(words) ? 'group' : null;
}

/** `one of the people`, `one of the officials`: somebody in particular. */
const isOneOf = ({ scope, source, head }: CommonPhrase): boolean => {
  const [one, of, which] = scope.passage.tokens.slice(source.from, source.from + 3).map(({ lower }) => lower);
  return (
    one === 'one' &&
    of === 'of' &&
    (/^(?:them|these|those)$/.test(which!) ||
      (/^(?:the|those|his|her|its|their)$/.test(which!) && informantNouns.has(head)))
  );
};

/** `Cuban-Americans`, `60 percent`, `those`. */
const isPeople = (head: string): boolean => /s$/.test(head) && demonyms.has(head.slice(0, -1));
const nobodyInParticular = /^(?:percent|%|those|each|both)$/;

/** Endings of nouns for people, whatever they do. */
const humanEnding = /(?:ist|er|or|ian|man|woman|person|eer|ee|ologist|crat|analyst)$/;

/** What someone utters, as its own subject: `his response focused on …` is he. */
const utterances = wordSet(
  'response reply answer answers remark remarks comment comments words message argument arguments rhetoric pitch plea warning warnings claim claims criticism objection objections speech speeches rebuttal retort denial insistence assertion assertions allegation allegations',
);

/** Those who are close to the one who is named: `Roe's friends` who speak are particular ones. */
const intimates = /^(?:friends|relatives|family|colleagues|confidants|lieutenants|associates)$/;
/** Those of whom one thing or person has just these: `the company's founders`. */
const uniqueSets =
  /^(?:founders|co-founders|parents|creators|owners|children|sons|daughters|siblings|authors|organizers|organisers)$/;

/** Several of one kind. `Voters` are a class, `two voters` particular ones, `the firm's founders` are named by it. */
function describeClass(phrase: CommonPhrase): Described {
  const { scope, source, end, head } = phrase;
  const { tags, tokens } = scope.passage;
  const words = ownWords(phrase);
  const owned = tags.slice(source.from, end).some((tag) => tag === 'genitive' || tag === 'poss');
  if (owned && tokens.slice(source.from, end).some((token) => intimates.test(token.lower)))
    return described('group', 'anonymous', words);
  if (owned && uniqueSets.test(head)) return described('group', 'named', words);
  if (isCounted(phrase)) return described('group', 'anonymous', words);
  return described('group', 'unspecified', words);
}

/** `two`, `the three`, `a pair of`: few enough to be particular ones. */
function isCounted({ scope, source }: CommonPhrase): boolean {
  const { tokens, tags } = scope.passage;
  for (let i = source.from; i < Math.min(source.to, source.from + 3); i += 1) {
    if (tags[i] === 'num')
      return /^(?:two|three|four|five|six|seven|eight|nine|ten|[2-9]|1[0-2])$/.test(tokens[i]!.lower);
    if (/^(?:several|pair|trio)$/.test(tokens[i]!.lower)) return false;
  }
  return false;
}

/** What one writes to say something. */
const letters = wordSet('statement statements letter email e-mail tweet tweets post message note release');

function describeDocument(phrase: CommonPhrase): Described {
  const { head } = phrase;
  const many = /^(?:reports|polls|surveys|studies|figures|estimates)$/.test(head);
  const issuer = phrase.issuer();
  // `The mayor issued a statement saying …`: it is the mayor who says so.
  if (issuer && letters.has(head)) return issuer;
  const whose =
    ownerOf(phrase)?.name ?? issuer?.name ?? (many ? null : (namesIn(phrase)[0]?.named.name ?? null));
  if (whose) return described('document', 'named', `${whose} ${head}`);
  return described('document', isDefinite(phrase) && !many ? 'named' : 'unspecified', ownWords(phrase));
}

/** `the newspaper` is the outlet named last. */
function describeOutlet(phrase: CommonPhrase): Described {
  const inside = namesIn(phrase).find(({ named }) => named.kind === 'outlet')?.named;
  const known =
    inside ?? (isDefinite(phrase) ? phrase.discourse.nearest('outlet', phrase.source.from) : null);
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
  if (owner) return described('organization', 'named', owned(phrase, owner));
  const some = /^an?$/.test(scope.passage.tokens[source.from]!.lower);
  if (namesIn(phrase).length > 0)
    return described('organization', some ? 'anonymous' : 'named', ownWords(phrase));
  const definite = isDefinite(phrase);
  const known = definite
    ? (discourse.organizationHeard(head) ??
      discourse.organizationFor(head, source.from) ??
      (genericOrganizations.has(head) && source.to === phrase.end
        ? discourse.nearest('organization', source.from, businesses.test(head) ? isBusiness : undefined)
        : null))
    : null;
  if (known)
    return {
      kind: 'organization',
      naming: 'named',
      name: known.name,
      named: 'mentions' in known ? known : known.named,
    };
  const { tags } = scope.passage;
  // `Norland's central bank` is one, whoever Norland is.
  const isOwned = tags.slice(source.from, phrase.end).includes('genitive');
  // `Police said`: whichever they are, they are no `police force` among others.
  const isMass = head === 'police' && source.to - source.from === 1;
  const unique = definite || isOwned || isMass || tags[source.from] === 'noun';
  return described('organization', unique ? 'named' : 'anonymous', ownWords(phrase));
}

const businesses = /^(?:company|firm|corporation|business|manufacturer|retailer|carrier|airline|maker)$/;
/** `the company` is no university, no court and no campaign group. */
const isBusiness = ({ name, titles }: Named): boolean =>
  !publicBodies.test(name.split(/\s+/).at(-1)!.toLowerCase()) &&
  !publicBodies.test(name.split(/\s+/)[0]!.toLowerCase()) &&
  !['group', 'charity', 'union', 'watchdog', 'coalition', 'party', 'tank', 'nonprofit'].some((title) =>
    titles.has(title),
  );

/** `people familiar with the matter` are particular ones, `many people` are not. */
function isParticular({ scope, source, head }: CommonPhrase): boolean {
  if (head !== 'people') return true;
  const words = scope.passage.tokens.slice(source.from, source.to).map((token) => token.lower);
  return (
    !/^(?:many|most|few|other|others|some|both)$/.test(words[0]!) &&
    words.some((word) => /^(?:familiar|close|briefed|with|who|knowledge)$/.test(word))
  );
}

function describePerson(phrase: CommonPhrase): Described {
  const { scope, source, end, head, discourse } = phrase;
  const definite = isDefinite(phrase);
  if (definite) {
    const words = scope.passage.tokens.slice(source.from, end).map((token) => token.lower);
    const named = epithets.has(head)
      ? discourse.mostPresent(source.from, null, undefined, head)
      : discourse.personDescribed(words, source.from);
    if (named) return { kind: 'person', naming: 'named', name: named.name, named };
  }
  const speaker = speakForOthers.has(head);
  const before =
    definite && speaker && (source.to === end || scope.passage.tokens[end]!.text === ',')
      ? discourse.anonymousBefore(head)
      : null;
  if (before) return before;
  const owner = speaker ? null : ownerOf(phrase);
  if (owner) {
    const isHolder = owner.kind === 'organization' || (owner.kind === 'place' && !/['’]s$/.test(owner.name));
    const whose =
      isHolder && scope.passage.tags[owner.to - 1] === 'genitive' ? `${owner.name}'s` : owner.name;
    return described('person', 'named', owned(phrase, { ...owner, name: whose }));
  }
  return described('person', definite && !speaker ? 'named' : 'anonymous', fullDescription(phrase));
}

/** The description with what hangs on it, up to a comma or a relative clause: `diplomat familiar with the talks`. */
function fullDescription({ scope, source }: CommonPhrase): string | null {
  const { tokens, tags } = scope.passage;
  let to = source.from + 1;
  while (to < source.to && tokens[to]!.text !== ',' && tags[to] !== 'wh') to += 1;
  return description(scope, { from: source.from, to });
}

/** The person or the like whose words they are, or null. */
function ownerDescribed({ scope, source, end, directory, discourse }: CommonPhrase): Described | null {
  const { tokens, tags } = scope.passage;
  for (let i = end - 1; i >= source.from; i -= 1) {
    if (tags[i] === 'poss') return describePronoun(tokens[i]!.lower, i, discourse);
    if (tags[i] !== 'genitive') continue;
    const owner = directory.within(source.from, i).at(-1);
    if (!owner || owner.name.to !== i || owner.named.kind !== 'person') return null;
    return { kind: 'person', naming: 'named', name: owner.named.name, named: owner.named };
  }
  return null;
}

/** Whose something is, and where the words for what it is begin. */
type Owner = { kind: string; name: string; to: number };

/** Whose it is, resolved: `Roe's letter`, `his campaign`, `the Roe campaign`. */
function ownerOf({ scope, source, end, directory, discourse }: CommonPhrase): Owner | null {
  const { tokens, tags } = scope.passage;
  for (let i = end - 1; i >= source.from; i -= 1) {
    if (tags[i] === 'poss') {
      const { kind, name } = describePronoun(tokens[i]!.lower, i, discourse);
      return name === null ? null : { kind, name: possessive(kind, name), to: i + 1 };
    }
    if (tags[i] !== 'genitive') continue;
    const owner = directory.within(source.from, i).at(-1);
    if (owner?.name.to !== i) continue;
    const { kind, name } = owner.named;
    return { kind, name: possessive(kind, name), to: i + 1 };
  }
  const inside = directory.within(source.from, end).at(-1);
  if (!inside) return null;
  // `the Roe campaign` stays the Roe campaign; `the ICC prosecutor` is given its full name.
  const { kind, name } = inside.named;
  return { kind, name: kind === 'person' ? inside.name.words : name, to: inside.name.to };
}

/** `Ann Roe's letter`, `Norland's parliament`, but `Supreme Court ruling`. */
const possessive = (kind: string, name: string): string =>
  /^(?:person|place)$/.test(kind) ? `${name}'s` : name;

/** With its own words: `Norland's defence ministry` is not its foreign ministry. */
function owned(phrase: CommonPhrase, { kind, name, to }: Owner): string {
  const { scope, source, end, head } = phrase;
  const { tags, tokens } = scope.passage;
  // `the Farmers' League`
  if (/^['’]s?$/.test(tokens[to]!.text) && to + 1 < end)
    return owned(phrase, { kind, name: `${name}${tokens[to]!.text}`, to: to + 1 });
  let last = end;
  while (last > to && (tags[last - 1] === 'mark' || tags[last - 1] === 'genitive')) last -= 1;
  const words = to > source.from && to < last ? description(scope, { from: to, to: last }) : null;
  return `${name} ${words ?? head}`;
}
