import { type Hop, quote, type Span } from '@sayso/schema';
import type { Attribution } from '../attribution/attribute-passage.ts';
import { findInnerRelay } from '../attribution/find-relays.ts';
import { describeSource } from '../names/describe-source.ts';
import type { Described } from '../names/described.ts';
import type { Directory, Named } from '../names/directory.ts';
import { Discourse } from '../names/discourse.ts';
import { isGuessed } from '../names/tell-places.ts';
import type { Readable } from '../readable.ts';
import type { Passage, Scope } from '../text/passage.ts';
import { type Range, spanOf } from '../text/range.ts';
import { impliedSource, isSpokenOf } from './implied-source.ts';
import { VenueKeeper } from './venue-keeper.ts';

/** A sentence with more attributions than this is no prose; a limit on the time it takes. */
const most = 40;
/** So far into what is said its names are looked at. */
const clause = 30;

/** The hops of each attribution of one article, in order of the text. */
export class ChainBuilder {
  /** The first hop of every chain. */
  readonly publisher: Hop;
  private readonly article: Readable;
  private readonly passage: Passage;
  private readonly directory: Directory;
  private readonly discourse: Discourse;
  private readonly venues: VenueKeeper;
  /** Of the sentence being read. */
  private outermost: readonly Attribution[] = [];

  constructor(article: Readable, passage: Passage, directory: Directory, sentences: readonly Range[]) {
    this.article = article;
    this.passage = passage;
    this.directory = directory;
    this.discourse = new Discourse(
      passage,
      directory,
      sentences.map((sentence) => sentence.from),
    );
    this.venues = new VenueKeeper(directory);
    this.publisher = publisherHop(article);
  }

  /** To be told of every sentence, before its attributions. */
  startSentence(scope: Scope, outermost: readonly Attribution[]): void {
    this.outermost = outermost.slice(0, most);
    this.venues.startSentence(scope, outermost);
  }

  /** The hops that an attribution adds to the chain that it stands in, outermost first. */
  hopsOf(attribution: Attribution, nested: boolean): Hop[] {
    const { relation, scope } = attribution;
    const spokenOf = isSpokenOf(attribution);
    // `She seemed to agree. She said …`: she is no source of the first, and whom the second speaks of.
    if (spokenOf) this.hear(attribution, relation.source, nested);
    const told = spokenOf ? null : relation.source;
    const source = told ?? (nested ? null : impliedSource(attribution, this.before(attribution)));
    const described = asOutlet(this.hear(attribution, source, nested), relation.word);
    const hops = [this.hop(described, source, relation.cue)];
    const { passedOn } = relation;
    const venue =
      described.kind === 'outlet' || passedOn ? null : this.venues.venueOf(attribution, described, nested);
    if (venue && !isPublisher(this.article.publisher, venue.named.name))
      hops.unshift(
        this.hop(
          { kind: 'outlet', naming: 'named', name: venue.named.name, named: null },
          venue.source,
          null,
        ),
      );
    if (passedOn) {
      const relayed = describeSource(scope, passedOn.source, this.directory, this.discourse);
      hops.splice(-1, 0, this.hop(relayed, passedOn.source, passedOn.cue));
    }
    if (relation.main && (described.kind === 'outlet' || described.kind === 'organization')) {
      const relay = findInnerRelay(attribution);
      if (relay)
        hops.push(
          this.hop(
            describeSource(scope, relay.source, this.directory, this.discourse),
            relay.source,
            relay.cue,
          ),
        );
    }
    return hops;
  }

  private hear(attribution: Attribution, source: Range | null, nested: boolean): Described {
    const { relation, scope } = attribution;
    const others = this.othersThan(source, attribution);
    const described = describeSource(scope, source, this.directory, this.discourse, others);
    const until = Math.max(relation.cue.to, relation.content.at(-1)!.to);
    this.discourse.hear(described, source?.from ?? relation.cue.from, until, nested);
    return described;
  }

  /** `He said | Roe had paid`: whoever is named behind the pronoun that speaks is somebody else. */
  private othersThan(source: Range | null, { relation }: Attribution): ReadonlySet<Named> {
    const behind = relation.content.filter((range) => source !== null && range.from >= relation.cue.to);
    if (!source || source.to > relation.cue.from || behind.length !== relation.content.length)
      return new Set();
    return new Set(
      behind.flatMap(({ from, to }) =>
        this.directory.within(from, Math.min(to, from + clause)).map(({ named }) => named),
      ),
    );
  }

  /** The attributions of a sentence that stand before one of them. */
  private before({ relation }: Attribution): readonly Attribution[] {
    return this.outermost.filter((other) => other.relation.cue.from < relation.cue.from).slice(-1);
  }

  private hop(described: Described, source: Range | null, cue: Range | null): Hop {
    const span = source && spanOf(this.passage.tokens, source);
    return {
      kind: described.kind,
      naming: described.naming,
      name: described.name,
      text: span && this.article.text.slice(span.start, span.end),
      span,
      cue: cue && quote(this.article.text, spanOf(this.passage.tokens, cue)),
    };
  }
}

/** `told The Times` in the Times itself, `told Example News` on example.com: no relay. */
function isPublisher({ name, family, domain }: Readable['publisher'], outlet: string): boolean {
  const plain = (words: string) =>
    words
      .toLowerCase()
      .replace(/^the /, '')
      .replace(/ news$/, '');
  const own = [name, family].flatMap((words) => (words ? [plain(words)] : []));
  if (domain) own.push(plain(domain.replace(/^www\./, '').split('.')[0]!));
  const said = plain(outlet);
  return own.some(
    (words) => words === said || words === said.replaceAll(' ', '') || words.endsWith(` ${said}`),
  );
}

function publisherHop({ publisher, text }: Readable): Hop {
  const span: Span | null = publisher.span;
  return {
    kind: 'publisher',
    naming: publisher.name === null ? 'unspecified' : 'named',
    name: publisher.name,
    text: span && text.slice(span.start, span.end),
    span,
    cue: null,
  };
}

/** `L’Arena reported that …`: one word that nothing makes a person's name, and that reports, is an outlet. */
function asOutlet(described: Described, word: string): Described {
  const { kind, named } = described;
  const isUnknown = kind === 'person' && named !== null && !/ /.test(named.name) && isGuessed(named);
  return isUnknown && word === 'report' ? { ...described, kind: 'outlet' } : described;
}
