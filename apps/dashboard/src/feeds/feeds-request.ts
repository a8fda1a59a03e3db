import type { FeedId } from '@sayso/schema';

/** What the list of feeds asks for. Server and browser ask the same, so that what one read the other finds. */
export const feedsRequest = { limit: 100 };

/** What the page of a feed asks for of its articles. */
export const feedArticlesRequest = (feedId: FeedId) => ({ feedId, limit: 20 });
