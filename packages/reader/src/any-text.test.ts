import { readFile } from 'node:fs/promises';
import { checkReading } from '@sayso/schema';
import { describe, expect, it } from 'vitest';
import { varnDam } from './fixtures/varn-dam.ts';
import { allCases } from './gold/all-cases.ts';
import { read } from './index.ts';
import { createTrainedReader } from './model/index.ts';
import type { Readable, Reader } from './readable.ts';
import { rules } from './rules.ts';
import { preparePassage } from './text/passage.ts';
import { findSentences } from './text/sentences.ts';
import { weightsFile } from './weights-file.ts';

const article = (text: string, language: string | null = 'en'): Readable => ({
  text,
  furniture: [],
  publisher: { name: null, domain: null, kind: 'unknown', family: null, span: null },
  language,
  headline: null,
  publishedAt: '2026-03-10',
});

const checked = (text: string) => checkReading(text, read(article(text)));

describe('offsets', () => {
  const odd: [string, string][] = [
    [
      'an emoji before and inside',
      '🌊🌊 “The dam 🌊 will hold,” Ms. Lindqvist said 🙂. Two bridges fell, she added.',
    ],
    [
      'Windows line ends',
      'The ministry said two bridges had collapsed.\r\n\r\n“Nobody was hurt,” it added.\r\n',
    ],
    [
      'no-break spaces',
      'The\u00a0ministry said\u00a0that 20\u00a0percent of the bridges had\u00a0collapsed.',
    ],
    ['combining marks', 'Jose\u0301 Nun\u0303ez said the cafe\u0301 had closed on Tuesday.'],
    ['lone surrogates', '\ud83d The ministry said \udc00two bridges had collapsed\ud800.'],
    ['a letter that grows in lower case', 'İİİ The İzmir ministry said the dam could break, reportedly.'],
    ['a right-to-left mark and a zero-width joiner', '\u200fThe ministry\u200d said the dam might break.'],
    ['a byte-order mark', '\ufeffThe ministry said the dam might break.'],
    ['nothing but marks', '“”""\'\'…—.,;:!?()[]'],
    ['one letter', 'a'],
    ['one space', ' '],
  ];
  it.each(odd)('are right with %s', (_name, text) => {
    const reading = checked(text);
    for (const mention of reading.mentions)
      for (const hop of mention.chain)
        if (hop.span) expect(text.slice(hop.span.start, hop.span.end)).toBe(hop.text);
  });

  it('find the same claim whatever the marks and line ends', () => {
    const plain = checked('“The dam will hold,” Lindqvist said.').mentions.length;
    for (const text of [
      '"The dam will hold," Lindqvist said.',
      "''The dam will hold,'' Lindqvist said.",
      '\r\n“The dam will hold,” Lindqvist said.\r\n',
    ])
      expect(checked(text).mentions).toHaveLength(plain);
  });
});

describe('determinism', () => {
  const texts = Object.values(allCases)
    .flat()
    .map((gold) => gold.text)
    .concat(varnDam.text);
  const readers: [string, () => Promise<Reader>][] = [
    ['rules', async () => rules],
    ['weights', async () => createTrainedReader(await readFile(weightsFile))],
  ];
  it.each(readers)(
    'gives the same reading by %s whatever was read before, and by whom',
    async (_name, make) => {
      const [reader, another] = [await make(), await make()];
      const forwards = texts.map((text) => JSON.stringify(reader.read(article(text))));
      const backwards = [...texts].reverse().map((text, i) => {
        if (i % 40 === 0) rules.read(varnDam);
        return JSON.stringify(another.read(article(text)));
      });
      expect(backwards.reverse()).toEqual(forwards);
    },
  );

  it('does not change the article', () => {
    const before = JSON.stringify(varnDam);
    read(varnDam);
    expect(JSON.stringify(varnDam)).toBe(before);
  });
});

/** Enough English in front that the rest is read as English, whatever it is. */
const english = `${'The mayor said that the bridge in the valley was safe and that it would hold for the winter. '.repeat(60)}\n\n`;

describe('hostile text', () => {
  const hostile: [string, string][] = [
    ['a megabyte without a full stop', 'the mayor said that the bridge '.repeat(33_000)],
    ['a megabyte of names', 'Ann Roe Bo Doe '.repeat(66_000)],
    ['ten thousand opening marks', '“'.repeat(10_000)],
    ['ten thousand straight marks', '"a '.repeat(10_000)],
    ['ten thousand quotations', '“We go,” she said. '.repeat(10_000)],
    [
      'ten thousand acronyms',
      Array.from(
        { length: 10_000 },
        (_, i) => `Agency Number Group (A${String.fromCharCode(65 + (i % 26))}${i})`,
      ).join(' '),
    ],
    ['ten thousand brackets', '('.repeat(10_000)],
    ['speech in speech in speech', 'Roe said that '.repeat(400)],
    ['nested marks', `${'“He said ‘'.repeat(2000)}no${'’ twice” '.repeat(2000)}`],
    ['two hundred thousand line ends', '\n'.repeat(200_000)],
    ['a paragraph of commas', 'Roe, '.repeat(50_000)],
    ['a paragraph of apostrophes', "'".repeat(100_000)],
    ['one word of a megabyte', 'a'.repeat(1_000_000)],
    ['a hundred thousand numbers', '12 and '.repeat(100_000)],
    ['a hundred thousand dots', '. '.repeat(100_000)],
    ['a who after a who', 'who '.repeat(20_000)],
    ['dates without end', 'on Tuesday the mayor said on 5 May 2024 that on Friday '.repeat(5_000)],
  ];
  it.each(hostile)('is read to its end: %s', (_name, text) => {
    const reading = checked(english + text);
    expect(reading.language).toBe('en');
    expect(reading.mentions.length).toBeGreaterThanOrEqual(60);
  });

  it('is cut into sentences of a bounded length', () => {
    const passage = preparePassage('the mayor said that the bridge '.repeat(5_000));
    const lengths = passage.paragraphs
      .flatMap((paragraph) => findSentences(passage.tokens, paragraph, []))
      .map(({ from, to }) => to - from);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(401);
  });
});
