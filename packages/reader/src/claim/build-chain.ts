import { type Hop, quote, type Span } from '@sayso/schema';
import type { Attribution } from '../attribution/attribute-passage.ts';
import { findInnerRelay } from '../attribution/find-relays.ts';
import { describeSource } from '../names/describe-source.ts';
import type { Described } from '../names/described.ts';
import type { Directory } from '../names/directory.ts';
import { Discourse } from '../names/discourse.ts';
import type { Readable } from '../readable.ts';
import type { Passage, Scope } from '../text/passage.ts';
import { type Range, spanOf } from '../text/range.ts';
import { VenueKeeper } from './venue-keeper.ts';

/** The hops of each attribution of one article, in order of the text. */
export class ChainBuilder {
  /** The first hop of every chain. */
  readonly publisher: Hop;
  private readonly article: Readable;
  private readonly passage: Passage;
  private readonly directory: Directory;
  private readonly discourse: Discourse;
  private readonly venues: VenueKeeper;

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
    this.venues.startSentence(scope, outermost);
  }

  /** The hops that an attribution adds to the chain that it stands in, outermost first. */
  hopsOf(attribution: Attribution, nested: boolean): Hop[] {
    const { relation, scope } = attribution;
    const described = describeSource(scope, relation.source, this.directory, this.discourse);
    this.discourse.hear(described, relation.source?.from ?? relation.cue.from);
    const hops = [this.hop(described, relation.source, relation.cue)];
    const venue = described.kind === 'outlet' ? null : this.venues.venueOf(attribution, described, nested);
    if (venue && !isPublisher(this.article.publisher, venue.named.name))
      hops.unshift(
        this.hop(
          { kind: 'outlet', naming: 'named', name: venue.named.name, named: null },
          venue.source,
          null,
        ),
      );
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
