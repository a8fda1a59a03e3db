import { describe, expect, it } from 'vitest';
import { cleanMarkup } from './clean-markup.ts';
import { buildTree } from './dom.ts';
import { findBody } from './find-body.ts';

const story = Array.from(
  { length: 6 },
  (_none, at) =>
    `Paragraph ${at} of the story tells what came next in the town, and who was there when it did so.`,
);
const [first, second, third, ...rest] = story.map((text) => `<p>${text}</p>`) as [string, string, string];
const bodyOf = (markup: string): string[] =>
  findBody(
    buildTree(cleanMarkup(`<main><h1 class="t">Port reopens</h1><div class="x">${markup}</div></main>`).body),
    {
      headline: 'Port reopens',
      authors: [],
      description: null,
      linked: [],
    },
  ).body.map(({ text }) => text);
const caption = 'The bridge of Ansel on Monday, seen from the north bank.';

describe('a story’s boxes', () => {
  it.each([
    ['a table', `<table><tr><td><img></td></tr><tr><td>${caption}</td></tr></table>`],
    ['a box', `<div><img><span>${caption}</span></div>`],
    ['a paragraph in italics', `<p><img><br><em>${caption}</em></p>`],
    ['boxes in a box', `<div><div><img></div><p>${caption}</p></div>`],
  ])('have no words under a picture in them, set in %s', (_what, box) => {
    expect(bodyOf([first, second, box, third, ...rest].join(''))).toEqual(story);
  });
  it('have the paragraph in them that a picture stands in', () => {
    const paragraph = 'The harbour master, who had waited for nine days, said nothing.';
    const found = bodyOf([first, `<p><img>${paragraph}</p>`, second, third, ...rest].join(''));
    expect(found).toContain(paragraph);
  });
  it('have no gallery in them, whose pictures are counted or credited', () => {
    const slides = [1, 2, 3, 4].map(
      (at) => `<div class="s"><img><div>${at} / 4</div><div>${story[at]} It was cold that night.</div></div>`,
    );
    expect(bodyOf(`<div>${slides.join('')}</div>${[first, second, third, ...rest].join('')}`)).toEqual(story);
  });
  it('have the items of a list in them that are counted, though each heading is a link', () => {
    const items = [3, 2, 1].map(
      (at) =>
        `<div class="i"><h2><a href="/i">${at}. The inn of Ansel</a></h2><p>It is old, dear and full of fog.</p></div>`,
    );
    expect(bodyOf([first, second, ...items].join(''))).toContain('2. The inn of Ansel');
  });
  it('have no offer of access in them, whatever it is called', () => {
    const offer =
      '<div class="b7"><h2>Try it</h2><p>Only 1 crown for 4 weeks, then 39 crowns per month. Complete digital access on any device.</p><p>Cancel anytime during your trial.</p><button>Select</button></div>';
    expect(bodyOf([first, second, third, ...rest, offer].join(''))).toEqual(story);
  });
  it('have no label in them whose list is gone', () => {
    const list = `<div><h4>Also on the coast</h4><ul>${'<li><a href="/t">Why the pits of the north are flooding</a></li>'.repeat(3)}</ul></div>`;
    expect(bodyOf([first, second, list, third, ...rest].join(''))).toEqual(story);
  });
});

it('other stories for those who scroll on are known by a heading like the first one’s', () => {
  const box = (heading: string, title: string, text: string): string =>
    `<div class="s"><${heading} class="t">${title}</${heading}>${text}</div>`;
  const other = '<p>A new bishop was named on Friday after a very old quarrel had come to an end.</p>';
  const page = `<main>${box('h1', 'Port reopens', [first, second, third].join(''))}${box('h2', 'A new bishop', other.repeat(9))}</main>`;
  const { body } = findBody(buildTree(cleanMarkup(page).body), {
    headline: 'Port reopens',
    authors: [],
    description: null,
    linked: [],
  });
  expect(body.map(({ text }) => text)).toEqual(story.slice(0, 3));
});
