import { z } from 'zod';
import { Byline, PublisherRef } from './publisher.ts';
import { assertQuotes, Span } from './span.ts';

/** ninjs `pubStatus`. */
export const PubStatus = z.enum(['usable', 'withheld', 'canceled']);
export type PubStatus = z.infer<typeof PubStatus>;

export const WireFormat = z.enum([
  'text',
  'html',
  'markdown',
  'eml',
  'rss',
  'atom',
  'rdf',
  'json-feed',
  'ninjs',
  'nitf',
  'newsml-g2',
  'newsml-1',
  'iptc-7901',
]);
export type WireFormat = z.infer<typeof WireFormat>;

/**
 * A part of the text that is about the item and not about the world: kept in the record, never read for claims.
 * `value` is what it says, normalised: the city, the agency, an ISO date, the item's number.
 */
export const Furniture = Span.and(
  z.object({
    kind: z.enum([
      'headline',
      'byline',
      'dateline',
      'date',
      'credit',
      'item-number',
      'slug',
      'boilerplate',
      'note',
    ]),
    text: z.string().min(1),
    value: z.string().nullable(),
  }),
);
export type Furniture = Span & {
  kind:
    | 'headline'
    | 'byline'
    | 'dateline'
    | 'date'
    | 'credit'
    | 'item-number'
    | 'slug'
    | 'boilerplate'
    | 'note';
  text: string;
  value: string | null;
};

/** A date (`2024-05-06`) or a moment with its zone (`2024-05-06T10:00:00Z`). */
export const DateOrMoment = z.union([z.iso.date(), z.iso.datetime({ offset: true })]);

/** What the document says that its story is about: a code of its own vocabulary (`medtop:20000538`), kept as supplied. */
export const SuppliedSubject = z.object({ id: z.string().min(1), label: z.string().min(1).nullable() });
export type SuppliedSubject = z.infer<typeof SuppliedSubject>;

/**
 * Another item that the document names. `cancels`, `corrects` and `replaces` are said of an item that no longer stands
 * as it did; `continues` of one that this item is a later take of; `related` of any other.
 */
export const ItemReference = z.object({
  relation: z.enum(['cancels', 'corrects', 'replaces', 'continues', 'related']),
  /** As the document names it: a provider's id, an address, or a slug. */
  id: z.string().min(1),
});
export type ItemReference = z.infer<typeof ItemReference>;

/** One story as one document tells it. Field names follow ninjs where it has them. */
export const Article = z.object({
  format: WireFormat,
  headline: z.string().min(1).nullable(),
  /** The plain body. Every offset in a Reading counts UTF-16 code units into it. */
  text: z.string().min(1),
  /** BCP 47, as the document declares it; the reader makes up its own mind. */
  language: z.string().min(2).nullable(),
  publisher: PublisherRef,
  byline: Byline.nullable(),
  /** Where the story was filed from. */
  located: z.string().min(1).nullable(),
  canonicalUrl: z.url({ protocol: /^https?$/ }).nullable(),
  providerId: z.string().min(1).nullable(),
  pubStatus: PubStatus,
  publishedAt: DateOrMoment.nullable(),
  modifiedAt: DateOrMoment.nullable(),
  /** Not to be used before, where the document says so; a date where it gives no zone. Absent where it says nothing. */
  embargoedUntil: DateOrMoment.optional(),
  /** Set where the document says that it corrects an earlier one: its own words. */
  correction: z.string().min(1).nullable(),
  /** Agencies credited for the text, in the order given. */
  credits: z.array(z.string().min(1)),
  /** The keyword that the wire's desk calls the story by, which its kills may name it by. */
  slug: z.string().min(1).optional(),
  /** Through whose hands the item went before it came here, as the document states it, the first of them first. */
  hands: z.array(z.string().min(1)).optional(),
  /** Other items that the document names by their ids; absent where it names none. */
  references: z.array(ItemReference).optional(),
  /** Topics by the wire's own vocabulary; absent where the format knows none. */
  subjects: z.array(SuppliedSubject).optional(),
  /** In the order of the text, not overlapping. */
  furniture: z.array(Furniture),
});
export type Article = z.infer<typeof Article>;

/** Parses and checks an article, spans included. Throws ZodError or `span-mismatch`. */
export function checkArticle(value: unknown): Article {
  const article = Article.parse(value);
  for (const part of article.furniture) assertQuotes(article.text, part, part.text, part.kind);
  const { span } = article.publisher;
  if (span) assertQuotes(article.text, span, article.text.slice(span.start, span.end), 'publisher');
  return article;
}
