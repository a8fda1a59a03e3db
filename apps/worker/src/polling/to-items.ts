import type { ItemToTake } from '@sayso/db';
import { type FeedId, maxAddressLength, maxDocumentBytes, parseAddress } from '@sayso/schema';
import type { KeyedPart, OpenedFeed } from '../threads/split-feed.ts';

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

/** The items of a feed as they are handed in. One that alone is larger than a document may be is left out. */
export const toItems = (feed: Extract<OpenedFeed, { kind: 'feed' }>['feed'], feedId: FeedId): ItemToTake[] =>
  feed.parts
    .filter(({ bytes }) => bytes.byteLength <= maxDocumentBytes)
    .map((part) => toItem(part, feed.title, feedId));
