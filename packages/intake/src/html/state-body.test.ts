import { describe, expect, it } from 'vitest';
import { parseHtml } from '../formats/html.ts';
import { stateBody } from './state-body.ts';

const prose = Array.from(
  { length: 6 },
  (_none, at) =>
    `Paragraph ${at} of the story tells what came next in the town, and who was there when it did so.`,
);
const block = (text: string) => ({ type: 'paragraph', html: `<p>${text}</p>` });
const texts = (state: unknown): string[] => stateBody([JSON.stringify(state)]).map(({ text }) => text);

describe('the story in what a page keeps for its scripts', () => {
  it.each([
    ['as blocks of mark-up', { article: { content: prose.map(block) } }],
    ['as one text with mark-up', { a: [{ body: prose.map((text) => `<p>${text}</p>`).join('') }] }],
    [
      'as nodes within nodes',
      { doc: { children: prose.map((value) => ({ type: 'p', children: [{ type: 'text', value }] })) } },
    ],
  ])('%s', (_what, state) => {
    expect(texts(state)).toEqual(prose);
  });
  it('has no pictures’ captions and no persons in it', () => {
    const content = [
      block(prose[0]!),
      { type: 'image', caption: 'The bridge of Ansel on Monday, seen from the north bank of the river.' },
      { type: 'person', bio: 'She has covered rivers for this newspaper since the spring of 2011.' },
      ...prose.slice(1).map(block),
    ];
    expect(texts({ content })).toEqual(prose);
  });
  it('is none where there is only a menu, or no JSON', () => {
    expect(texts({ menu: [{ label: 'Home' }, { label: 'News of the day' }] })).toEqual([]);
    expect(stateBody(['{"a":', 'null', '[]'])).toEqual([]);
  });
  it('is read where the page shows hardly any of it, and not where the page shows another', () => {
    const script = `<script type="application/json">${JSON.stringify({ content: prose.map(block) })}</script>`;
    const page = (shown: string): string => `<h1>Port of Ansel reopens</h1><main>${shown}</main>${script}`;
    expect(parseHtml(page('<p>Loading…</p>'), null)[0]!.text).toBe(prose.join('\n\n'));
    expect(parseHtml(page(`<p>${prose[0]}</p>`), null)[0]!.text).toBe(prose.join('\n\n'));
    const other = 'A new bishop was named on Friday after a very old quarrel had come to its end.';
    expect(parseHtml(page(`<p>${other}</p>`), null)[0]!.text).toBe(other);
  });
});
