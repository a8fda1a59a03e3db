import { randomUUID } from 'node:crypto';
import type { Locator, Page } from 'playwright-core';
import { afterEach, expect, inject, it } from 'vitest';
import { openPages } from './open-page.ts';
import { untilLive } from './until-live.ts';

const { open, complaints } = openPages();
afterEach(() => expect(complaints.splice(0)).toEqual([]));

/** The house reads what it is told in its own time, on a busy machine too. */
const inTime = { timeout: 90_000, interval: 200 };

const newName = (): string => `post-${randomUUID().slice(0, 8)}`;
const addressOf = (name: string): string => `http://${inject('feedHost')}/${name}`;
const row = (page: Page, name: string): Locator =>
  page.getByRole('list', { name: 'Feeds', exact: true }).locator('> li').filter({ hasText: name });

/** Presses Tab until a control has the focus, as one does who has no mouse. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  for (let times = 0; times < 60; times += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab does not lead there.');
}

/** Follows a feed by the form of the list, keys alone. */
async function follow(page: Page, name: string): Promise<void> {
  const address = await untilLive(page.getByRole('textbox', { name: 'Address of a feed, or of a page' }));
  await tabTo(page, address);
  await page.keyboard.type(addressOf(name));
  await page.keyboard.press('Enter');
  await page.getByText('The feed is followed. It is asked for the first time now.').waitFor();
}

it('follows a feed by keyboard, and leads to its page', async () => {
  const name = newName();
  const page = await open('/feeds');
  await follow(page, name);
  await expect.poll(() => row(page, name).getByRole('link').first().textContent(), inTime).toBe(name);

  await tabTo(page, row(page, name).getByRole('link').first());
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name }).waitFor();
  expect(new URL(page.url()).pathname).toMatch(/^\/feeds\/.+/);
});

it('shows of a feed how it is followed, what it answered and what came by it', {
  timeout: 300_000,
}, async () => {
  const name = newName();
  const page = await open('/feeds');
  await follow(page, name);
  await expect.poll(() => row(page, name).getByRole('link').first().textContent(), inTime).toBe(name);
  await page.goto((await row(page, name).getByRole('link').first().getAttribute('href'))!);

  await page.getByRole('heading', { level: 1, name }).waitFor();
  expect(await page.getByRole('main').textContent()).toContain(addressOf(name));
  await expect
    .poll(() => page.getByRole('list', { name: 'Polls' }).getByRole('listitem').first().textContent(), inTime)
    .toContain('2 new');
  const articles = page.getByRole('list', { name: 'Articles', exact: true }).locator('> li');
  await expect.poll(() => articles.count(), inTime).toBe(2);
  expect(await articles.allTextContents()).toEqual(
    expect.arrayContaining([expect.stringContaining(`${name} item 1`)]),
  );

  const pause = await untilLive(page.getByRole('button', { name: `Pause: ${name}` }));
  await pause.click();
  await page.getByRole('button', { name: `Resume: ${name}` }).waitFor();
});

it('takes in the list of another reader, and says which of it cannot be followed', {
  timeout: 300_000,
}, async () => {
  const name = newName();
  const page = await open('/feeds');
  const list = await untilLive(page.getByLabel('List of feeds'));
  const opml = (outlines: string) => ({
    name: 'feeds.opml',
    mimeType: 'text/x-opml',
    buffer: Buffer.from(`<opml version="2.0"><body>${outlines}</body></opml>`),
  });
  const outline = `<outline type="rss" text="${name}" xmlUrl="${addressOf(name)}"/>`;
  await list.setInputFiles(opml(outline));
  await page.getByText('Its feeds are followed, and show here.').waitFor({ timeout: inTime.timeout });
  await expect.poll(() => row(page, name).count(), inTime).toBe(1);

  const other = newName();
  await list.setInputFiles(
    opml(`${outline}<outline type="rss" text="${other}" xmlUrl="ftp://vale.example/"/>`),
  );
  await page.getByText('Not all of the list could be followed.').waitFor({ timeout: inTime.timeout });
  expect(await page.getByRole('status').allTextContents()).toEqual(
    expect.arrayContaining([expect.stringContaining(other)]),
  );
});

it.each(['/feeds/no-feed', `/feeds/fed_${randomUUID().replaceAll('-', '')}`])(
  'says of %s that nothing is there',
  async (path) => {
    const page = await open(path);
    await page.getByRole('heading', { level: 1, name: 'There is nothing at this address' }).waitFor();
    // The browser itself complains of the status.
    for (const complaint of complaints.splice(0)) expect(complaint).toContain('404');
  },
);
