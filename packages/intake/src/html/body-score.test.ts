import { expect, it } from 'vitest';
import { newsroomPages } from '../fixtures/newsroom/pages.ts';
import { type Score, scoreShingles } from '../fixtures/newsroom/score-shingles.ts';
import { parseHtml } from '../formats/html.ts';

const textOf = (html: string): string => {
  try {
    return parseHtml(html, null)[0]!.text;
  } catch {
    return '';
  }
};

const mean = (scores: readonly Score[], of: keyof Score): number =>
  scores.reduce((sum, score) => sum + score[of], 0) / scores.length;

/** What the body of made pages is found by, in the half that rules were made by and in the half that is only checked. */
it.each([
  ['tuned', 0.99],
  ['check', 0.98],
] as const)('the bodies of the %s pages are found with an F1 of %d', { timeout: 120_000 }, (half, floor) => {
  const pages = newsroomPages().filter((page) => page.half === half);
  const scores = pages.map(({ name, html, body }) => ({
    name,
    ...scoreShingles(textOf(html), body.join('\n')),
  }));
  const worst = [...scores]
    .sort((a, b) => a.f1 - b.f1)
    .slice(0, 5)
    .map(({ name, f1 }) => `${name}: ${f1.toFixed(3)}`);
  const [precision, recall, f1] = (['precision', 'recall', 'f1'] as const).map((of) => mean(scores, of));
  console.info(
    `${half}: ${scores.length} pages, precision ${precision!.toFixed(4)}, recall ${recall!.toFixed(4)}, F1 ${f1!.toFixed(4)}; worst: ${worst.join(', ')}`,
  );
  expect(pages.length).toBeGreaterThanOrEqual(40);
  expect(f1).toBeGreaterThanOrEqual(floor);
});

it('scores runs of four words', () => {
  expect(scoreShingles('a b c d e', 'a b c d e')).toEqual({ precision: 1, recall: 1, f1: 1 });
  expect(scoreShingles('a b c d x', 'a b c d e').f1).toBe(0.5);
  expect(scoreShingles('', 'a b c d e').f1).toBe(0);
  expect(scoreShingles('a a a a a a', 'a a a a').precision).toBeCloseTo(1 / 3);
});
