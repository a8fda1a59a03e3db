import { describe, expect, it } from 'vitest';
import { remember, rememberText } from './remember.ts';

describe('what is remembered of a pure function', () => {
  it('is worked out once for each key', () => {
    const asked: string[] = [];
    const length = rememberText((text) => {
      asked.push(text);
      return text.length;
    }, 10);
    expect([length('tide'), length('tide'), length('quay'), length('tide')]).toEqual([4, 4, 4, 4]);
    expect(asked).toEqual(['tide', 'quay']);
  });

  it('holds nothing as well as something', () => {
    let asked = 0;
    const nothing = rememberText(() => {
      asked += 1;
      return undefined;
    }, 10);
    nothing('tide');
    nothing('tide');
    expect(asked).toBe(1);
  });

  it('is bounded, by number and by length', () => {
    const asked: string[] = [];
    const same = remember(
      (text: string) => text,
      (text) => {
        asked.push(text.slice(0, 4));
        return text;
      },
      2,
    );
    for (const text of ['tide', 'quay', 'pier', 'pier', 'tide']) same(text);
    expect(asked).toEqual(['tide', 'quay', 'pier', 'tide']);
    const endless = 'mast'.repeat(10_000);
    same(endless);
    same(endless);
    expect(asked.filter((text) => text === 'mast')).toHaveLength(2);
  });
});
