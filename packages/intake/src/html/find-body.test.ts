import { describe, expect, it } from 'vitest';
import { cleanMarkup } from './clean-markup.ts';
import { buildTree } from './dom.ts';
import { findBody, type Known } from './find-body.ts';
import { linkedBlocks } from './linked-body.ts';

const first = 'The port of Ansel reopened on Monday, the harbour master said in a statement.';
const second = 'Forty ships had waited outside for nine days, and two of them had run out of water.';
const third = 'It was not known who would pay for the damage, which the company put at 60 million crowns.';
const story = [first, second, third];
const p = (text: string): string => `<p>${text}</p>`;
const storyMarkup = story.map(p).join('');

const bodyOf = (markup: string, known: Partial<Known> = {}): string[] => {
  const { body } = findBody(buildTree(cleanMarkup(markup).body), {
    headline: 'Port reopens after storm',
    authors: [],
    description: null,
    linked: [],
    ...known,
  });
  return body.map((block) => block.text);
};
const under = (markup: string): string => `<main><h1>Port reopens after storm</h1>${markup}</main>`;

describe('the body of a page', () => {
  const teasers = Array.from(
    { length: 40 },
    (_none, at) =>
      `<div class="river__card-${at}"><h3><a href="/${at}">Another story of the day, number ${at}</a></h3><p>A line of summary that says what it is about.</p></div>`,
  ).join('');
  const remarks = Array.from(
    { length: 12 },
    (_none, at) =>
      `<li><b>user${at}</b><p>I have been saying so for years, and nobody in that building has ever answered one of my letters.</p><a href="#">Reply</a></li>`,
  ).join('');

  it.each([
    ['stands under its headline', storyMarkup],
    ['is no river of teasers, however long', `${storyMarkup}<section>${teasers}</section>`],
    ['is no list of remarks, however long', `${storyMarkup}<ul>${remarks}</ul>`],
    [
      'may be named for what stands beside it',
      `<div class="l-sidebar-fixed">${storyMarkup}</div><section>${teasers}</section>`,
    ],
    [
      'is read once where a quotation repeats a part of it',
      `${p(first)}${p(second)}<blockquote><p>Forty ships had waited outside for nine days, and two of them</p></blockquote>${p(third)}`,
    ],
    [
      'ends where another part opens',
      `${storyMarkup}<h2>More on this story</h2><p>A line about another story, which is quite long.</p>`,
    ],
    [
      'has its lead where a system sets it apart',
      `<div class="vorspann">${p(first)}</div><div class="article-body">${p(second)}${p(third)}<p>And that was that, he said.</p></div>`,
    ],
  ])('%s', (_what, markup) => {
    expect(bodyOf(under(markup)).slice(0, 3)).toEqual(story);
    expect(bodyOf(under(markup)).length).toBeLessThanOrEqual(4);
  });

  const fourth = 'The first of them left at noon, and nobody on the quay waved, a pilot told this newspaper.';
  const teaser =
    '<a href="/t"><h4>Another story of the day</h4></a><p>A line of summary that says what it is about.</p>';
  const pitch =
    '<p>For one crown a week you read everything we write, and you can stop whenever you like.</p>';
  it.each([
    [
      'may stand in several boxes that are named for widgets',
      `<div class="el-widget">${p(first)}${p(second)}${p(third)}${p(fourth)}</div><div class="el-widget">${p(`${second} ${third} ${fourth} Nobody in the town, which has lived from the sea for as long as it has stood, wanted to say more on Monday.`)}</div>`,
    ],
    [
      'may be told by slides',
      `<div class="slideshow-intro">${p(first)}${p(second)}</div><div class="slideshow-rest">${p(third)}<p>Next slide</p>${p(fourth)}</div>`,
    ],
    [
      'may stand in parts that are named for the paywall',
      `<div class="x">${p(first)}<div class="paywall">${p(second)}</div><div class="paywall">${p(third)}${p(fourth)}</div></div>`,
    ],
    [
      'has no pitch in it',
      `${p(first)}<div class="paywall">${pitch}<button>Subscribe</button></div>${p(second)}${p(third)}${p(fourth)}`,
    ],
    [
      'has no heading of an offer in it',
      `${p(first)}<h4>Support local news</h4><p>Subscribe today for 26 weeks at half of its price.</p>${p(second)}${p(third)}${p(fourth)}`,
    ],
    [
      'goes on in what is hidden until it is asked for',
      `<div>${p(first)}</div><div hidden>${p(second)}${p(third)}${p(fourth)}</div><div>${p('Nora Pell said so.')}</div>`,
    ],
    [
      'has no teasers between its paragraphs, though each stands alone',
      `<div>${p(first)}<article>${teaser}</article>${p(second)}${p(third)}${p(fourth)}</div>`,
    ],
    [
      'is read once where it stands there again for small screens',
      `<div class="d">${p(first)}${p(second)}${p(third)}${p(fourth)}</div><div class="m">${p(first)}${p(second)}${p(third)}${p(fourth)}</div>`,
    ],
    [
      'stands in elements of the newsroom’s own',
      `<our-text>${p(first)}<our-newsletter>${pitch}</our-newsletter>${p(second)}${p(third)}${p(fourth)}</our-text><our-river>${teaser.repeat(3)}</our-river>`,
    ],
    [
      'ends where readers begin, however much they write',
      `<div>${p(first)}${p(second)}${p(third)}${p(fourth)}<h3>Comments (9)</h3>${Array.from({ length: 9 }, (_none, at) => `<div>${p(`Remark number ${at} says that nobody in that building has ever answered a letter.`)}</div>`).join('')}</div>`,
    ],
  ])('%s', (_what, markup) => {
    expect(bodyOf(under(markup)).slice(0, 4)).toEqual([first, second, third, fourth]);
    expect(bodyOf(under(markup)).length).toBeLessThanOrEqual(5);
  });

  it('is found under first-rank headings that are its own, and not below those of another story', () => {
    const parts = `<section><h1>Port reopens after storm</h1>${p(first)}</section><section><h1>What it costs</h1>${p(second)}${p(third)}</section>`;
    expect(bodyOf(`<main>${parts}</main>`)).toEqual([first, 'What it costs', second, third]);
    const other = 'A new bishop was named on Friday after a very old quarrel had come to an end.';
    const stories = `<article><h1>Port reopens after storm</h1>${storyMarkup}</article><article><h1>A new bishop</h1>${p(other).repeat(3)}</article>`;
    expect(bodyOf(`<main>${stories}</main>`)).toEqual(story);
  });

  it('may be a list of things with linked headings', () => {
    const items = Array.from(
      { length: 6 },
      (_none, at) =>
        `<div class="item"><h2><a href="/${at}">Bridge number ${at} of Osmark</a></h2><p>It was built in 18${at}1 and has been painted ${at} times since then.</p></div>`,
    );
    expect(bodyOf(under(`<div class="article-body">${p(first)}${items.join('')}</div>`))).toHaveLength(7);
  });

  it('goes on below the container that is named for it, where the rest of it stands there', () => {
    const rest = Array.from(
      { length: 4 },
      (_none, at) =>
        `Paragraph ${at} of the story tells what came next in the town, at some length, and who was there.`,
    );
    const markup = `<div class="wrap"><div class="article-body">${storyMarkup}</div><div class="x1">${rest.map(p).join('')}</div></div>`;
    expect(bodyOf(under(markup))).toEqual([...story, ...rest]);
  });

  it('is nothing where a page holds no prose', () => {
    expect(bodyOf('<main><h1>Log in</h1><p>User name</p><a href="/">Home</a></main>')).toEqual([]);
  });

  it('hands out what stands above it', () => {
    const page = buildTree(cleanMarkup(under(`<p>By Petra Lund</p><p>4 June 2026</p>${storyMarkup}`)).body);
    const found = findBody(page, {
      headline: 'Port reopens after storm',
      authors: [],
      description: null,
      linked: [],
    });
    expect(found.head).toEqual(['By Petra Lund', '4 June 2026']);
    expect(found.body.map((block) => block.text)).toEqual(story);
  });
});

describe('the body that JSON-LD gives', () => {
  const beside = 'All the news of the night before you have found your shoes, every day of the week.';
  const withBeside = under(`${p(first)}${p(beside)}${p(second)}<h2>What it costs</h2>${p(third)}`);

  it('takes out what it does not have, headings aside', () => {
    expect(bodyOf(withBeside, { linked: linkedBlocks(story.join('\n')) })).toEqual([
      first,
      second,
      'What it costs',
      third,
    ]);
  });
  it('may come as mark-up', () => {
    expect(bodyOf(withBeside, { linked: linkedBlocks(storyMarkup) })).toEqual([
      first,
      second,
      'What it costs',
      third,
    ]);
  });
  it.each([
    ['is cut', `${story.join(' ').slice(0, 200)}...`],
    ['is a summary', first.repeat(2)],
    ['is cut without a sign', story.join(' ').slice(0, 170)],
    ['is of another story', 'A new bishop was named on Friday. '.repeat(5)],
  ])('decides nothing where it %s', (_what, body) => {
    expect(bodyOf(withBeside, { linked: linkedBlocks(body) })).toContain(third);
    expect(bodyOf(withBeside, { linked: linkedBlocks(body) })).toContain(first);
  });
  it('may be mark-up that was escaped again', () => {
    const escaped = storyMarkup.replaceAll('<', '&amp;lt;').replaceAll('>', '&amp;gt;');
    expect(linkedBlocks(escaped).map(({ text }) => text)).toEqual(story);
  });
  it('is parted where its breaks were taken out', () => {
    expect(linkedBlocks(story.join('')).map(({ text }) => text)).toEqual(story);
  });
  it('of another story, though longer, is not read for the page’s own', () => {
    const other = Array.from(
      { length: 9 },
      (_none, at) => `Bishop number ${at} was named on Friday after a quarrel.`,
    );
    expect(bodyOf(under(storyMarkup), { linked: linkedBlocks(other.join('\n')) })).toEqual(story);
  });
  it('is the body behind a curtain', () => {
    const more = Array.from(
      { length: 6 },
      (_none, at) => `Paragraph ${at} of the story tells what came next, at some length.`,
    );
    const whole = [...story, ...more];
    expect(bodyOf(under(p(first)), { linked: linkedBlocks(whole.join('\n')) })).toEqual(whole);
  });
});

it('is found in a page of thousands of characters that are written as references', () => {
  const old = (menu: string): string =>
    `<table><tr><td><a href="/">Front</a> | <a href="/m">Mail us${menu}</a></td></tr><tr><td>${story.join('<br><br>')}</td></tr></table>`;
  const body = `&lt;${'--&gt;'.repeat(66_000)}`;
  const started = performance.now();
  expect(bodyOf(old(body))).toContain(third);
  expect(performance.now() - started).toBeLessThan(5_000);
});
