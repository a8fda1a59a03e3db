import { expect, it } from 'vitest';
import { displayText } from './display-text.ts';

it('replaces lone surrogates and controls one for one', () => {
  const text = 'a\ud800b\udc00c\u0000d\u001be';
  expect(displayText(text)).toBe('a\ufffdb\ufffdc\ufffdd\ufffde');
  expect(displayText(text)).toHaveLength(text.length);
});

it('leaves pairs, tabs and line breaks alone', () => {
  const text = 'ok 😀\tand\r\nso on\n';
  expect(displayText(text)).toBe(text);
});
