import { isFiniteVerb } from '../grammar/tags.ts';
import { classNouns, personNouns, personTitles } from '../lexicon/person-words.ts';
import type { Passage } from '../text/passage.ts';
import type { Range } from '../text/range.ts';
import type { Described } from './described.ts';
import type { Directory, Named } from './directory.ts';
import type { Gender } from './name-kind.ts';
import { Places } from './places.ts';

/** How far back a pronoun is looked up, in names: an honest limit, and one on the time it takes. */
const reach = 60;

/**
 * How present someone is: the numbers say who wins, all else follows from distance. Who spoke in the sentence before
 * goes on speaking, before whoever was its subject; the subject goes before those whom it did something to.
 */
const spokeHere = 4;
const spokeBefore = 2.6;
const unsureGender = 0.3;
const calledSo = 1;
const presence = {
  subject: 2,
  other: 0.7,
  owner: 0.6,
  ownerOfSubject: 1.4,
  quoted: -2,
  inSentence: { subject: 3, other: 1.5, owner: 2.2, ownerOfSubject: 2.2 },
  /** `Roe was for the dam, he said`: he may be Roe, or whoever spoke before. */
  inContent: { subject: 1.2, other: 0.4, owner: 0.4, ownerOfSubject: 0.4 },
};

const nobody: ReadonlySet<Named> = new Set();

/** One word that nothing but a capital makes a name is no person yet. */
const isPerson = (named: Named): boolean =>
  named.kind === 'person' && (/ /.test(named.name) || named.mentions.some((mention) => mention.sure));

/** What tells of a description whether a man or a woman is meant. */
const genderWords: readonly { gender: Gender; words: RegExp }[] = [
  {
    gender: 'female',
    words: /\b(?:\w*woman|mother|wife|widow|girl|daughter|sister|actress|aunt|grandmother|nun)\b/,
  },
  { gender: 'male', words: /\b(?:\w*man|father|husband|widower|boy|son|brother|uncle|grandfather|monk)\b/ },
];

/** `Sen. Roe` is the senator. */
const offices: readonly (readonly string[])[] = [
  ['senator', 'sen', 'sen.'],
  ['governor', 'gov', 'gov.'],
  ['congressman', 'congresswoman', 'representative', 'rep', 'rep.'],
  ['professor', 'prof', 'prof.'],
  ['doctor', 'dr', 'dr.'],
  ['general', 'gen', 'gen.'],
  ['colonel', 'col', 'col.'],
  ['sergeant', 'sgt', 'sgt.'],
  ['captain', 'capt', 'capt.'],
  ['lieutenant', 'lt', 'lt.'],
  ['pastor', 'reverend', 'rev', 'rev.'],
  ['democrat', 'democratic'],
];
const isCalled = (named: Named, word: string): boolean =>
  (offices.find((office) => office.includes(word)) ?? [word]).some((name) => named.titles.has(name));

/**
 * Who was named and who spoke, up to a point of the text. Pronouns and descriptions (`she`, `the mayor`, `it`) are
 * resolved against it, nearest first.
 */
export class Discourse {
  private readonly directory: Directory;
  private readonly spoken: { named: Named; at: number; until: number }[] = [];
  private things: Described | null = null;
  /** Organizations that were sources, the last of each kind by the last word of its name: `bank`, `ministry`. */
  private readonly organizations = new Map<string, Described>();
  private groups: { described: Described; sentence: number } | null = null;
  private readonly passage: Passage;
  private anonymous: Described | null = null;
  /** The last person who spoke without being named. */
  private stranger: { described: Described; at: number; until: number } | null = null;
  private readonly sentenceStarts: readonly number[];
  private readonly places: Places;

  constructor(passage: Passage, directory: Directory, sentenceStarts: readonly number[]) {
    this.passage = passage;
    this.directory = directory;
    this.sentenceStarts = sentenceStarts;
    this.places = new Places(passage);
  }

  /**
   * To be told of every source, in order of the text.
   *
   * @param at its token
   * @param until where what it says ends
   * @param nested somebody else's words tell of it: who speaks there does not go on speaking
   */
  hear(described: Described, at: number, until: number, nested: boolean): void {
    if (described.named && !nested) this.spoken.push({ named: described.named, at, until });
    if (described.kind === 'person' && described.naming === 'anonymous') this.anonymous = described;
    if (described.kind === 'person' && !described.named && described.name !== null && !nested)
      this.stranger = { described, at, until };
    if (described.kind === 'organization' || described.kind === 'document' || described.kind === 'outlet')
      this.things = described;
    if (described.kind === 'organization' && described.naming === 'named' && described.name)
      this.organizations.set(described.name.toLowerCase().split(/\s+/).at(-1)!, described);
    if (described.kind === 'group' || described.kind === 'organization')
      this.groups = { described, sentence: this.sentenceOf(at) };
  }

  /** Whoever spoke last. */
  speaker(): Named | null {
    return this.spoken.at(-1)?.named ?? null;
  }

  /**
   * Whom `he` or `she` means where somebody who is not named spoke last, in this sentence or the one before, and nobody
   * named was spoken of since: `a neighbour`, `Ostmark's president`.
   */
  strangerAt(at: number, gender: Gender): Described | null {
    if (!this.stranger || this.stranger.at >= at) return null;
    const { described, at: spokeAt, until } = this.stranger;
    const here = this.sentenceOf(at);
    if (here - this.sentenceOf(until <= at ? until - 1 : spokeAt) > 1) return null;
    const told = genderWords.find(({ words }) => words.test(described.name!))?.gender ?? null;
    if (told !== null && told !== gender) return null;
    if ((this.spoken.at(-1)?.at ?? -1) > spokeAt) return null;
    const { names } = this.directory;
    const first = this.directory.indexFrom(this.sentenceStarts[this.sentenceOf(spokeAt)] ?? 0);
    for (let k = first; k < names.length && names[k]!.from < at; k += 1) {
      const named = this.directory.at(names[k]!.from);
      if (named && isPerson(named) && !this.places.isQuoted(names[k]!.from)) return null;
    }
    return described;
  }

  /** `the official` after `a senior Osmark official`: the one who was described by that word. */
  anonymousBefore(head: string): Described | null {
    return this.anonymous?.name?.split(/\s+/).includes(head) ? this.anonymous : null;
  }

  /** `the bank` after `Norland's central bank said`: what spoke goes before what was merely spoken of. */
  organizationHeard(head: string): Described | null {
    return this.organizations.get(head) ?? null;
  }

  lastThing(): Described | null {
    return this.things;
  }

  /** Whom `they` means at a token: those who are the subject of the sentence before, if nobody spoke since; else who spoke last. */
  groupAt(at: number): Described | null {
    const here = this.sentenceOf(at);
    const heard = this.groups;
    if (heard && heard.sentence >= here - 1) return heard.described;
    return this.peopleOpening(here, at) ?? this.peopleOpening(here - 1, at) ?? heard?.described ?? null;
  }

  /** `Researchers at Ostmere University gave …`: those with whom a sentence opens. */
  private peopleOpening(sentence: number, before: number): Described | null {
    const { tokens, tags } = this.passage;
    const from = this.sentenceStarts[sentence];
    if (from === undefined) return null;
    for (let i = from; i < Math.min(before, from + 8) && !isFiniteVerb(tags[i]!); i += 1) {
      const { lower } = tokens[i]!;
      const isPeople = classNouns.has(lower) || (lower.endsWith('s') && personNouns.has(lower.slice(0, -1)));
      if (isPeople && tags[i + 1] !== 'genitive')
        return { kind: 'group', naming: 'unspecified', name: lower, named: null };
    }
    return null;
  }

  /**
   * Who is most present at a token: whom `he` or `she` or `the star` means there.
   *
   * @param others those who are named as somebody else in the same clause
   * @param office what the one who is meant is called, who may have been called so before
   */
  mostPresent(
    at: number,
    gender: Gender | null = null,
    others: ReadonlySet<Named> = nobody,
    office: string | null = null,
  ): Named | undefined {
    const here = this.sentenceOf(at);
    let best: Named | undefined;
    let most = Number.NEGATIVE_INFINITY;
    const weigh = (named: Named, presence: number) => {
      if (!isPerson(named) || others.has(named)) return;
      if (gender !== null && named.gender !== null && named.gender !== gender) return;
      const called = office !== null && isCalled(named, office) ? calledSo : 0;
      const score = presence + called - (gender !== null && named.gender === null ? unsureGender : 0);
      if (score > most) [best, most] = [named, score];
    };
    for (let k = this.spoken.length - 1; k >= Math.max(0, this.spoken.length - 4); k -= 1) {
      const { named, at: spokeAt, until } = this.spoken[k]!;
      // A long speech takes its speaker along to where it ends.
      const distance = here - this.sentenceOf(until <= at ? until - 1 : spokeAt);
      weigh(named, distance === 0 ? spokeHere : spokeBefore - distance);
    }
    const { names } = this.directory;
    for (let k = this.directory.indexFrom(at) - 1, seen = 0; k >= 0 && seen < reach; k -= 1, seen += 1) {
      const named = this.directory.at(names[k]!.from);
      if (named) weigh(named, this.presenceOf(names[k]!, at, here));
    }
    return best;
  }

  /** The outlet or organization that is the subject of the same sentence before a token: `Roe Ferries fell when it said …`. */
  thingHere(at: number): Described | null {
    const start = this.sentenceStarts[this.sentenceOf(at)] ?? 0;
    const { names } = this.directory;
    for (
      let k = this.directory.indexFrom(start), seen = 0;
      k < names.length && names[k]!.from < at && seen < 4;
      k += 1, seen += 1
    ) {
      const named = this.directory.at(names[k]!.from);
      if (
        !named ||
        named.kind === 'person' ||
        this.places.isQuoted(names[k]!.from) !== this.places.isQuoted(at)
      )
        continue;
      if (this.places.partOf(names[k]!, start) !== 'subject') continue;
      return {
        kind: named.kind === 'outlet' ? 'outlet' : 'organization',
        naming: 'named',
        name: named.name,
        named,
      };
    }
    return null;
  }

  /** How present a name is at a later pronoun: by its distance in sentences and by its part in its own. */
  private presenceOf(name: Range, at: number, here: number): number {
    const sentence = this.sentenceOf(name.from);
    const distance = here - sentence;
    const part = this.places.partOf(name, this.sentenceStarts[sentence] ?? 0);
    if (this.places.isQuoted(name.from) && !this.places.isQuoted(at)) return presence.quoted - distance;
    if (distance > 0) return presence[part] - distance;
    return this.places.opensContent(this.sentenceStarts[sentence] ?? 0, at)
      ? presence.inContent[part]
      : presence.inSentence[part];
  }

  /**
   * The person whom `the mayor`, `the former Republican senator` means: the nearest who carried the last of those
   * words, and best the others, too.
   */
  personDescribed(words: readonly string[], at: number): Named | null {
    const head = words.at(-1) ?? '';
    const others = words.slice(0, -1).filter((word) => personTitles.has(word) || personNouns.has(word));
    const { names } = this.directory;
    let best: Named | null = null;
    let most = -1;
    for (let k = this.directory.indexFrom(at) - 1, seen = 0; k >= 0 && seen < reach; k -= 1, seen += 1) {
      const named = this.directory.at(names[k]!.from);
      if (named?.kind !== 'person' || !isCalled(named, head)) continue;
      const shared = others.filter((word) => named.titles.has(word)).length;
      if (shared > most) [best, most] = [named, shared];
    }
    return best;
  }

  /** The organization whom `the ministry`, `the company` means: the nearest whose name has that word. */
  organizationFor(head: string, at: number): Named | null {
    const { names } = this.directory;
    for (let k = this.directory.indexFrom(at) - 1, seen = 0; k >= 0 && seen < 4 * reach; k -= 1, seen += 1) {
      const named = this.directory.at(names[k]!.from);
      if (named?.kind === 'organization' && named.name.toLowerCase().split(/\s+/).includes(head))
        return named;
    }
    return null;
  }

  /**
   * The nearest name of a kind before a token.
   *
   * @param fits what it must be besides
   */
  nearest(kind: Named['kind'], at: number, fits: (named: Named) => boolean = () => true): Named | null {
    const { names } = this.directory;
    for (let k = this.directory.indexFrom(at) - 1, seen = 0; k >= 0 && seen < reach; k -= 1, seen += 1) {
      const named = this.directory.at(names[k]!.from);
      if (named?.kind === kind && fits(named)) return named;
    }
    return null;
  }

  /** The index of the sentence that a token stands in. */
  private sentenceOf(token: number): number {
    let lo = 0;
    let hi = this.sentenceStarts.length;
    while (lo < hi) {
      const mid = (lo + hi) >> 1;
      if (this.sentenceStarts[mid]! <= token) lo = mid + 1;
      else hi = mid;
    }
    return lo - 1;
  }
}
