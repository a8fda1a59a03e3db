import { createWriteStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Article, checkArticle, checkReading, type Failure, type Reading } from '@sayso/schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { badInputs, writeBadInputs } from './testing/bad-inputs.ts';
import { linesOf, runCli, spawnCli } from './testing/run-cli.ts';
import { smallTar } from './testing/small-tar.ts';

type ParsedLine = { file: string; articles?: Article[]; error?: Failure };
type ReadLine = { id: string | number | null; reading?: Reading; error?: Failure };

const item = '(HARBOUR WIRE) Ships are waiting outside the port, the mayor said on Monday.';

let folder: string;
const run = (args: string[], stdin?: string | Uint8Array) =>
  runCli(args, { cwd: folder, ...(stdin !== undefined && { stdin }) });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sayso cli '));
  writeBadInputs(join(folder, 'bad'));
  writeFileSync(join(folder, 'item.txt'), item);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('parse', () => {
  it('prints the article of a file, of standard input, and a list of several', async () => {
    const one = await run(['parse', 'item.txt']);
    expect([one.code, one.err]).toEqual([0, '']);
    expect(checkArticle(JSON.parse(one.out)).text).toBe(item);
    expect((await run(['parse', '-'], item)).out).toBe(one.out);
    expect(JSON.parse((await run(['parse', 'item.txt', '-'], item)).out)).toHaveLength(2);
  });

  it('prints the articles of an archive, and tells what in it was refused', async () => {
    writeFileSync(
      join(folder, 'wire.tgz'),
      gzipSync(smallTar({ 'a.txt': item, '../b.txt': item, 'c.txt': item })),
    );
    const { code, out, err } = await run(['parse', 'wire.tgz']);
    expect(JSON.parse(out)).toHaveLength(2);
    expect(err).toMatch(/^wire\.tgz: \.\.\/b\.txt: Its path leads out of the archive\.\n$/);
    expect(code).toBe(1);
    const [line] = linesOf<{ refused: unknown }>((await run(['parse', '--jsonl', 'wire.tgz'])).out);
    expect(line?.refused).toEqual([
      { name: '../b.txt', failure: { code: 'unsafe-member', message: 'Its path leads out of the archive.' } },
    ]);
  });

  it('answers every bad input in words, and goes on', async () => {
    const { code, out, err } = await run(['parse', '--jsonl', ...badInputs.map(({ name }) => `bad/${name}`)]);
    const lines = linesOf<ParsedLine>(out);
    expect(lines.map(({ file }) => file)).toEqual(badInputs.map(({ name }) => `bad/${name}`));
    badInputs.forEach(({ name, becomes }, at) => {
      const { articles, error } = lines[at]!;
      if ('code' in becomes) {
        expect(error, name).toMatchObject({ code: becomes.code });
        expect(error?.message, name).toMatch(becomes.message);
      } else {
        const text = articles?.map((article) => checkArticle(article).text).join('\n');
        expect(text, name).toContain(becomes.words);
        if (becomes.not) expect(text, name).not.toContain(becomes.not);
      }
    });
    expect([code, err]).toEqual([1, '']);
  });

  it('keeps the sentences apart from the articles where it prints a list', async () => {
    const { code, out, err } = await run(['parse', 'bad/empty.txt', 'item.txt', 'missing.txt']);
    expect(JSON.parse(out)).toMatchObject({ text: item });
    expect(err).toMatch(/^bad\/empty\.txt: .*empty.*\nmissing\.txt: There is no file missing\.txt\.\n$/);
    expect(code).toBe(1);
  });

  it('says with --json in JSON what went wrong', async () => {
    const { code, out, err } = await run(['parse', '--json', 'missing.txt']);
    expect(JSON.parse(out)).toEqual({
      error: { code: 'not-found', message: 'There is no file missing.txt.' },
    });
    expect([code, err]).toEqual([1, '']);
  });

  it('downloads nothing', async () => {
    const { code, err } = await run(['parse', 'https://news.example/a']);
    expect([code, err]).toEqual([1, expect.stringContaining('sayso ingest')]);
  });
});

describe('read', () => {
  it('prints the article with its reading, the same each time', async () => {
    const once = await run(['read', 'item.txt']);
    const { article, reading } = JSON.parse(once.out) as { article: Article; reading: Reading };
    expect(article.text).toBe(item);
    expect(checkReading(article.text, reading).mentions.length).toBeGreaterThan(0);
    expect((await run(['read', '-'], item)).out).toBe(once.out);
  });

  it.each(badInputs)('answers $name in words', async ({ name, becomes }) => {
    const { code, out } = await run(['read', '--json', `bad/${name}`]);
    const { article, reading, error } = JSON.parse(out);
    if ('code' in becomes) {
      expect(error).toMatchObject({ code: becomes.code });
      expect(code).toBe(1);
    } else {
      checkReading(article.text, reading);
      expect(code).toBe(0);
    }
  });

  it('reads lines into lines, spans into those very texts, a bad one on its place', async () => {
    const texts = ['Half a pair \ud83d, the mayor said.', 'One line,\r\nthe mayor said.\r\n', item];
    const input = [
      { id: 'surrogate', text: texts[0] },
      'not json',
      { id: 2, text: texts[1] },
      { id: 'blank', text: ' ' },
      '',
      { id: 'none' },
      { id: 'last', text: texts[2] },
    ].map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
    const { code, out } = await run(['read', '--jsonl', '-'], input.join('\n'));
    const lines = linesOf<ReadLine>(out);
    expect(lines.map((line) => [line.id, line.error?.code ?? 'read'])).toEqual([
      ['surrogate', 'read'],
      [null, 'bad-request'],
      [2, 'read'],
      ['blank', 'empty-document'],
      ['none', 'bad-request'],
      ['last', 'read'],
    ]);
    const readings = lines.flatMap(({ reading }) => (reading ? [reading] : []));
    readings.forEach((reading, at) => {
      checkReading(texts[at]!, reading);
    });
    expect(Object.keys(lines[0]!)).toEqual(['id', 'reading']);
    expect(code).toBe(1);
  });

  it('reads a file of lines that is far larger than its memory', async () => {
    const path = join(folder, 'many.jsonl');
    const file = createWriteStream(path);
    const count = 300;
    // 300 lines of half a megabyte: 150 MB, most of it in a field that is not read.
    for (let id = 0; id < count; id += 1) {
      const line = `${JSON.stringify({ id, text: item, more: 'x'.repeat(500_000) })}\n`;
      if (!file.write(line)) await new Promise<void>((resolve) => file.once('drain', () => resolve()));
    }
    await new Promise<void>((resolve) => file.end(() => resolve()));
    const { code, out, err } = await runCli(['read', '--jsonl', path], {
      cwd: folder,
      env: { NODE_OPTIONS: '--max-old-space-size=64' },
    });
    expect([code, err]).toEqual([0, '']);
    expect(linesOf<ReadLine>(out).map(({ id }) => id)).toEqual(Array.from({ length: count }, (_, id) => id));
  });

  it('ends quietly when whoever reads it has had enough', async () => {
    const line = `${JSON.stringify({ id: 'a', text: item })}\n`;
    const child = spawnCli(['read', '--jsonl', '-'], { cwd: folder });
    let err = '';
    child.stderr!.on('data', (chunk) => {
      err += chunk;
    });
    child.stdin!.on('error', () => {});
    child.stdin!.end(line.repeat(5000));
    child.stdout!.once('data', () => child.stdout!.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect([code, err]).toEqual([0, '']);
  });
});

describe('compare', () => {
  const bridge = 'the Halden Bridge will stay closed to lorries until the spring';
  type Compared = { id: unknown; score?: number; relation?: string; decision?: string; error?: Failure };

  it('says of two claims whether they are one', async () => {
    const { code, out, err } = await run(['compare', bridge, `${bridge} floods`]);
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toEqual({ score: expect.any(Number), relation: 'same', decision: 'join' });
  });

  it('answers lines of pairs in their order, a bad one on its place', async () => {
    const said = {
      text: bridge,
      source: 'Mira Castellan',
      cue: 'said',
      context: null,
      published: '2026-03-01',
    };
    const input = [
      { id: 'one', a: said, b: { ...said, source: null } },
      { id: 'two', a: said, b: { ...said, cue: 'denied' } },
      'not json',
      { id: 3, a: said },
      { id: 4, a: said, b: { text: 'rents in Tarsk rose 12 percent over the winter' } },
    ].map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
    const { code, out, err } = await run(['compare', '--jsonl', '-'], input.join('\n'));
    const lines = linesOf<Compared>(out);
    expect(lines.map((line) => [line.id, line.relation ?? line.error?.code])).toEqual([
      ['one', 'same'],
      ['two', 'opposes'],
      [null, 'bad-request'],
      [3, 'bad-request'],
      [4, 'unrelated'],
    ]);
    expect(Object.keys(lines[0]!)).toEqual(['id', 'score', 'relation', 'decision']);
    for (const { score } of lines) if (score !== undefined) expect(score >= 0 && score <= 1).toBe(true);
    expect([code, err]).toEqual([1, '']);
  });

  it('asks for two claims where it is given one', async () => {
    const { code, out, err } = await run(['compare', bridge]);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('Give two claims');
  });
});

describe('a command line', () => {
  it.each([
    [['prase', 'x'], "Unknown command 'prase'. Did you mean parse?"],
    [['parse'], "Missing required argument 'file'."],
    [['parse', '--fast', 'item.txt'], "Unknown option '--fast'."],
    [['jobs', 'list', '--limit', '0'], 'whole number from 1 to 100'],
    [['jobs', 'show', 'mine'], 'not the id of a job'],
  ])('that is wrong (%j) is told in a sentence, with exit code 2', async (args, sentence) => {
    const text = await run(args);
    expect([text.code, text.out]).toEqual([2, '']);
    expect(text.err).toContain(sentence);
    const json = await run([...args, '--json']);
    expect(json.code).toBe(2);
    expect(JSON.parse(json.out).error.message).toContain(sentence);
  });

  it.each([[['--help']], [['help', 'ingest']], [['jobs', 'list', '--help']]])(
    '%j prints help',
    async (args) => {
      const { code, out } = await run(args);
      expect(code).toBe(0);
      expect(out).toMatch(/^Usage: sayso/);
      expect(out).toContain('--json');
    },
  );

  it.each([[['status']], [['ingest', 'item.txt']], [['jobs', 'list']], [['migrate']]])(
    '%j says where nothing runs how to start it',
    async (args) => {
      const { code, out } = await run([...args, '--json']);
      expect(code).toBe(1);
      expect(JSON.parse(out).error).toEqual({
        code: 'service-unavailable',
        message: 'Sayso is not running here: start it with npm start, or set DATABASE_URL and REDIS_URL.',
      });
    },
  );
});
