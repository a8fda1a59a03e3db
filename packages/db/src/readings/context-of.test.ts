import { describe, expect, it } from 'vitest';
import { contextOf, longestContext } from './context-of.ts';

const spanOf = (text: string, words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});
const marked = (text: string, ...words: string[]) => {
  const context = contextOf(
    text,
    words.map((part) => spanOf(text, part)),
  );
  return { text: context.text, words: context.mark.map(({ start, end }) => context.text.slice(start, end)) };
};

describe('the words around a content', () => {
  it('are its paragraph', () => {
    const text = 'First paragraph.\n\nThe harbour closed. Ships wait, the mayor said.\n\nLast one.';
    expect(marked(text, 'Ships wait')).toEqual({
      text: 'The harbour closed. Ships wait, the mayor said.',
      words: ['Ships wait'],
    });
  });

  it('are all of a text of one paragraph', () => {
    expect(marked('Ships wait.', 'Ships wait')).toEqual({ text: 'Ships wait.', words: ['Ships wait'] });
  });

  it('are its sentence where the paragraph is long', () => {
    const filler = 'The quay lay empty all day long. '.repeat(30);
    expect(marked(`${filler}Ships wait, the mayor said. ${filler}`, 'Ships wait')).toEqual({
      text: 'Ships wait, the mayor said.',
      words: ['Ships wait'],
    });
  });

  it('are a window where there is no sentence either', () => {
    const noise = 'x '.repeat(5_000);
    const { text, words } = marked(`${noise}Ships wait ${noise}`, 'Ships wait');
    expect(text.length).toBeLessThanOrEqual(longestContext);
    expect(words).toEqual(['Ships wait']);
  });

  it('keep every part of a content that its attribution cuts in two', () => {
    const text = 'Before.\n"Ships wait," the mayor said, "and nobody knows why."\nAfter.';
    expect(marked(text, 'Ships wait', 'and nobody knows why')).toEqual({
      text: '"Ships wait," the mayor said, "and nobody knows why."',
      words: ['Ships wait', 'and nobody knows why'],
    });
  });

  it('reach over a paragraph where the content does', () => {
    const text = 'Before.\n\nShips\nwait.\n\nAfter.';
    expect(marked(text, 'Ships\nwait')).toEqual({ text: 'Ships\nwait.', words: ['Ships\nwait'] });
  });

  it('are cut where the content itself is longer than they may be, never through a character', () => {
    const text = `ab${'\ud83d\ude00'.repeat(1_000)}`;
    const context = contextOf(text, [{ start: 1, end: text.length }]);
    expect(context.text.length).toBeLessThanOrEqual(longestContext);
    expect(context.text).toMatch(/^b(\ud83d\ude00)+$/);
    expect(context.mark).toEqual([{ start: 0, end: context.text.length }]);
  });
});
