import { personTitles } from '../lexicon/person-words.ts';
import type { Described } from './described.ts';
import type { Directory, Named } from './directory.ts';
import type { Gender } from './name-kind.ts';

/** How far back a pronoun is looked up, in names: an honest limit, and one on the time it takes. */
const reach = 60;

/** One word that nothing but a capital makes a name is no person yet. */
const isPerson = (named: Named): boolean =>
  named.kind === 'person' && (/ /.test(named.name) || named.mentions.some((mention) => mention.sure));

/**
 * Who was named and who spoke, up to a point of the text. Pronouns and descriptions (`she`, `the mayor`, `it`) are
 * resolved against it, nearest first.
 */
export class Discourse {
  private readonly directory: Directory;
  private readonly spoken: { named: Named; at: number }[] = [];
  private things: Described | null = null;
  private groups: Described | null = null;
  private anonymous: Described | null = null;
  private readonly sentenceStarts: readonly number[];

  constructor(directory: Directory, sentenceStarts: readonly number[]) {
    this.directory = directory;
    this.sentenceStarts = sentenceStarts;
  }

  /** To be told of every source, in order of the text. */
  hear(described: Described, at: number): void {
    if (described.named) this.spoken.push({ named: described.named, at });
    if (described.kind === 'person' && described.naming === 'anonymous') this.anonymous = described;
    if (described.kind === 'organization' || described.kind === 'document' || described.kind === 'outlet')
      this.things = described;
    if (described.kind === 'group' || described.kind === 'organization') this.groups = described;
  }

  /** Whoever spoke last. */
  speaker(): Named | null {
    return this.spoken.at(-1)?.named ?? null;
  }

  /** `the official` after `a senior Osmark official`: the one who was described by that word. */
  anonymousBefore(head: string): Described | null {
    return this.anonymous?.name?.split(/\s+/).includes(head) ? this.anonymous : null;
  }

  lastThing(): Described | null {
    return this.things;
  }

  lastGroup(): Described | null {
    return this.groups;
  }

  /** The person whom `he` or `she` at a token means. */
  personFor(gender: Gender, at: number): Named | undefined {
    const fits = (named: Named) => isPerson(named) && (named.gender === null || named.gender === gender);
    const start = this.sentenceStart(at);
    const previousStart = this.sentenceStart(start - 1);
    const { names } = this.directory;
    const spoke = this.spoken.at(-1);
    if (spoke && fits(spoke.named) && spoke.at >= previousStart) return spoke.named;
    let nearest: Named | undefined;
    let subject: Named | undefined;
    for (let k = this.directory.indexFrom(at) - 1, seen = 0; k >= 0 && seen < reach; k -= 1, seen += 1) {
      const named = this.directory.at(names[k]!.from);
      if (!named || !fits(named)) continue;
      nearest ??= named;
      // The first name of the sentence before is most often its subject.
      if (names[k]!.from < previousStart) break;
      if (names[k]!.from < start || names[k]!.from - start < 8) subject = named;
      if (names[k]!.from < previousStart) break;
    }
    if (subject) return subject;
    if (spoke && fits(spoke.named)) return spoke.named;
    return nearest;
  }

  /** The person whom `the mayor`, `the Republican nominee` means: the nearest who carried one of those words. */
  personDescribed(words: readonly string[], at: number): Named | null {
    const telling = words.filter((word) => personTitles.has(word));
    const { names } = this.directory;
    for (let k = this.directory.indexFrom(at) - 1, seen = 0; k >= 0 && seen < reach; k -= 1, seen += 1) {
      const named = this.directory.at(names[k]!.from);
      if (named?.kind === 'person' && telling.some((word) => named.titles.has(word))) return named;
    }
    return null;
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

  /** The nearest name of a kind before a token. */
  nearest(kind: Named['kind'], at: number): Named | null {
    const { names } = this.directory;
    for (let k = this.directory.indexFrom(at) - 1, seen = 0; k >= 0 && seen < reach; k -= 1, seen += 1) {
      const named = this.directory.at(names[k]!.from);
      if (named?.kind === kind) return named;
    }
    return null;
  }

  private sentenceStart(token: number): number {
    let lo = 0;
    let hi = this.sentenceStarts.length;
    while (lo < hi) {
      const mid = (lo + hi) >> 1;
      if (this.sentenceStarts[mid]! <= token) lo = mid + 1;
      else hi = mid;
    }
    return this.sentenceStarts[lo - 1] ?? 0;
  }
}
