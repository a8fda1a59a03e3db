import { checkReading } from '@sayso/schema';
import { afterEach, describe, expect, it } from 'vitest';
import { type FakeEndpoint, type Reply, startFakeEndpoint } from '../../testing/fake-endpoint.ts';
import type { Readable } from '../readable.ts';
import { createEndpointReader } from './create-endpoint-reader.ts';

const text =
  'Governor Tomas Rell told the Oster Courier on Monday that “two bridges\nhad  collapsed” and the dam could break.\n\n' +
  'Rebels killed 14 soldiers near Oster on Sunday. Nobody has seen the dam since.';

const article = (words: string): Readable => ({
  text: words,
  furniture: [],
  publisher: { name: 'Example Wire', domain: null, kind: 'wire', family: null, span: null },
  language: 'en',
  headline: null,
  publishedAt: '2026-03-10',
});

const rell = {
  words: 'Governor Tomas Rell',
  name: 'Tomas Rell',
  kind: 'person',
  naming: 'named',
  cue: 'told',
};
const courier = {
  words: 'the Oster Courier',
  name: 'Oster Courier',
  kind: 'outlet',
  naming: 'named',
  cue: null,
};
const bridges = {
  content: ['that "two bridges had collapsed" and the dam could break'],
  chain: [courier, rell],
  quotation: 'mixed',
  hedges: ['could'],
  certainty: 'possible',
  polarity: 'affirmed',
};
const rebels = {
  content: ['Rebels killed 14 soldiers near Oster on Sunday'],
  chain: [],
  certainty: 'certain',
};
const answer = (...claims: unknown[]) => JSON.stringify({ claims });

let endpoint: FakeEndpoint | undefined;
afterEach(() => endpoint?.close());

/** Patience of milliseconds: what is tested is what happens, not how long it takes. */
async function readerOf(reply: (before: number, said: string) => Reply, patience = {}) {
  endpoint = await startFakeEndpoint(({ said }, before) => reply(before, said));
  return createEndpointReader(
    { url: endpoint.url, model: 'news reader/7b', key: 'sk-secret' },
    { pauseMs: 1, timeLimitMs: 2_000, tries: 3, ...patience },
  );
}

describe('an endpoint that answers well', () => {
  it('gives a reading whose every field stands in the text, retyped spaces and marks or not', async () => {
    const reader = await readerOf(() => answer(bridges, rebels));
    const { reading, dropped } = await reader.read(article(text));
    checkReading(text, reading);
    expect([reading.reader, dropped]).toEqual(['sayso-endpoint@0.1.0+news-reader-7b', null]);
    const [first, second] = reading.mentions;
    expect(first!.text).toBe('that “two bridges\nhad  collapsed” and the dam could break');
    expect(first!.chain.map(({ kind, text: words, name, cue }) => [kind, words, name, cue?.text])).toEqual([
      ['publisher', null, 'Example Wire', undefined],
      ['outlet', 'the Oster Courier', 'Oster Courier', undefined],
      ['person', 'Governor Tomas Rell', 'Tomas Rell', 'told'],
    ]);
    expect(first).toMatchObject({
      quotation: 'mixed',
      certainty: 'possible',
      hedges: [{ text: 'could' }],
      figures: [{ value: 2, counted: 'bridges' }],
    });
    expect(second).toMatchObject({
      quotation: 'none',
      figures: [{ value: 14 }],
      times: [{ from: '2026-03-08' }],
    });
    expect(reading.entities.map(({ name }) => name)).toContain('Tomas Rell');
  });

  it('is asked for the model, with the key, and about nothing that is furniture', async () => {
    const reader = await readerOf(() => answer());
    const furniture = [{ kind: 'dateline' as const, start: 0, end: 8, text: 'Governor', value: null }];
    await reader.read({ ...article(text), furniture });
    const [asked] = endpoint!.questions;
    expect(asked).toMatchObject({ path: '/v1/chat/completions', model: 'news reader/7b' });
    expect(asked!.headers.authorization).toBe('Bearer sk-secret');
    expect(asked!.said).toContain('Tomas Rell told');
    expect(asked!.said).not.toContain('Governor');
  });

  it('is understood with talk and a code fence around its answer', async () => {
    const reader = await readerOf(() => `Sure!\n\`\`\`json\n${answer(rebels)}\n\`\`\``);
    expect((await reader.read(article(text))).reading.mentions).toHaveLength(1);
  });

  it('is asked about a long text by whole paragraphs, and claims keep to their stretch', async () => {
    const paragraph = (n: number) =>
      `${`The ferry to Oster was late again. `.repeat(60)}Pilot ${n} said the gate had failed.`;
    const long = Array.from({ length: 6 }, (_, n) => paragraph(n)).join('\n\n');
    const claim = (n: string) => ({
      content: ['the gate had failed'],
      chain: [{ words: `Pilot ${n}`, name: null, kind: 'person', naming: 'anonymous', cue: 'said' }],
    });
    const reader = await readerOf((_before, said) => {
      const here = said.slice(said.lastIndexOf('<text>'));
      return answer(...[...here.matchAll(/Pilot (\d)/g)].map(([, n]) => claim(n!)));
    });
    const { reading, dropped } = await reader.read(article(long));
    checkReading(long, reading);
    expect(endpoint!.questions.length).toBeGreaterThan(1);
    expect(dropped).toBeNull();
    expect(reading.mentions.map(({ chain }) => chain[1]!.text)).toEqual(
      Array.from({ length: 6 }, (_, n) => `Pilot ${n}`),
    );
  });

  it('is not asked about a text that is not in English', async () => {
    const reader = await readerOf(() => answer());
    const german = 'Der Damm hat die Nacht überstanden, sagte die Bürgermeisterin am Montag.';
    expect((await reader.read(article(german))).reading.language).toBe('de');
    expect(endpoint!.questions).toHaveLength(0);
  });

  it('nests a claim in the claim that it lies in', async () => {
    const words = 'The ministry said Marsh had warned that the bridge would fall.';
    const ministry = { words: 'The ministry', kind: 'organization', naming: 'named', cue: 'said' };
    const marsh = { words: 'Marsh', name: 'Marsh', kind: 'person', naming: 'named', cue: 'had warned' };
    const reader = await readerOf(() =>
      answer(
        { content: ['that the bridge would fall'], chain: [ministry, marsh] },
        { content: ['Marsh had warned that the bridge would fall'], chain: [ministry] },
      ),
    );
    const { reading } = await reader.read(article(words));
    expect(reading.mentions.map(({ within }) => within)).toEqual([null, 0]);
    expect(reading.mentions[1]!.chain.map(({ text: hop }) => hop)).toEqual([null, 'The ministry', 'Marsh']);
  });
});

describe('an endpoint that invents words', () => {
  it('has its fields dropped and counted, and the claim kept', async () => {
    const reader = await readerOf(() =>
      answer({
        ...bridges,
        content: ['that "two bridges had collapsed"', 'and nobody knew'],
        chain: [
          { ...courier, words: 'the Varn Gazette', name: 'Varn Gazette' },
          { ...rell, cue: 'declared' },
        ],
        hedges: ['perhaps', 'could'],
      }),
    );
    const { reading, dropped } = await reader.read(article(text));
    const [mention] = checkReading(text, reading).mentions;
    expect(mention!.text).toBe('that “two bridges\nhad  collapsed”');
    expect(mention!.chain.slice(1).map(({ text: words, cue }) => [words, cue])).toEqual([
      ['Governor Tomas Rell', null],
    ]);
    expect(mention!.hedges).toEqual([]);
    // The second part, the outlet's words and name, the cue, a hedge, and one that lies outside what is left.
    expect(dropped).toEqual({ claims: 0, fields: 6 });
  });

  it('cannot make a fact of the publisher’s out of what somebody said', async () => {
    const invented = {
      words: 'Ida Brandt',
      name: 'Ida Brandt',
      kind: 'person',
      naming: 'named',
      cue: 'swore',
    };
    const reader = await readerOf(() => answer({ ...rebels, chain: [invented] }));
    const { reading, dropped } = await reader.read(article(text));
    expect(reading.mentions[0]!.chain[1]).toMatchObject({
      kind: 'unspecified',
      naming: 'unspecified',
      name: null,
    });
    expect(dropped).toEqual({ claims: 0, fields: 3 });
  });

  it('has a claim without content dropped, and words that stand inside others not taken for them', async () => {
    const reader = await readerOf(() =>
      answer({ content: ['the harbour burned'] }, { content: ['ebel'] }, { content: ['…'] }, rebels),
    );
    const { reading, dropped } = await reader.read(article(text));
    expect(reading.mentions).toHaveLength(1);
    expect(dropped).toEqual({ claims: 3, fields: 0 });
  });
});

describe('an endpoint in trouble', () => {
  const reply429 = { status: 429, headers: { 'retry-after': '0' } };
  it.each<[string, Reply]>([
    ['429', reply429],
    ['500', { status: 500 }],
    ['503', { status: 503 }],
    ['JSON that is broken', '{"claims":[{"content":["Rebels'],
    ['JSON of another form', '{"claims":"none"}'],
    ['a page instead of JSON', (response) => void response.writeHead(200).end('<html>Welcome</html>')],
    ['a closed door', (response) => void response.destroy()],
  ])('is asked again after %s', async (_name, trouble) => {
    const reader = await readerOf((before) => (before < 2 ? trouble : answer(rebels)));
    expect((await reader.read(article(text))).reading.mentions).toHaveLength(1);
    expect(endpoint!.questions).toHaveLength(3);
  });

  it.each<[string, Reply, string, RegExp, number]>([
    ['stays in it', { status: 500 }, 'service-unavailable', /trouble of its own \(500\)/, 3],
    ['has too much to do', reply429, 'service-unavailable', /fewer questions/, 3],
    [
      'wants a long rest',
      { status: 429, headers: { 'retry-after': '3600' } },
      'service-unavailable',
      /fewer/,
      1,
    ],
    ['refuses the key', { status: 401 }, 'service-unavailable', /SAYSO_ENDPOINT_KEY/, 1],
    ['does not know the model', { status: 404 }, 'service-unavailable', /SAYSO_ENDPOINT_MODEL/, 1],
    ['refuses the question', { status: 400 }, 'read-crashed', /refused the question \(400\)/, 1],
    ['never answers in form', 'I would rather not.', 'read-crashed', /not in the form/, 3],
    ['does not come to an end', () => {}, 'service-unavailable', /took longer than 0\.2 seconds/, 3],
  ])('that %s fails with a sentence and without the key', async (_name, trouble, code, sentence, asked) => {
    const reader = await readerOf(() => trouble, {
      timeLimitMs: typeof trouble === 'function' ? 200 : 2_000,
    });
    const failure = await reader.read(article(text)).catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: 'AppError', code, message: expect.stringMatching(sentence) });
    expect(endpoint!.questions).toHaveLength(asked);
    const { message, stack, cause } = failure as Error;
    expect(`${message}${stack}${String(cause)}`).not.toMatch(/sk-secret|127\.0\.0\.1/);
  });

  it('that is not there is told to be away: the job waits for it', async () => {
    const reader = await readerOf(() => answer());
    await endpoint!.close();
    await expect(reader.read(article(text))).rejects.toMatchObject({
      code: 'service-unavailable',
      message: expect.stringContaining('cannot be reached'),
    });
  });
});
