import { AppError, AppErrorCode, ClaimId } from '@sayso/schema';
import { TRPCError } from '@trpc/server';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { explainError, toTrpcError } from './explain-error.ts';

const thrown = (cause: unknown, code: TRPCError['code'] = 'INTERNAL_SERVER_ERROR') =>
  new TRPCError({ code, cause });

describe('what a person is shown of an error', () => {
  it.each(AppErrorCode.options.filter((code) => code !== 'internal'))('keeps the sentence of %s', (code) => {
    const error = explainError(thrown(new AppError(code, 'A sentence of ours.')));
    expect(error).toMatchObject({ code, message: 'A sentence of ours.' });
  });

  it('finds our error under the one of whoever read the body', () => {
    const wrapped = new TypeError('terminated', { cause: new AppError('too-large', 'It is too large.') });
    expect(explainError(thrown(wrapped, 'BAD_REQUEST')).code).toBe('too-large');
  });

  it.each([
    ['a foreign error', new Error('relation "jobs" does not exist at 10.0.0.7')],
    ['an internal one with a text', new AppError('internal', 'password of postgres@10.0.0.7 wrong')],
    ['no error at all', undefined],
  ])('gives nothing away of %s', (_, cause) => {
    const error = explainError(thrown(cause));
    expect(error).toMatchObject({
      code: 'internal',
      message: 'Something went wrong inside Sayso. Its log says what.',
    });
  });

  it('keeps the cause of an internal error for the log', () => {
    const cause = new Error('the cause');
    expect(explainError(thrown(cause)).cause).toBe(cause);
  });

  it.each([
    [z.object({ id: ClaimId }), { id: 'x' }, 'The field "id" is wrong: not the id of a claim.'],
    [z.object({ page: z.object({ limit: z.int() }) }), { page: {} }, /^The field "page.limit" is wrong: /],
    [z.object({}), 3, /^The request is wrong: /],
  ])('names the field of a wrong input', (schema, input, sentence) => {
    const { error: cause } = schema.safeParse(input);
    const error = explainError(thrown(cause, 'BAD_REQUEST'));
    expect(error.code).toBe('bad-request');
    expect(error.message).toMatch(sentence);
  });

  it('does not take a wrong output for a wrong input', () => {
    const { error: cause } = z.object({ id: ClaimId }).safeParse({ id: 'x' });
    expect(explainError(thrown(cause)).code).toBe('internal');
  });

  it.each([
    ['NOT_FOUND', 'not-found'],
    ['PARSE_ERROR', 'bad-request'],
    ['METHOD_NOT_SUPPORTED', 'bad-request'],
    ['UNAUTHORIZED', 'internal'],
  ] as const)("puts tRPC's own %s into our words", (code, ours) => {
    const error = explainError(new TRPCError({ code, message: 'No "mutation"-procedure on path "x"' }));
    expect(error.code).toBe(ours);
    expect(error.message).not.toContain('procedure on path');
  });
});

it('maps a mapped error to itself', () => {
  const once = toTrpcError(thrown(new AppError('not-found', 'There is no such claim.')));
  expect(once.code).toBe('NOT_FOUND');
  expect(toTrpcError(once)).toMatchObject({ code: 'NOT_FOUND', message: 'There is no such claim.' });
});
