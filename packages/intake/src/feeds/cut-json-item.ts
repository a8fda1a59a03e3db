/** What a JSON Feed says of itself that its items are read by. */
const ofFeed = ['version', 'title', 'home_page_url', 'feed_url', 'language', 'authors', 'author'];

/** One item of a JSON Feed as a feed of its own. Read alone it gives the article that it gives in its feed. */
export function cutJsonItem(feed: Record<string, unknown>, item: unknown): string {
  const own = ofFeed.filter((name) => Object.hasOwn(feed, name)).map((name) => [name, feed[name]]);
  return JSON.stringify({ ...Object.fromEntries(own), items: [item] });
}
