import { describe, expect, it } from 'vitest';
import { parseHtml } from '../formats/html.ts';

const words = (at: number): string =>
  `<p>The bridge of Ansel was closed again on day ${at}, the harbour master said, and nobody knows when the ferry will sail.</p>`;
const page = (box: string, before = ''): string =>
  `<!doctype html><html><body>${before}<main><h1>The bridge stays closed</h1>${box}<ol class="posts">${[1, 2, 3, 4, 5, 6].map((at) => `<li class="post"><h2>What happened at ${at}</h2>${words(at)}${words(at + 10)}</li>`).join('')}</ol></main></body></html>`;
const textOf = (html: string): string => parseHtml(html, null)[0]!.text;

describe('points above a story', () => {
  it('are the story, with their heading', () => {
    const box =
      '<div class="x"><h2>Summary</h2><ul><li>The bridge has been closed for the third time this year.</li><li>The council wants to know who knew of the crack.</li></ul></div>';
    expect(textOf(page(box))).toMatch(
      /^Summary\n\nThe bridge has been closed for the third time this year\.\n\nThe council wants/,
    );
  });

  it('are none of it where they lead elsewhere, or are one', () => {
    const links =
      '<div class="x"><h2>More</h2><ul><li><a href="/1">The bridge has been closed for the third time this year.</a></li><li><a href="/2">The council wants to know who knew of the crack.</a></li></ul></div>';
    expect(textOf(page(links))).not.toContain('third time');
    const one =
      '<div class="x"><h2>Live</h2><ul><li>You follow this page, and get what is new.</li></ul></div>';
    expect(textOf(page(one))).not.toContain('You follow');
  });
});

describe('remarks that are signed in their text', () => {
  const story = `<main><h1>The bridge stays closed</h1><div class="y">${[1, 2, 3, 4, 5, 6].map(words).join('')}</div>`;
  it('are no part of the story', () => {
    const said = [1, 2, 3]
      .map(
        (at) =>
          `<div class="q"><b>guest${at}</b> 2026-06-0${at} 10:0${at}<br>They should have listened to us, as we said in spring.</div>`,
      )
      .join('');
    expect(
      textOf(`<!doctype html><html><body>${story}<div class="z">${said}</div></main></body></html>`),
    ).not.toContain('guest');
  });

  it('posts of a live page are, signed or not', () => {
    const posts = [1, 2, 3, 4]
      .map((at) => `<div class="q"><div>1${at}:05</div>${words(at)}${words(at + 20)}</div>`)
      .join('');
    const text = textOf(
      `<!doctype html><html><body><main><h1>The bridge stays closed</h1>${posts}</main></body></html>`,
    );
    expect(text).toContain('on day 1,');
    expect(text).toContain('on day 24,');
  });
});
