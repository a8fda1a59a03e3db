import { expect, it } from 'vitest';
import { skippedInWords } from './skipped-in-words.ts';

it.each([
  [[], [], null],
  [[0, 1, 2, 3, 4, 5], [], '00:00 to 06:00 (UTC)'],
  [[0, 1, 12, 23], [], '00:00 to 02:00, 12:00 to 13:00 and 23:00 to 24:00 (UTC)'],
  [[], [6], 'on Saturday (UTC)'],
  [[7], [0, 6], '07:00 to 08:00, and on Sunday and Saturday (UTC)'],
])('hours %j and days %j that a feed wants skipped', (skipHours, skipDays, words) => {
  expect(skippedInWords({ skipHours, skipDays })).toBe(words);
});
