import type { ItemToTake } from '@sayso/db';
import {
  type Failure,
  type FeedId,
  maxAddressLength,
  maxDocumentBytes,
  parseAddress,
  sizeInWords,
} from '@sayso/schema';
import type { KeyedPart, OpenedFeed } from '../processes/split-feed.ts';

/** The longest label of a job, in characters. */
const longestLabel = 200;

/** The page of a story as it can be fetched; null where its link leads nowhere that can be. */
function pageOf(link: string | null): string | null {
  if (link === null || link.length > maxAddressLength) return null;
  try {
    return parseAddress(link);
  } catch {
    return null;
  }
}

function toItem(part: KeyedPart, feedTitle: string | null, feedId: FeedId): ItemToTake {
  const { headline, publisher, publishedAt } = part.article;
  const url = part.isSummary ? pageOf(part.link) : null;
  return {
    itemKey: part.itemKey,
    contentKey: part.contentKey,
    itemId: part.id,
    bytes: part.bytes,
    mediaType: part.mediaType,
    label: (headline ?? part.link ?? feedTitle ?? '').slice(0, longestLabel),
    page:
      url === null
        ? null
        : {
            url,
            told: {
              feedId,
              headline,
              publisher: { name: publisher.name, domain: publisher.domain },
              publishedAt,
            },
          },
  };
}

const fits = ({ bytes }: KeyedPart): boolean => bytes.byteLength <= maxDocumentBytes;

/** What is told of the items that are left out; null where none is. */
function failureOf(parts: KeyedPart[], title: string | null, feedId: FeedId): Failure | null {
  const [first] = parts;
  if (!first) return null;
  const { label } = toItem(first, title, feedId);
  const size = `${label === '' ? 'it' : `“${label}”`} is ${sizeInWords(first.bytes.byteLength)}; the limit is ${sizeInWords(maxDocumentBytes)}.`;
  return {
    code: 'too-large',
    message: `${parts.length === 1 ? 'One item was' : `${parts.length} items were`} left out; the others were taken. ${size}`,
  };
}

/** The items of a feed as they are handed in. One that alone is larger than a document may be is left out, and told. */
export const toItems = (
  feed: Extract<OpenedFeed, { kind: 'feed' }>['feed'],
  feedId: FeedId,
): { items: ItemToTake[]; leftOut: Failure | null } => ({
  items: feed.parts.filter(fits).map((part) => toItem(part, feed.title, feedId)),
  leftOut: failureOf(
    feed.parts.filter((part) => !fits(part)),
    feed.title,
    feedId,
  ),
});
