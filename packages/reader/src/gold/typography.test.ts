import { checkReading, type Mention } from '@sayso/schema';
import { describe, expect, it } from 'vitest';
import { read } from '../index.ts';
import { allCases } from './all-cases.ts';

const cases = Object.values(allCases).flat();

/** One text in another typography, and how to write what is read of it as it was. */
const typographies: [string, (text: string) => string, (words: string) => string][] = [
  ['Windows line ends', (text) => text.replace(/\r?\n/g, '\r\n'), (words) => words.replaceAll('\r\n', '\n')],
  ['no-break spaces', (text) => text.replaceAll(' ', '\u00a0'), (words) => words.replaceAll('\u00a0', ' ')],
  ['letters with their marks apart', (text) => text.normalize('NFD'), (words) => words.normalize('NFC')],
  ['straight apostrophes', (text) => text.replaceAll('’', "'"), (words) => words],
  ['emoji in front', (text) => `🌊🇳🇴👩‍🚒 Rain fell.\n\n${text}`, (words) => words],
];

const readingOf = (text: string, publishedAt: string | undefined) =>
  checkReading(
    text,
    read({
      text,
      furniture: [],
      publisher: { name: 'Example Wire', domain: null, kind: 'wire', family: null, span: null },
      language: 'en',
      headline: null,
      publishedAt: publishedAt ?? null,
    }),
  ).mentions;

const plain = (words: string | null): string | undefined =>
  words?.normalize('NFC').replaceAll('\r\n', '\n').replaceAll('\u00a0', ' ').replaceAll('’', "'");

/** What is read, without where it stands. */
const shape = (mentions: readonly Mention[], back: (words: string) => string) =>
  mentions.map(({ text, chain, quotation, certainty, polarity, within }) => ({
    text: plain(back(text)),
    chain: chain.map((hop) => [
      hop.kind,
      hop.naming,
      plain(hop.name),
      plain(hop.text),
      plain(hop.cue?.text ?? null),
    ]),
    quotation,
    certainty,
    polarity,
    within,
  }));

describe.each(typographies)('in %s', (_name, write, back) => {
  it.each(cases.map((gold) => [gold.title, gold] as const))('%s', (_title, { text, publishedAt }) => {
    expect(shape(readingOf(write(text), publishedAt), back)).toEqual(
      shape(readingOf(text, publishedAt), (words) => words),
    );
  });
});
