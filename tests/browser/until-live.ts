import type { Locator } from 'playwright-core';
import { expect } from 'vitest';

const soon = { timeout: 20_000, interval: 50 };

/**
 * Waits until a control answers: while a page streams it may be there twice, and until React has taken hold of it what
 * is typed or chosen there is lost.
 *
 * @returns the control
 */
export async function untilLive(control: Locator): Promise<Locator> {
  await expect
    .poll(
      async () =>
        (await control.count()) === 1 &&
        (await control.evaluate((element) =>
          Object.keys(element).some((key) => key.startsWith('__reactProps$')),
        )),
      soon,
    )
    .toBe(true);
  return control;
}
