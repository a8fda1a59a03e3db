import { describe, expect, it } from 'vitest';
import { blankFurniture } from './blank-furniture.ts';
import { preparePassage } from './passage.ts';
import { findSentences } from './sentences.ts';

const words = (text: string, range: { from: number; to: number }) => {
  const { tokens } = preparePassage(text);
  return text.slice(tokens[range.from]!.start, tokens[range.to - 1]!.end);
};
const paragraphs = (text: string) =>
  preparePassage(text).paragraphs.map((paragraph) => words(text, paragraph));
const quotations = (text: string) =>
  preparePassage(text).quotations.map((quotation) => words(text, quotation));
const sentences = (text: string) => {
  const passage = preparePassage(text);
  return passage.paragraphs
    .flatMap((p) =>
      findSentences(
        passage.tokens,
        p,
        passage.quotations.filter((q) => q.from >= p.from && q.to <= p.to),
      ),
    )
    .map((s) => words(text, s));
};

describe('furniture', () => {
  it('is blanked out, offsets and line ends kept', () => {
    const text = '(WIRE)\nA dam broke.';
    const blank = blankFurniture(text, [
      { kind: 'dateline', start: 0, end: 7, text: '(WIRE)\n', value: null },
    ]);
    expect(blank).toBe('      \nA dam broke.');
  });
});

describe('paragraphs', () => {
  it('are parted by blank lines and by lines that end a sentence', () => {
    expect(paragraphs('One broke.\nTwo broke.\n\nThree broke')).toEqual([
      'One broke.',
      'Two broke.',
      'Three broke',
    ]);
  });
  it('are not parted where a line is wrapped inside a sentence', () => {
    expect(paragraphs('The dam broke\nlast night.\r\nIt fell.')).toEqual([
      'The dam broke\nlast night.',
      'It fell.',
    ]);
  });
});

describe('sentences', () => {
  it.each([
    ['The dam broke. It fell.', ['The dam broke.', 'It fell.']],
    ['Mr. Roe left the U.S. on Jan. 5. He is back.', ['Mr. Roe left the U.S. on Jan. 5.', 'He is back.']],
    ['“It broke. It fell,” Roe said. Nobody came.', ['“It broke. It fell,” Roe said.', 'Nobody came.']],
    ['She left the U.S. The dam broke.', ['She left the U.S.', 'The dam broke.']],
    ['It rose 3.5 metres. “Run!” he cried.', ['It rose 3.5 metres.', '“Run!” he cried.']],
  ])('of %s', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});

describe('quotations', () => {
  it.each([
    ['“One,” he said, “two.”', ['“One,”', '“two.”']],
    ['"One," he said, "two."', ['"One,"', '"two."']],
    ["''One,'' he said.", ["''One,''"]],
    ['He said ‘we can’t go’ twice.', ['‘we can’t go’']],
    ["The dogs' bark and Roe's bite", []],
    ['“He said ‘no’ to us,” she said.', ['“He said ‘no’ to us,”']],
    ['“She said “no” to us,” he said.', ['“She said “no” to us,”']],
    ['A 6" pipe and an 8" pipe', []],
  ])('of %s', (text, expected) => {
    expect(quotations(text)).toEqual(expected);
  });

  it('run over paragraphs where the next one opens with a mark', () => {
    const passage = preparePassage('“One.\n\n“Two.”\n\nThree.');
    expect(passage.quotations.map(({ closed, continues }) => ({ closed, continues }))).toEqual([
      { closed: false, continues: false },
      { closed: true, continues: true },
    ]);
  });
});
