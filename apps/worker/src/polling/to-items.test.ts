import { splitFeed } from '@sayso/intake';
import { maxDocumentBytes, newId } from '@sayso/schema';
import { describe, expect, it } from 'vitest';
import { toItems } from './to-items.ts';

const xml = `<rss version="2.0"><channel><title>Vale Post</title>
  <item><guid>1</guid><title>Port reopens</title><description>The port of Vale reopened.</description></item>
  <item><guid>2</guid><title>All the minutes</title><description>Nine hours of a meeting.</description></item>
</channel></rss>`;

function feed(tooLarge: number) {
  const { parts, ...rest } = splitFeed({
    bytes: new TextEncoder().encode(xml),
    url: 'https://vale.example/feed',
  });
  const keyed = parts.map(({ identity, content, ...part }, at) => ({
    ...part,
    bytes: at < parts.length - tooLarge ? part.bytes : new Uint8Array(maxDocumentBytes + 1),
    itemKey: identity,
    contentKey: content,
  }));
  return { ...rest, parts: keyed };
}

describe('the items of a feed', () => {
  it('are all taken where all of them are small enough', () => {
    const { items, leftOut } = toItems(feed(0), newId('feed'));
    expect(items.map(({ label }) => label)).toEqual(['Port reopens', 'All the minutes']);
    expect(leftOut).toBeNull();
  });

  it('are taken but for one that is too large, which is told by its name', () => {
    const { items, leftOut } = toItems(feed(1), newId('feed'));
    expect(items.map(({ label }) => label)).toEqual(['Port reopens']);
    expect(leftOut).toEqual({
      code: 'too-large',
      message: expect.stringMatching(/^One item was left out; the others were taken\. “All the minutes” is /),
    });
  });

  it('that are all too large are told by their number', () => {
    expect(toItems(feed(2), newId('feed')).leftOut?.message).toMatch(/^2 items were left out/);
  });
});
