import type { MarkedMention } from '@sayso/schema';
import { expect, it } from 'vitest';
import { layOutArticle } from './lay-out-article.ts';

const text =
  '(TIDEWIRE) The Ostmere Herald, citing port officials, reported that the ferry may close.\n\nTW-17';

const at = (words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, text: words };
};

const mention = (overrides: Partial<MarkedMention>): MarkedMention => ({
  id: 'men_0' as MarkedMention['id'],
  spans: [at('the ferry may close')],
  text: 'the ferry may close',
  chain: [
    {
      kind: 'publisher',
      naming: 'named',
      name: 'Tidewire',
      text: 'TIDEWIRE',
      span: at('TIDEWIRE'),
      cue: null,
      sourceId: null,
    },
    {
      kind: 'outlet',
      naming: 'named',
      name: 'The Ostmere Herald',
      text: 'The Ostmere Herald',
      span: at('The Ostmere Herald'),
      cue: at('reported'),
      sourceId: null,
    },
  ],
  quotation: 'indirect',
  within: null,
  hedges: [at('may')],
  certainty: 'possible',
  polarity: 'affirmed',
  figures: [],
  times: [],
  checkWorthiness: 0.5,
  claim: null,
  withdrawnIn: null,
  ...overrides,
});

const article = { text, furniture: [{ ...at('TW-17'), kind: 'item-number' as const, value: '17' }] };

it('joins to the words of every paragraph', () => {
  const paragraphs = layOutArticle(article, [mention({})]);
  expect(paragraphs.map((p) => p.runs.map((run) => run.text).join(''))).toEqual(text.split('\n\n'));
});

it('marks content, chain, cue, hedge and furniture', () => {
  const runs = layOutArticle(article, [mention({})]).flatMap((p) => p.runs);
  const meanings = (words: string) =>
    runs.find((run) => run.text === words)?.is.map((is) => (is.what === 'part' ? is.part : is.what));
  expect(meanings('The Ostmere Herald')).toEqual(['source']);
  expect(meanings('reported')).toEqual(['cue']);
  expect(meanings('the ferry ')).toEqual(['mention']);
  expect(meanings('may')).toEqual(['mention', 'hedge']);
  expect(meanings('TW-17')).toEqual(['furniture']);
});

it('lists the mention that holds another before it, and numbers each where it ends', () => {
  const inner = mention({ spans: [at('close')], text: 'close', within: 0, hedges: [] });
  const runs = layOutArticle(article, [mention({}), inner]).flatMap((p) => p.runs);
  const last = runs.find((run) => run.text === 'close');
  expect(last?.is).toEqual([
    { what: 'mention', index: 0, lane: 0 },
    { what: 'mention', index: 1, lane: 1 },
  ]);
  expect(last?.ends).toEqual([0, 1]);
});

it('numbers a content of many parts once, after its last', () => {
  const cut = mention({ spans: [at('(TIDEWIRE)'), at('close')], text: '(TIDEWIRE) … close' });
  const numbered = layOutArticle(article, [cut])
    .flatMap((p) => p.runs)
    .filter((run) => run.ends.length > 0);
  expect(numbered.map((run) => run.text)).toEqual(['close']);
});
