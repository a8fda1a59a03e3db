import { randomInt } from 'node:crypto';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { afterEach, expect, it } from 'vitest';
import { openPages } from './open-page.ts';

const { open, complaints } = openPages();
afterEach(() => expect(complaints.splice(0)).toEqual([]));

const claims = (page: Page) => page.getByRole('list', { name: 'Claims', exact: true }).getByRole('listitem');
const progress = (page: Page) => page.getByRole('list', { name: 'Progress' }).locator('> li').first();

/** The hops of a note's chain as they read, outermost first. */
const chainOf = (note: Locator) =>
  note.getByRole('list', { name: 'Chain of attribution' }).getByRole('listitem').allTextContents();

it('shows the claims of the sample wire, and those that rest on one origin as such', async () => {
  const page = await open('/?order=spread');
  const port = claims(page)
    .filter({ hasText: /has agreed to sell .*40 percent stake/ })
    .first();
  await port.waitFor();
  expect(await claims(page).count()).toBeGreaterThan(10);
  await port.getByRole('link').click();

  await page.getByRole('heading', { name: 'What it rests on' }).waitFor();
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('40 percent stake');
  expect(await page.getByRole('list', { name: 'Mentions' }).locator('> li').count()).toBeGreaterThan(3);
  const origins = page.getByRole('list', { name: 'Origins' });
  expect(await origins.textContent()).toMatch(/finance ministry officials/);
});

it('leads from a claim to its words in the article, with every hop of the chain', async () => {
  const page = await open('/?order=spread');
  await claims(page)
    .filter({ hasText: /has agreed to sell .*40 percent stake/ })
    .first()
    .getByRole('link')
    .click();
  const mention = page
    .getByRole('list', { name: 'Mentions' })
    .locator('> li')
    .filter({ hasText: 'Tidewire' })
    .filter({ hasText: 'Karstad Courier' })
    .first();
  await mention.locator('a[href^="/articles/"]').click();

  const text = page.getByRole('article', { name: 'Text of the article' });
  await text.waitFor();
  await text.locator('mark').filter({ hasText: 'The Veldanian government' }).first().waitFor();
  const note = page
    .getByRole('list', { name: 'Claims in this article' })
    .locator('> li')
    .filter({ hasText: 'has agreed to sell' })
    .first();
  expect(await chainOf(note)).toEqual([
    expect.stringMatching(/^Tidewire/),
    expect.stringMatching(/^Karstad Courier.*[Cc]ue reported/),
    expect.stringMatching(/finance ministry officials.*anonymous.*[Cc]ue citing/),
  ]);
});

it('reads a pasted item while one looks on, and puts its claims on the desk', async () => {
  const number = randomInt(1_000_000, 9_000_000).toLocaleString('en-US');
  const page = await open('/ingest');
  await page
    .getByLabel('Text of the item')
    .fill(
      `PELLAN, April 2 (Tidewire) - Harbour pilot Jonna Riis said the tide gate at Pellan had cost ${number} crowns.\n`,
    );
  await page.getByRole('button', { name: 'Queue text' }).click();
  await progress(page).getByText('Done').waitFor();
  await progress(page).getByRole('link').click();
  const text = page.getByRole('article', { name: 'Text of the article' });
  await text.locator('mark').filter({ hasText: number }).first().waitFor();

  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Desk' }).click();
  await page.getByLabel('Search claims').fill(number);
  const found = claims(page).filter({ hasText: number }).first();
  await found.waitFor();
  expect(await found.textContent()).toContain('Jonna Riis');
});

it('takes one document once, and says so the second time', async () => {
  const page = await open('/ingest');
  const text = `ORRIN, May 4 (Tidewire) - The council said bridge ${randomInt(1_000_000)} had reopened.`;
  for (const state of ['Done', 'Already here']) {
    await page.getByLabel('Text of the item').fill(text);
    await page.getByRole('button', { name: 'Queue text' }).click();
    await progress(page).getByText(state, { exact: true }).waitFor();
  }
});

it('says in words what it cannot take in', async () => {
  const page = await open('/ingest');
  await page.getByRole('button', { name: 'Queue text' }).click();
  await page
    .getByRole('alert')
    .filter({ hasText: /empty|nothing/i })
    .first()
    .waitFor();

  const bytes = Buffer.from(Array.from({ length: 4_000 }, (_, i) => (i * 7_919) % 256));
  await page
    .getByLabel('Files')
    .setInputFiles({ name: 'noise.bin', mimeType: 'application/octet-stream', buffer: bytes });
  await progress(page).getByText('noise.bin').waitFor();
  await progress(page)
    .getByText(/Quarantined|Not taken in/)
    .waitFor();
  expect(await progress(page).textContent()).toMatch(/text|binary/i);
});

const pages = ['/', '/articles', '/sources', '/ingest', '/jobs'];

it.each([
  ['a wide screen, light', 1440, 'light'],
  ['a phone, light', 390, 'light'],
  ['a phone, dark', 390, 'dark'],
] as const)('lays out every page on %s without a sideways scroll', async (_name, width, colorScheme) => {
  const page = await open('/', { viewport: { width, height: 844 }, colorScheme });
  await claims(page).first().waitFor();
  const claim = await claims(page).first().getByRole('link').first().getAttribute('href');
  await page.goto('/articles');
  const article = await page.locator('main a[href^="/articles/"]').first().getAttribute('href');
  for (const path of [...pages, claim!, article!]) {
    await page.goto(path);
    await page.getByRole('main').waitFor();
    const overhang = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overhang, path).toBeLessThanOrEqual(0);
  }
});

const realItem = fileURLToPath(new URL('../../../shared/samples/menafn-icc.txt', import.meta.url));

it.skipIf(!existsSync(realItem))(
  'shows the chain of a real wire item, from publisher to who knew (needs ../shared)',
  async () => {
    const page = await open('/ingest');
    await page.getByLabel('Files').setInputFiles(realItem);
    await progress(page).getByText('Done').waitFor();
    await progress(page).getByRole('link').click();
    const notes = page.getByRole('list', { name: 'Claims in this article' }).locator('> li');
    const note = notes.filter({ hasText: 'personally contacted Biden' }).filter({ hasText: 'Axios' }).first();
    await note.waitFor();
    expect(await chainOf(note)).toEqual([
      expect.stringMatching(/^MENAFN/),
      expect.stringMatching(/^Axios.*[Cc]ue revealed/),
      expect.stringMatching(/Israeli officials.*anonymous.*[Cc]ue citing/),
    ]);
    await notes.filter({ hasText: 'Benjamin Netanyahu' }).filter({ hasText: 'implore' }).first().waitFor();

    await note.getByRole('link', { name: /All mentions/ }).click();
    await page.getByRole('heading', { name: 'What it rests on' }).waitFor();
    const origins = page.getByRole('list', { name: 'Origins' }).locator('> li');
    expect(await origins.count()).toBe(1);
    expect(await origins.textContent()).toContain('Israeli officials');
  },
);
