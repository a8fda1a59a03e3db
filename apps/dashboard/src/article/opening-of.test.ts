import { expect, it } from 'vitest';
import { openingOf } from './opening-of.ts';

const furniture = (text: string, words: string) => ({
  kind: 'dateline' as const,
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  text: words,
  value: null,
});

it('begins after the dateline and ends at a word', () => {
  const text = '(TIDEWIRE)  The ferry\nsank. TW-1';
  expect(openingOf({ text, furniture: [furniture(text, '(TIDEWIRE)'), furniture(text, 'TW-1')] })).toBe(
    'The ferry sank.',
  );
  const long = `${'harbour '.repeat(40)}end`;
  expect(openingOf({ text: long, furniture: [] })).toBe(`${'harbour '.repeat(11).trim()}…`);
});

it('cuts a word without an end, and no surrogate pair', () => {
  const opening = openingOf({ text: `x${'😀'.repeat(400)}`, furniture: [] });
  expect(opening).toBe(`x${'😀'.repeat(44)}…`);
});
