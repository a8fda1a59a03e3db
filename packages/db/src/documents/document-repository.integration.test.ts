import { createHash } from 'node:crypto';
import { type JobId, maxDocumentBytes, newId } from '@sayso/schema';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDatabase } from '../create-database.ts';
import type { Database } from '../database.ts';
import { testDatabase } from '../testing.ts';

let database: Database;
let sql: pg.Client;
let drop: () => Promise<void>;

beforeAll(async () => {
  const made = await testDatabase();
  drop = made.drop;
  database = createDatabase(made.url);
  sql = new pg.Client({ connectionString: made.url });
  await sql.connect();
});
afterAll(async () => {
  await sql?.end();
  await database?.close();
  await drop?.();
});

const bytesOf = (text: string) => new TextEncoder().encode(text);
const paste = (text: string) =>
  database.documents.accept({
    bytes: bytesOf(text),
    mediaType: 'text/plain; charset=utf-8',
    provenance: { how: 'paste', name: null },
    label: 'Pasted text',
  });

describe('a document handed in', () => {
  it('is stored as it came, with a job to read it', async () => {
    const receipt = await paste('Harbour closed, says the port authority.');
    expect(receipt.already).toBe(false);
    const document = await database.documents.get(receipt.documentId);
    expect(document.bytes).toEqual(bytesOf('Harbour closed, says the port authority.'));
    expect(document.mediaType).toBe('text/plain; charset=utf-8');
    expect(document.sha256).toBe(createHash('sha256').update(document.bytes).digest('hex'));
    const job = await database.jobs.get(receipt.jobId);
    expect(job).toMatchObject({
      state: 'waiting',
      subject: { kind: 'read', documentId: receipt.documentId },
      label: 'Pasted text',
      batchId: receipt.batchId,
      attempts: 0,
    });
  });

  it('is stored once however often it comes, and each coming is kept', async () => {
    const first = await paste('The same words.');
    const second = await database.documents.accept({
      bytes: bytesOf('The same words.'),
      mediaType: null,
      provenance: { how: 'file', name: 'same.txt' },
      label: 'same.txt',
    });
    expect(second).toMatchObject({ already: true, documentId: first.documentId, jobId: first.jobId });
    const arrivals = await sql.query('SELECT provenance FROM arrivals WHERE document_id = $1 ORDER BY id', [
      first.documentId,
    ]);
    expect(arrivals.rows.map((row) => row.provenance.how)).toEqual(['paste', 'file']);
    expect((await database.documents.get(first.documentId)).provenance).toEqual({ how: 'paste', name: null });
  });

  it('is stored once where it comes twelve times at once', async () => {
    const receipts = await Promise.all(Array.from({ length: 12 }, () => paste('All at once.')));
    expect(new Set(receipts.map((receipt) => receipt.documentId)).size).toBe(1);
    expect(new Set(receipts.map((receipt) => receipt.jobId)).size).toBe(1);
    expect(receipts.filter((receipt) => !receipt.already)).toHaveLength(1);
  });

  it('leaves a quarantined reading in quarantine when it comes again', async () => {
    const first = await paste('Poison.');
    await database.jobs.start(first.jobId, 5);
    await database.jobs.fail(first.jobId, { code: 'no-article', message: 'There is no story in it.' }, true);
    const second = await paste('Poison.');
    expect(second).toMatchObject({ already: true, jobId: first.jobId });
    expect((await database.jobs.get(first.jobId)).state).toBe('quarantined');
  });

  it('may have ten megabytes, and not one byte more or none', async () => {
    const large = new Uint8Array(maxDocumentBytes).map((_, index) => (index * 7919) % 251);
    const accept = (bytes: Uint8Array) =>
      database.documents.accept({
        bytes,
        mediaType: null,
        provenance: { how: 'file', name: 'large' },
        label: 'large',
      });
    const { documentId } = await accept(large);
    const kept = await database.documents.get(documentId);
    expect(Buffer.compare(kept.bytes, large)).toBe(0);
    await expect(accept(new Uint8Array(maxDocumentBytes + 1))).rejects.toMatchObject({ code: 'too-large' });
    await expect(accept(new Uint8Array())).rejects.toMatchObject({ code: 'empty-document' });
  });

  it('may have a name that PostgreSQL cannot keep', async () => {
    const { documentId, jobId } = await database.documents.accept({
      bytes: bytesOf('A name with a hole.'),
      mediaType: 'text/\0plain',
      provenance: { how: 'file', name: 'a\0b\ud800.txt' },
      label: 'a\0b\ud800.txt',
    });
    expect((await database.documents.get(documentId)).provenance).toEqual({
      how: 'file',
      name: 'a\ufffdb\ufffd.txt',
    });
    expect((await database.jobs.get(jobId)).label).toBe('a\ufffdb\ufffd.txt');
  });

  it('is never changed or deleted, whoever tries', async () => {
    const { documentId } = await paste('Set in stone.');
    await expect(sql.query('DELETE FROM documents WHERE id = $1', [documentId])).rejects.toThrow(/never/);
    await expect(
      sql.query("UPDATE documents SET media_type = 'x' WHERE id = $1", [documentId]),
    ).rejects.toThrow(/never/);
  });

  it('that is not there is not found', async () => {
    await expect(database.documents.get(newId('document'))).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('an address handed in', () => {
  it('is not queued again while its fetch waits, and is once that is over', async () => {
    const url = 'https://news.example/story';
    const first = await database.documents.acceptUrl({ url });
    const again = await database.documents.acceptUrl({ url: ` ${url}#part` });
    expect(first.already).toBe(false);
    expect(again).toMatchObject({ already: true, jobId: first.jobId });
    await database.jobs.finish(first.jobId);
    expect((await database.documents.acceptUrl({ url })).already).toBe(false);
  });

  it('has its fetch done in the same breath as its document is stored, however often', async () => {
    const { jobId: fetchJobId, batchId } = await database.documents.acceptUrl({
      url: 'https://news.example/fetched',
    });
    await database.jobs.start(fetchJobId, 5);
    const arrive = () =>
      database.documents.accept({
        bytes: bytesOf('<p>Fetched.</p>'),
        mediaType: 'text/html',
        provenance: {
          how: 'url',
          url: 'https://news.example/fetched',
          finalUrl: 'https://news.example/fetched',
        },
        label: 'https://news.example/fetched',
        batchId,
        fetchJobId,
      });
    const first = await arrive();
    const second = await arrive();
    expect(second.jobId).toBe(first.jobId);
    expect(await database.jobs.get(fetchJobId)).toMatchObject({ state: 'done', failure: null });
    const { rows } = await sql.query('SELECT count(*)::int AS n FROM arrivals WHERE fetch_job_id = $1', [
      fetchJobId,
    ]);
    expect(rows[0].n).toBe(1);
  });

  it('that leads to what was here already shows the job that reads it among its own', async () => {
    const earlier = await paste('Fetched once more.');
    await database.jobs.start(earlier.jobId, 3);
    await database.jobs.fail(
      earlier.jobId,
      { code: 'no-article', message: 'There is no story in it.' },
      true,
    );
    const url = 'https://news.example/again';
    const { jobId: fetchJobId, batchId } = await database.documents.acceptUrl({ url });
    await database.documents.accept({
      bytes: bytesOf('Fetched once more.'),
      mediaType: 'text/plain',
      provenance: { how: 'url', url, finalUrl: url },
      label: url,
      batchId,
      fetchJobId,
    });
    const { items } = await database.jobs.list({ batchId }, { cursor: null, limit: 10 });
    expect(items.map(({ id, state }) => ({ id, state }))).toEqual([
      { id: fetchJobId, state: 'done' },
      { id: earlier.jobId, state: 'quarantined' },
    ]);
    const other = await database.jobs.list({ batchId: earlier.batchId }, { cursor: null, limit: 10 });
    expect(other.items.map(({ id }) => id)).toEqual([earlier.jobId]);
  });

  it('that is none is refused', async () => {
    await expect(database.documents.acceptUrl({ url: 'ftp://news.example/' })).rejects.toMatchObject({
      code: 'bad-request',
    });
  });
});

it('a job that nobody made is not found', async () => {
  const nobody: JobId = newId('job');
  await expect(database.jobs.get(nobody)).rejects.toMatchObject({ code: 'not-found' });
  await expect(database.jobs.start(nobody, 3)).rejects.toMatchObject({ code: 'not-found' });
  await expect(database.jobs.finish(nobody)).rejects.toMatchObject({ code: 'not-found' });
  await expect(database.jobs.retry(nobody)).rejects.toMatchObject({ code: 'not-found' });
});
