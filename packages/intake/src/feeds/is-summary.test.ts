import { describe, expect, it } from 'vitest';
import { isSummary } from './is-summary.ts';

const sentence = 'The port of Vale reopened on Monday, the harbour master said. ';
/** So many characters of a story, the last of which is a full stop. */
const story = (length: number): string => `${sentence.repeat(60).slice(0, length - 1)}.`;

describe('an item only sums up its story', () => {
  it.each([
    ['one paragraph where summaries are kept', story(300), false, true],
    ['a long brief where summaries are kept', story(700), false, false],
    ['a line where stories are kept', story(100), true, true],
    ['a short brief where stories are kept', story(160), true, false],
    ['nothing', '', true, true],
    ['a story of 2,999 that is cut off', `${story(2_990)} …`, true, true],
    ['a story of 3,000 that ends in dots', `${story(3_000)} …`, true, false],
  ])('%s', (_what, text, inBodyField, summary) => {
    expect(isSummary(text, inBodyField)).toBe(summary);
  });

  it.each([
    '…',
    '...',
    '[…]',
    '[...]',
    '[&hellip;]',
    'Read more',
    'Read more »',
    'read on.',
    'Read the full story at Vale Post',
    'Continue reading Nine ferries late at Vale →',
    'More »',
    'Weiterlesen',
    'Lire la suite →',
    'Leer más',
    'Leggi tutto »',
  ])('cut off by %j', (end) => {
    expect(isSummary(`${story(900)} ${end}`, true)).toBe(true);
  });

  it.each([
    'Read more books, the minister told pupils.',
    '“... and that was all,” he said.',
    'More followed on Tuesday.',
    'The story is on page 4.',
  ])('not by the sentence %j', (end) => {
    expect(isSummary(`${story(900)} ${end}`, true)).toBe(false);
  });
});
