import { describe, expect, it } from 'vitest';
import { splitFeed } from './split-feed.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const url = 'https://vale.example/feeds/news';
const wishes = (text: string) => {
  const { hub, self, floorMs } = splitFeed({ bytes: utf8(text), url });
  return { hub, self, floorMs };
};
const rss = (channel: string) =>
  `<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"><channel>${channel}</channel></rss>`;

describe('how a feed wants to be followed', () => {
  it.each([
    ['<ttl>30</ttl>', 30 * 60_000],
    ['<ttl> soon </ttl>', 0],
    ['<sy:updatePeriod> hourly </sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>', 15 * 60_000],
    ['<ttl>5</ttl><sy:updatePeriod>daily</sy:updatePeriod>', 24 * 60 * 60_000],
    ['<sy:updatePeriod>now and then</sy:updatePeriod>', 0],
    ['<item><title>T</title><ttl>30</ttl></item>', 0],
  ])('%s', (channel, floorMs) => {
    expect(wishes(rss(channel)).floorMs).toBe(floorMs);
  });

  it.each([
    ['<skipHours><hour>3</hour><hour> 1 </hour><hour>3</hour></skipHours>', [1, 3], []],
    ['<skiphours><hour>24</hour><hour>7</hour></skiphours>', [0, 7], []],
    ['<skipHours><hour>25</hour><hour>-1</hour><hour>noon</hour><hour/></skipHours>', [], []],
    ['<skipDays><day>Sunday</day><day>saturday</day><day>Fri</day></skipDays>', [], [0, 5, 6]],
    ['<skipDays><day>S</day><day>Someday</day><day></day></skipDays>', [], []],
    [
      '<skipHours><hour>2</hour></skipHours><skipDays><day>Monday</day></skipDays><item><title>T</title><skipHours><hour>9</hour></skipHours></item>',
      [2],
      [1],
    ],
    [
      `<skipHours>${Array.from({ length: 24 }, (_, hour) => `<hour>${hour}</hour>`).join('')}</skipHours>`,
      [],
      [],
    ],
  ])('%s', (channel, skipHours, skipDays) => {
    expect(splitFeed({ bytes: utf8(rss(channel)), url })).toMatchObject({ skipHours, skipDays });
  });

  it('its hub and its own address, in every format', () => {
    const links = { hub: 'https://hub.example/', self: 'https://vale.example/feeds/all' };
    const hubAndSelf = '<atom:link rel="hub" href="https://hub.example/"/><atom:link rel="self" href="all"/>';
    expect(wishes(rss(hubAndSelf))).toMatchObject(links);
    expect(
      wishes(
        '<feed xmlns="http://www.w3.org/2005/Atom"><link rel="hub" href="https://hub.example/"/><link rel="self" href="/feeds/all"/><entry><title>T</title><link rel="hub" href="https://other.example/"/></entry></feed>',
      ),
    ).toMatchObject(links);
    expect(
      wishes(
        JSON.stringify({
          version: 'https://jsonfeed.org/version/1.1',
          feed_url: 'https://vale.example/feeds/all',
          hubs: [
            { type: 'rssCloud', url: 'https://no.example/' },
            { type: 'WebSub', url: 'https://hub.example/' },
          ],
          items: [],
        }),
      ),
    ).toMatchObject(links);
  });

  it('a hub that is no web address is none', () => {
    expect(wishes(rss('<atom:link rel="hub" href="javascript:alert(1)"/>'))).toMatchObject({ hub: null });
  });
});
