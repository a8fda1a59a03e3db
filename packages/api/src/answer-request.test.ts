import { AppError, type Job, maxDocumentBytes, newId, type Receipt } from '@sayso/schema';
import { describe, expect, it } from 'vitest';
import { answerRequest } from './answer-request.ts';
import { fakeContext } from './testing/fake-context.ts';

const house = 'http://desk.test/api/trpc';
const batchId = newId('batch');
const receipt: Receipt & { kind: 'document' } = {
  kind: 'document',
  documentId: newId('document'),
  jobId: newId('job'),
  batchId,
  already: false,
};

/** One or the other; a test reads the one that it expects. */
type Answer = {
  result: { data: Receipt };
  error: { message: string; data: { appCode: string; httpStatus: number; sentence: string } };
};
type Accepted = { bytes: Uint8Array; mediaType: string | null; label: string; provenance: object };

function scene(answer: Receipt & { kind: 'document' } = receipt, queueFailure?: Error) {
  const accepted: Accepted[] = [];
  const made = fakeContext(
    {
      documents: {
        async accept(document) {
          accepted.push(document);
          return answer;
        },
        acceptUrl: async () => ({ kind: 'url', jobId: receipt.jobId, batchId, already: false }),
      },
    },
    queueFailure,
  );
  const ask = async (path: string, init?: RequestInit) => {
    const response = await answerRequest(made.context, new Request(`${house}/${path}`, init), '/api/trpc');
    return { status: response.status, body: (await response.json()) as Answer };
  };
  const post = (path: string, input: unknown) =>
    ask(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(input),
    });
  const postForm = (fields: Record<string, string | File>, headers: Record<string, string> = {}) => {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.set(name, value);
    return ask('documents.submitFile', { method: 'POST', body, headers });
  };
  return { ...made, accepted, ask, post, postForm };
}

describe('a text handed in', () => {
  it('is stored as UTF-8 and queued', async () => {
    const { post, accepted, added } = scene();
    const { status, body } = await post('documents.submitText', { text: 'Überall Regen.\nMore.' });
    expect([status, body]).toEqual([200, { result: { data: receipt } }]);
    expect(accepted).toEqual([
      {
        bytes: new TextEncoder().encode('Überall Regen.\nMore.'),
        mediaType: 'text/plain; charset=utf-8',
        label: 'Überall Regen.',
        provenance: { how: 'paste', name: null },
      },
    ]);
    expect(added).toEqual([{ id: receipt.jobId, kind: 'read' }]);
  });

  it('is not queued twice', async () => {
    const { post, added } = scene({ ...receipt, already: true });
    const { body } = await post('documents.submitText', { text: 'The same words.' });
    expect(body.result.data.already).toBe(true);
    expect(added).toEqual([]);
  });

  it('gets its receipt while Redis is down', async () => {
    const { post, accepted, lines } = scene(receipt, new Error('connect ECONNREFUSED'));
    const { status } = await post('documents.submitText', { text: 'The row is stored.' });
    expect([status, accepted.length]).toEqual([200, 1]);
    expect(lines).toMatchObject([{ level: 'warn', fields: { jobId: receipt.jobId } }]);
  });

  it.each([
    [{ text: '' }, 422, 'empty-document', 'The text is empty.'],
    [{ text: ' \r\n\t' }, 422, 'empty-document', 'The text is empty.'],
    [
      { text: 'x'.repeat(maxDocumentBytes + 1) },
      413,
      'too-large',
      'The text is 10.1 MB; the limit is 10 MB.',
    ],
    [{ text: 7 }, 400, 'bad-request', /^The field "text" is wrong: /],
    [{ text: 'x', batchId: 'mine' }, 400, 'bad-request', /^The field "batchId" is wrong: /],
  ])('is refused in words', async (input, httpStatus, appCode, sentence) => {
    const { post, accepted } = scene();
    const { status, body } = await post('documents.submitText', input);
    expect(status).toBe(httpStatus);
    expect(body.error.data).toMatchObject({ appCode, httpStatus });
    expect(body.error.data.sentence).toMatch(sentence);
    expect(body.error.message).toBe(body.error.data.sentence);
    expect(accepted).toEqual([]);
  });

  it('is refused as too large before it is read where the request is far over the limit', async () => {
    const { post } = scene();
    const { status, body } = await post('documents.submitText', {
      text: 'x'.repeat(3 * maxDocumentBytes),
    });
    expect([status, body.error.data.appCode]).toEqual([413, 'too-large']);
  });
});

describe('a file handed in', () => {
  it('is stored byte for byte with its name and type', async () => {
    const { postForm, accepted } = scene();
    const bytes = Uint8Array.of(0xff, 0xfe, 0x41, 0x00);
    const { status } = await postForm({
      file: new File([bytes], 'wire.txt', { type: 'text/plain' }),
      batchId,
    });
    expect(status).toBe(200);
    expect(accepted).toEqual([
      {
        bytes,
        mediaType: 'text/plain',
        label: 'wire.txt',
        provenance: { how: 'file', name: 'wire.txt' },
        batchId,
      },
    ]);
  });

  it.each([
    [{}, 400, 'bad-request', 'The request holds no file in its field "file".'],
    [{ file: 'words' }, 400, 'bad-request', 'The request holds no file in its field "file".'],
    [
      { file: new File(['x'], 'a.txt'), batchId: 'mine' },
      400,
      'bad-request',
      'The field "batchId" is not the id of a batch.',
    ],
    [{ file: new File([], 'none.txt') }, 422, 'empty-document', 'none.txt is empty.'],
    [
      { file: new File([new Uint8Array(maxDocumentBytes + 1)], 'big.txt') },
      413,
      'too-large',
      'big.txt is 10.1 MB; the limit is 10 MB.',
    ],
  ])('is refused in words', async (fields, httpStatus, appCode, sentence) => {
    const { postForm, accepted } = scene();
    const { status, body } = await postForm(fields as Record<string, string | File>);
    expect(status).toBe(httpStatus);
    expect(body.error.data).toMatchObject({ appCode, sentence });
    expect(accepted).toEqual([]);
  });

  it('is cut off where its bytes outgrow the limit, with no declared length to go by', async () => {
    const { ask } = scene();
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(
          new TextEncoder().encode(
            '--cut\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\n',
          ),
        );
      },
      pull(controller) {
        sent += 1024 * 1024;
        controller.enqueue(new Uint8Array(1024 * 1024).fill(0x61));
      },
    });
    const { status, body } = await ask('documents.submitFile', {
      method: 'POST',
      headers: { 'content-type': 'multipart/form-data; boundary=cut' },
      body: endless,
      duplex: 'half',
    });
    expect([status, body.error.data.appCode]).toEqual([413, 'too-large']);
    expect(sent).toBeLessThan(2 * maxDocumentBytes);
  });

  it('is not taken from a page of another site', async () => {
    const { postForm, accepted } = scene();
    const file = new File(['x'], 'a.txt');
    const foreign = await postForm({ file }, { 'sec-fetch-site': 'cross-site' });
    expect([foreign.status, foreign.body.error.data.appCode]).toEqual([400, 'bad-request']);
    expect(accepted).toEqual([]);
    expect((await postForm({ file }, { 'sec-fetch-site': 'same-origin' })).status).toBe(200);
  });
});

describe('an address handed in', () => {
  it('is queued as a fetch', async () => {
    const { post, added } = scene();
    const { body } = await post('documents.submitUrl', { url: ' https://news.example/a#top ' });
    expect(body.result.data.kind).toBe('url');
    expect(added).toEqual([{ id: receipt.jobId, kind: 'fetch' }]);
  });

  it.each([
    ['ftp://news.example/a', 400, 'bad-request'],
    ['https://user:secret@news.example/', 403, 'address-refused'],
  ])('%s is refused', async (url, httpStatus, appCode) => {
    const { post } = scene();
    const { status, body } = await post('documents.submitUrl', { url });
    expect([status, body.error.data.appCode]).toEqual([httpStatus, appCode]);
  });
});

describe('an error', () => {
  it('of ours inside is logged and not shown', async () => {
    const { context, lines } = fakeContext({
      claims: {
        list: async () => {
          throw new Error('relation "claims" does not exist at 10.0.0.7');
        },
      },
    });
    const response = await answerRequest(context, new Request(`${house}/claims.list?input={}`), '/api/trpc');
    const text = await response.text();
    expect([response.status, JSON.parse(text).error.data.appCode]).toEqual([500, 'internal']);
    expect(text).not.toMatch(/relation|stack|at Object/);
    expect(lines).toMatchObject([{ level: 'error', fields: { path: 'claims.list' } }]);
  });

  it('of a row that breaks the contract is ours, not the asker’s', async () => {
    const { context, lines } = fakeContext({ jobs: { get: async () => ({ id: 'x' }) as unknown as Job } });
    const input = encodeURIComponent(JSON.stringify({ id: newId('job') }));
    const response = await answerRequest(
      context,
      new Request(`${house}/jobs.get?input=${input}`),
      '/api/trpc',
    );
    expect(response.status).toBe(500);
    expect(lines).toHaveLength(1);
  });

  it.each([
    ['nothing.here', {}, 404, 'not-found'],
    ['claims.list?input={broken', {}, 400, 'bad-request'],
    ['documents.submitText', {}, 405, 'bad-request'],
    ['documents.submitText', { method: 'POST', body: 'words' }, 415, 'bad-request'],
    [
      'documents.submitFile',
      { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } },
      400,
      'bad-request',
    ],
    [
      'documents.submitFile',
      {
        method: 'POST',
        body: 'no form',
        headers: { 'content-type': 'multipart/form-data; boundary=x' },
      },
      400,
      'bad-request',
    ],
    [`claims.list?input=${encodeURIComponent('{"limit":1000}')}`, {}, 400, 'bad-request'],
  ])('of the asking (%s) is told in words', async (path, init, httpStatus, appCode) => {
    const { ask, lines } = scene();
    const { status, body } = await ask(path, init);
    expect([status, body.error.data.appCode]).toEqual([httpStatus, appCode]);
    expect(body.error.data.sentence).toMatch(/^[A-Z].*\.$/);
    expect(lines).toEqual([]);
  });

  it('keeps its own status in a caller inside the process', async () => {
    const { createCaller } = await import('./router.ts');
    const { context } = fakeContext({
      jobs: {
        get: async () => {
          throw new AppError('not-found', 'There is no such job.');
        },
      },
    });
    await expect(createCaller(context).jobs.get({ id: newId('job') })).rejects.toMatchObject({
      code: 'NOT_FOUND',
      message: 'There is no such job.',
    });
  });
});

describe('the stream of changes', () => {
  it('opens, tells, and leaves nothing behind when the reader goes', async () => {
    const { context, told } = fakeContext({});
    const gone = new AbortController();
    const response = await answerRequest(
      context,
      new Request(`${house}/jobs.changes`, {
        headers: { accept: 'text/event-stream' },
        signal: gone.signal,
      }),
      '/api/trpc',
    );
    expect(response.headers.get('content-type')).toBe('text/event-stream');
    const id = newId('job');
    told.tell({ what: 'job', id, kind: 'read', state: 'done', batchId: null });
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
    let seen = '';
    while (!seen.includes(id)) seen += (await reader.read()).value;
    expect(seen).toMatch(/^event: connected/);
    expect(seen).toContain(`data: {"what":"job","id":"${id}","kind":"read","state":"done","batchId":null}`);
    gone.abort();
    expect((await reader.read()).done).toBe(true);
  });

  it('says in its own way that PostgreSQL cannot be listened to', async () => {
    const { context, told } = fakeContext({});
    told.refuseWith(new Error('connect ECONNREFUSED'));
    const response = await answerRequest(context, new Request(`${house}/jobs.changes`), '/api/trpc');
    const text = await response.text();
    expect(text).toContain('event: serialized-error');
    expect(text).toContain('"appCode":"service-unavailable"');
  });
});
