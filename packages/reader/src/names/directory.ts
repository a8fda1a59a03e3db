import type { Passage } from '../text/passage.ts';
import type { Name } from './find-names.ts';
import type { Gender, NameKind } from './name-kind.ts';
import { findShortForms } from './short-forms.ts';
import { tellPlaces } from './tell-places.ts';

/** Someone or something named in a text, under the fullest form that the text gives. */
export type Named = {
  kind: NameKind;
  /** The fullest form: `Benjamin Netanyahu`, `International Criminal Court`. */
  name: string;
  gender: Gender | null;
  titles: Set<string>;
  mentions: Name[];
};

/** Who is who in one text: short forms lead to the fullest. */
export class Directory {
  /** In order of first mention. */
  readonly all: Named[] = [];
  readonly names: readonly Name[];
  private readonly byWords = new Map<string, Named>();
  private readonly bySurname = new Map<string, Named[]>();
  private readonly byOutletHead = new Map<string, Named>();
  private readonly byOrganizationHead = new Map<string, Named>();
  private readonly byMention = new Map<number, Named>();

  constructor(passage: Passage, names: readonly Name[]) {
    this.names = names;
    // Full names first, so that a short form before its full one (in a headline) still finds it.
    for (const name of names) if (wordCount(name) > 1) this.enter(name);
    for (const name of names) if (wordCount(name) === 1) this.enter(name);
    for (const named of this.all)
      for (const mention of named.mentions) this.byMention.set(mention.from, named);
    this.tellPlaces(passage);
    this.joinAcronyms(passage);
    this.joinShortForms(passage);
    this.all.sort((a, b) => a.mentions[0]!.from - b.mentions[0]!.from);
    for (const named of this.all) named.mentions.sort((a, b) => a.from - b.from);
  }

  /** Who is named at a token, if a name starts there. */
  at(token: number): Named | undefined {
    return this.byMention.get(token);
  }

  /** The names whose first token lies in a range. */
  within(from: number, to: number): { name: Name; named: Named }[] {
    const found: { name: Name; named: Named }[] = [];
    for (let k = this.indexFrom(from); k < this.names.length && this.names[k]!.from < to; k += 1) {
      const named = this.byMention.get(this.names[k]!.from);
      if (named) found.push({ name: this.names[k]!, named });
    }
    return found;
  }

  /** The index of the first name that starts at or after a token. */
  indexFrom(token: number): number {
    let lo = 0;
    let hi = this.names.length;
    while (lo < hi) {
      const mid = (lo + hi) >> 1;
      if (this.names[mid]!.from < token) lo = mid + 1;
      else hi = mid;
    }
    return lo;
  }

  private enter(name: Name): void {
    const key = keyOf(name);
    let named = this.byWords.get(key) ?? this.longerFormOf(name);
    if (!named) {
      named = { kind: name.kind, name: name.words, gender: name.gender, titles: new Set(), mentions: [] };
      this.all.push(named);
      if (name.kind === 'outlet' && wordCount(name) > 1 && !this.byOutletHead.has(lastWord(name)))
        this.byOutletHead.set(lastWord(name), named);
      if (name.kind === 'organization' && wordCount(name) > 1 && !this.byOrganizationHead.has(lastWord(name)))
        this.byOrganizationHead.set(lastWord(name), named);
      if (name.kind === 'person' && wordCount(name) > 1) {
        const surname = lastWord(name);
        const bearers = this.bySurname.get(surname);
        if (bearers) bearers.push(named);
        else this.bySurname.set(surname, [named]);
      }
    }
    this.byWords.set(key, named);
    named.mentions.push(name);
    named.gender ??= name.gender;
    for (const title of name.titles) named.titles.add(title);
    if (
      name.kind === named.kind &&
      name.words.length > named.name.length &&
      wordCount(name) > wordCount({ words: named.name })
    )
      named.name = name.words;
  }

  /** `Roe`, `Ms. Roe`, `Ann`: the person with that surname who was named in full, the nearest before where several are. */
  private longerFormOf(name: Name): Named | undefined {
    if (name.kind === 'outlet')
      return wordCount(name) === 1 ? this.outletEndingIn(lastWord(name)) : undefined;
    if (name.kind === 'organization' && wordCount(name) === 1 && !unique.test(name.words))
      return this.byOrganizationHead.get(lastWord(name));
    const bearers = this.bySurname.get(lastWord(name)) ?? [];
    const fitting = bearers.filter((named) => agrees(named, name));
    if (wordCount(name) > 1)
      return name.kind === 'person'
        ? fitting.find(
            (named) => sameFirst(named.name, name.words) && suffixOf(named.name) === suffixOf(name.words),
          )
        : undefined;
    if (name.kind === 'place' && name.sure) return undefined;
    if (
      name.titles.some((title) => title === 'mr.' || title === 'mrs.' || title === 'ms.') ||
      fitting.length < 2
    )
      return fitting[0];
    const before = fitting.filter((named) => named.mentions[0]!.from < name.from);
    const elders = (before.length > 0 ? before : fitting).filter((named) => suffixOf(named.name) === '');
    return (elders.length > 0 ? elders : before.length > 0 ? before : fitting).reduce((a, b) =>
      b.mentions.length > a.mentions.length ? b : a,
    );
  }

  /** `the Courier` after `the Northfield Courier`. */
  private outletEndingIn(word: string): Named | undefined {
    return this.byOutletHead.get(word);
  }

  private tellPlaces(passage: Passage): void {
    tellPlaces(passage, this.names, this.all);
    this.joinPlaces();
  }

  /** One place that was entered under two kinds is one. */
  private joinPlaces(): void {
    const places = new Map<string, Named>();
    const joined = new Set<Named>();
    for (const named of this.all) {
      if (named.kind !== 'place') continue;
      const known = places.get(named.name);
      if (!known) places.set(named.name, named);
      else {
        this.moveMentions(named, known);
        joined.add(named);
      }
    }
    this.drop(joined);
  }

  private moveMentions(from: Named, to: Named): void {
    to.mentions.push(...from.mentions);
    for (const mention of from.mentions) this.byMention.set(mention.from, to);
  }

  private drop(joined: ReadonlySet<Named>): void {
    if (joined.size > 0)
      this.all.splice(0, this.all.length, ...this.all.filter((named) => !joined.has(named)));
  }

  /** `International Criminal Court (ICC)`, and `ICC` where its letters fit one organization alone. */
  private joinAcronyms(passage: Passage): void {
    const byInitials = new Map<string, Named>();
    for (const named of this.all) {
      if (named.kind === 'person' || !/ /.test(named.name)) continue;
      for (const initials of initialsOf(named.name))
        if (!byInitials.has(initials)) byInitials.set(initials, named);
    }
    const joined = new Set<Named>();
    for (const named of this.all) {
      if (!/^\p{Lu}[\p{Lu}.]+$/u.test(named.name)) continue;
      const acronym = named.name.replaceAll('.', '');
      const bracketed = named.mentions.find((mention) => isBracketed(passage, mention));
      const before = bracketed && this.endingAt(bracketed.from - 1);
      const full =
        before && before !== named && initialsOf(before.name).some((i) => i.endsWith(acronym))
          ? before
          : byInitials.get(acronym);
      if (!full || full === named) continue;
      if (full === before) full.name = wordsSpelling(full.name, acronym);
      this.moveMentions(named, full);
      joined.add(named);
    }
    this.drop(joined);
  }

  private joinShortForms(passage: Passage): void {
    const short = findShortForms(passage, this.all);
    for (const [named, full] of short) this.moveMentions(named, full);
    this.drop(new Set(short.keys()));
  }

  private endingAt(token: number): Named | undefined {
    const name = this.names[this.indexFrom(token) - 1];
    return name && name.to === token ? this.byMention.get(name.from) : undefined;
  }
}

/** Bodies that go by one word, beside others that end in it (`the House` is not the White House). */
const unique =
  /^(?:House|Senate|Congress|Parliament|Assembly|Government|Police|Army|Navy|Treasury|Guard|Cabinet|\p{Lu}{2,})$/u;

const isBracketed = (passage: Passage, name: Name): boolean =>
  passage.tokens[name.from - 1]?.text === '(' && passage.tokens[name.to]?.text === ')';

const keyOf = (name: Name): string =>
  `${name.kind === 'place' ? 'place' : 'name'}:${name.words.toLowerCase().replace(/[’']s$/, '')}`;
const wordCount = (name: { words: string }): number => name.words.split(/\s+/).length;
const lastWord = (name: Name): string =>
  name.words
    .replace(/,? (?:Jr|Sr|II|III|IV)\.?$/, '')
    .split(/\s+/)
    .at(-1)!
    .toLowerCase();
/** `Jr` tells a son from a father of the same name, where a text names both in full. */
const suffixOf = (name: string): string => /\b(Jr|Sr|II|III|IV)\.?$/.exec(name)?.[1] ?? '';
const sameFirst = (a: string, b: string): boolean =>
  a.split(/\s+/)[0]!.toLowerCase() === b.split(/\s+/)[0]!.toLowerCase();
const agrees = (named: Named, name: Name): boolean =>
  !named.gender || !name.gender || named.gender === name.gender;

/** The capitals of a name, and the first letters of all its words. */
function initialsOf(name: string): string[] {
  const words = name.split(/[\s-]+/);
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  return [capitals.map((word) => word[0]!).join(''), words.map((word) => word[0]!.toUpperCase()).join('')];
}

/** The last words of a name that spell its acronym: `United Nations International Court of Justice` for ICJ drops the first two. */
function wordsSpelling(name: string, acronym: string): string {
  const words = name.split(/\s+/);
  for (let from = words.length - 1; from > 0; from -= 1) {
    const tail = words.slice(from).join(' ');
    if (initialsOf(tail).includes(acronym)) return tail;
  }
  return name;
}
