import { expect, it } from 'vitest';
import { excerptOf } from './excerpt-of.ts';

const furniture = (text: string, words: string) => ({
  kind: 'dateline' as const,
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  text: words,
  value: null,
});

it('leaves the furniture out and folds white space', () => {
  const text = '(HARBOUR WIRE)  Ships\n\nwaited.\nItem 77';
  expect(
    excerptOf({ text, furniture: [furniture(text, '(HARBOUR WIRE)'), furniture(text, 'Item 77')] }),
  ).toBe('Ships waited.');
});

it('cuts a long text between words', () => {
  const excerpt = excerptOf({ text: 'harbour '.repeat(100), furniture: [] });
  expect(excerpt.length).toBeLessThanOrEqual(240);
  expect(excerpt).toMatch(/harbour…$/);
});

it('cuts a text without spaces between characters, never through one', () => {
  const excerpt = excerptOf({ text: `x${'\ud83d\ude00'.repeat(300)}`, furniture: [] });
  expect(excerpt.length).toBeLessThanOrEqual(240);
  expect(excerpt).toMatch(/^x(\ud83d\ude00)+…$/);
});

it('is empty where there is nothing but furniture', () => {
  expect(excerptOf({ text: 'Item 77', furniture: [furniture('Item 77', 'Item 77')] })).toBe('');
});
