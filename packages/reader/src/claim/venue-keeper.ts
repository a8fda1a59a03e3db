import type { Attribution } from '../attribution/attribute-passage.ts';
import { wordSet } from '../lexicon/words.ts';
import type { Described } from '../names/described.ts';
import type { Directory, Named } from '../names/directory.ts';
import type { Scope } from '../text/passage.ts';
import type { Range } from '../text/range.ts';
import { findVenues, type Venue } from './find-venues.ts';

/** So many sentences on, who was heard through an outlet may still be speaking there. */
const reach = 3;

/** How far from a cue the outlet of a nested statement is looked for, in tokens. */
const window = 60;
/** A sentence with more attributions or outlets than this is no prose; a limit on the time it takes. */
const most = 40;

/** Another occasion of saying: what is said there was not said to the outlet named before. */
const occasions = wordSet(
  'rally rallies debate debates tweet tweets tweeted twitter facebook instagram speech statement statements memo testimony hearing press-conference crowd fundraiser convention town-hall reporters audience supporters letter memoir book lawsuit',
);

/** `When Roe was asked of it on NBC, she said …` */
const opening =
  /^(?:when|after|asked|pressed|pushed|questioned|challenged|during|in|on|while|speaking|appearing)$/;

const asking = /^(?:ask|press|push|question|quiz|challenge)$/;

const within = (range: Range, i: number): boolean => range.from <= i && i < range.to;

/**
 * Through which outlet each statement was obtained, and through which one its speaker was last heard. Papers name an
 * outlet once and go on: `she told the Courier. She also denied …`. That holds while the same one speaks, in the next
 * sentences, and no other occasion is named.
 */
export class VenueKeeper {
  private readonly directory: Directory;
  /** Of the sentence being read. */
  private here: Venue[] = [];
  private outermost: readonly Attribution[] = [];
  private range: Range = { from: 0, to: 0 };
  private heard = false;
  private sentence = 0;
  /** Of the sentences before. */
  private last: { venue: Venue; speakers: Set<Named>; sentence: number } | null = null;

  constructor(directory: Directory) {
    this.directory = directory;
  }

  startSentence(scope: Scope, outermost: readonly Attribution[]): void {
    this.endSentence();
    this.sentence += 1;
    this.range = scope.range;
    this.outermost = outermost.slice(0, most);
    this.here = outermost.length > most ? [] : findVenues(scope, scope.range, this.directory).slice(0, most);
    this.heard = false;
    const { tokens } = scope.passage;
    const content = this.outermost.flatMap(({ relation }) => relation.content);
    for (let i = scope.range.from; i < scope.range.to && this.last; i += 1)
      if (occasions.has(tokens[i]!.lower) && !content.some((range) => within(range, i))) this.last = null;
  }

  /** The outlet that an attribution of this sentence came through, or null. */
  venueOf(attribution: Attribution, { named }: Described, nested: boolean): Venue | null {
    if (nested) {
      const { scope, sentence, relation } = attribution;
      const near = {
        from: Math.max(sentence.from, relation.cue.from - window),
        to: Math.min(sentence.to, relation.cue.to + window),
      };
      const inner = findVenues(scope, near, this.directory);
      return inner.find((venue) => bearsOn(venue, attribution, [attribution])) ?? null;
    }
    if (isElsewhere(attribution)) return null;
    const venue = this.here.find((candidate) => bearsOn(candidate, attribution, this.outermost));
    if (venue) {
      if (venue.how !== 'origin' && named) this.keep(venue, [named]);
      return venue;
    }
    if (isQuestion(attribution)) return this.venueOfQuestion();
    if (!named || !this.last || this.sentence - this.last.sentence > reach) return null;
    if (hasOtherHearer(attribution)) return null;
    // Who asks there works for the outlet; anyone else who speaks changes the scene.
    if (asking.test(attribution.relation.word))
      return this.continues(attribution, named) ? this.last.venue : null;
    if (!this.last.speakers.has(named)) {
      this.last = null;
      return null;
    }
    return this.continues(attribution, named) ? this.last.venue : null;
  }

  /** In a new paragraph only a pronoun carries on: who is named anew there may speak elsewhere. */
  private continues({ relation, scope, sentence }: Attribution, named: Named): boolean {
    const { tokens, tags, text } = scope.passage;
    const source = relation.source;
    if (!source || !this.last) return false;
    const between = text.slice(tokens[this.last.venue.source.to - 1]!.end, tokens[source.from]!.start);
    if (!between.includes('\n')) return true;
    // The quotation that the next paragraph opens with is what was said there.
    if (this.sentence - this.last.sentence === 1 && tokens[sentence.from]!.kind === 'quote') return true;
    return (
      tags[source.from] === 'pron' &&
      !this.directory.within(sentence.from, source.from).some((entry) => entry.named === named)
    );
  }

  /** Who is asked on the air or by a paper is asked by it. */
  private venueOfQuestion(): Venue | null {
    return this.here.find(({ how }) => how !== 'origin') ?? null;
  }

  private keep(venue: Venue, speakers: readonly Named[]): void {
    this.last = { venue, speakers: new Set(speakers), sentence: this.sentence };
    this.heard = true;
  }

  /** An outlet to which no attribution was tied (`When Roe was asked of it on NBC, …`) was spoken to by whom its sentence names. */
  private endSentence(): void {
    const venue = this.here.find(({ how }) => how !== 'origin');
    if (!venue || this.heard) return;
    const people = this.directory
      .within(this.range.from, venue.source.from)
      .flatMap(({ named }) => (named.kind === 'person' ? [named] : []));
    if (people.length > 0) this.keep(venue, people);
  }
}

const isBroadcast = ({ passage: { tokens } }: Scope, { tie }: Venue): boolean =>
  /^(?:broadcast|edition|episode)$/.test(tokens[tie]!.lower) && tokens[tie + 1]?.lower === 'of';

/** `when asked which …`: nobody is named who asks. */
const isQuestion = ({ relation }: Attribution): boolean =>
  asking.test(relation.word) && (relation.source === null || relation.source.to <= relation.cue.from);

/** `she tweeted`: the cue itself says where. */
const isElsewhere = ({ relation, scope }: Attribution): boolean =>
  /^(?:tweet|retweet|testify)$/.test(relation.word) ||
  scope.passage.tokens
    .slice(relation.cue.from, relation.cue.to)
    .some(({ lower }) => /^(?:tweeted|tweets|tweeting|twitter|facebook|instagram)$/.test(lower));

/** `he told the court that …`: it was not said to the outlet named before. */
function hasOtherHearer({ relation, scope }: Attribution): boolean {
  const { tags } = scope.passage;
  const next = relation.cue.to;
  return (
    /^(?:tell|inform|assure|remind)$/.test(relation.word) &&
    /^(?:det|poss|noun|name)$/.test(tags[next] ?? '') &&
    relation.content.every((range) => range.from > next || range.to <= next)
  );
}

/** Whether an outlet of a sentence belongs to one of the sentence's attributions. */
function bearsOn(
  venue: Venue,
  { relation, scope, sentence }: Attribution,
  siblings: readonly Attribution[],
): boolean {
  const at = venue.source.from;
  const first = scope.passage.tokens[sentence.from]!.lower;
  // Right behind the cue an outlet is none of what is said: `said on the podcast “Low Tide” that …`; nor is it at the
  // end of a broadcast (`… has moved on Friday's broadcast of NPR's “Low Tide”`).
  const inside = relation.content.some((range) => within(range, at));
  if (inside && at > relation.cue.to + 1 && !isBroadcast(scope, venue)) return false;
  const telling = siblings.find((other) => within(other.relation.cue, venue.tie));
  if (venue.how === 'hearer' && telling) return telling.relation === relation;
  if (relation.source && within(relation.source, at)) return true;
  const cues = siblings.map((other) => other.relation.cue.from);
  // What stands before all of them sets the place for all: `In an interview with CNN, …`.
  if (cues.every((cue) => at < cue)) return true;
  if (venue.how === 'place' && opening.test(first) && at < relation.cue.from) return true;
  const before = cues.filter((cue) => cue < at);
  return relation.cue.from === Math.max(...before);
}
