import { z } from 'zod';

/**
 * Ids are a short prefix and a version-7 UUID without dashes: they sort by the time they were made, so a cursor
 * is an id, and a job id has no `:` in it, which BullMQ refuses.
 */
const prefixes = {
  document: 'doc',
  publisher: 'pub',
  article: 'art',
  version: 'ver',
  reading: 'rdg',
  mention: 'men',
  source: 'src',
  claim: 'clm',
  job: 'job',
  batch: 'bat',
  feed: 'fed',
} as const;

type Noun = keyof typeof prefixes;

const idOf = <N extends Noun>(noun: N) =>
  z
    .string()
    .regex(new RegExp(`^${prefixes[noun]}_[0-9a-f]{32}$`), `not the id of a ${noun}`)
    .brand<`${N}Id`>();

export const DocumentId = idOf('document');
export const PublisherId = idOf('publisher');
export const ArticleId = idOf('article');
export const VersionId = idOf('version');
export const ReadingId = idOf('reading');
export const MentionId = idOf('mention');
export const SourceId = idOf('source');
export const ClaimId = idOf('claim');
export const JobId = idOf('job');
export const BatchId = idOf('batch');
export const FeedId = idOf('feed');

export type DocumentId = z.infer<typeof DocumentId>;
export type PublisherId = z.infer<typeof PublisherId>;
export type ArticleId = z.infer<typeof ArticleId>;
export type VersionId = z.infer<typeof VersionId>;
export type ReadingId = z.infer<typeof ReadingId>;
export type MentionId = z.infer<typeof MentionId>;
export type SourceId = z.infer<typeof SourceId>;
export type ClaimId = z.infer<typeof ClaimId>;
export type JobId = z.infer<typeof JobId>;
export type BatchId = z.infer<typeof BatchId>;
export type FeedId = z.infer<typeof FeedId>;

type IdOf = {
  document: DocumentId;
  publisher: PublisherId;
  article: ArticleId;
  version: VersionId;
  reading: ReadingId;
  mention: MentionId;
  source: SourceId;
  claim: ClaimId;
  job: JobId;
  batch: BatchId;
  feed: FeedId;
};

/**
 * A new id of a noun: UUID version 7 (RFC 9562, 5.7), 48 bits of milliseconds and then randomness.
 *
 * @param noun what the id is of
 * @param now milliseconds since 1970, for tests
 */
export function newId<N extends Noun>(noun: N, now: number = Date.now()): IdOf[N] {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  for (let i = 0; i < 6; i += 1) bytes[i] = Math.floor(now / 2 ** (8 * (5 - i))) % 256;
  bytes[6] = 0x70 | (bytes[6]! & 0x0f);
  bytes[8] = 0x80 | (bytes[8]! & 0x3f);
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${prefixes[noun]}_${hex}` as IdOf[N];
}
