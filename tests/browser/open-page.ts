import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { openBrowser } from './open-browser.ts';

/**
 * Pages of the house for the tests of a file. What a page complains of while it is open (an error, a refused script)
 * is collected in `complaints`.
 */
export function openPages(): {
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  complaints: string[];
} {
  const complaints: string[] = [];
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
  });
  afterAll(async () => {
    await browser?.close();
  });
  return {
    complaints,
    async open(path, options = {}) {
      const context = await browser.newContext({
        baseURL: inject('address'),
        viewport: { width: 1440, height: 900 },
        ...options,
      });
      context.setDefaultTimeout(20_000);
      const page = await context.newPage();
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`);
      });
      await page.goto(path);
      return page;
    },
  };
}
