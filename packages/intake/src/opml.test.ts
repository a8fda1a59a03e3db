import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseOpml, type Subscription, tellOutline, writeOpml } from './opml.ts';

const feed = (name: string, folders: string[] = []): Subscription => ({
  title: name,
  feedUrl: `https://${name}.example/feed?section=news`,
  siteUrl: `https://${name}.example/`,
  folders,
});

describe('lists of feeds', () => {
  it('are read with their folders, each feed once', () => {
    const { subscriptions, refused } = parseOpml(`<?xml version="1.0"?><opml version="1.0"><body>
      <outline text="North &amp; East"><outline text="Ports">
        <outline type="rss" text="vale" xmlUrl="https://vale.example/feed?section=news" htmlUrl="https://vale.example/"/>
      </outline></outline>
      <OUTLINE TITLE="ansel" XMLURL="feed://ansel.example/feed">
      <outline text="again" xmlUrl="https://vale.example/feed?section=news"/>
      <outline text="no feed" xmlUrl="javascript:alert(1)"/><outline text="secret" xmlUrl="https://a:b@c.example/"/>`);
    expect(subscriptions).toEqual([
      feed('vale', ['North & East', 'Ports']),
      { title: 'ansel', feedUrl: 'http://ansel.example/feed', siteUrl: null, folders: [] },
    ]);
    expect(refused.map(tellOutline)).toEqual([
      '“no feed”, outline 6 of the list: An address starts with http:// or https:// and a host.',
      '“secret”, outline 7 of the list: Leave the user name and password out of the address.',
    ]);
  });

  it('what is no OPML is refused in words', () => {
    expect(() => parseOpml('<rss version="2.0"/>')).toThrow(/no OPML/);
    expect(() => parseOpml('words')).toThrow(/no OPML/);
  });

  it('a list that is too long is refused in words', () => {
    const outlines = Array.from({ length: 10_001 }, (_, i) => `<outline xmlUrl="https://a.example/${i}"/>`);
    expect(() => parseOpml(`<opml>${outlines.join('')}</opml>`)).toThrow(/10,001 feeds/);
  });

  it('are read back as they were written', () => {
    const name = fc.constantFrom('A "quoted" <name>', 'Marrow & Sons', 'ä', '&amp;', "it's");
    fc.assert(
      fc.property(
        fc.array(fc.record({ title: name, folders: fc.array(name, { maxLength: 3 }) }), { maxLength: 20 }),
        (list) => {
          const written = list.map(({ title, folders }, i) => ({ ...feed(`f${i}`), title, folders }));
          const sorted = (subscriptions: Subscription[]) =>
            [...subscriptions].sort((a, b) => a.feedUrl.localeCompare(b.feedUrl));
          expect(sorted(parseOpml(writeOpml('Feeds & more', written)).subscriptions)).toEqual(
            sorted(written),
          );
        },
      ),
      { numRuns: 100 },
    );
  });
});
