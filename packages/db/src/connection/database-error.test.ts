import { AppError } from '@sayso/schema';
import { describe, expect, it } from 'vitest';
import { isUniqueViolation, isWriteConflict, toDatabaseError } from './database-error.ts';

const withCode = (code: string, message = 'no') => Object.assign(new Error(message), { code });
const inPrisma = (kind: string) =>
  Object.assign(new Error('Invalid invocation'), {
    code: 'P2010',
    meta: { driverAdapterError: Object.assign(new Error(kind), { cause: { kind, originalCode: 'XX000' } }) },
  });

describe('what a query threw', () => {
  it.each([
    [withCode('ECONNREFUSED'), /does not answer/],
    [withCode('57P01'), /does not answer/],
    [withCode('P2024'), /does not answer/],
    [new Error('Connection terminated unexpectedly'), /does not answer/],
    [new AggregateError([withCode('ECONNREFUSED')]), /does not answer/],
    [inPrisma('DatabaseNotReachable'), /does not answer/],
    [new Error('outer', { cause: withCode('08006') }), /does not answer/],
    [withCode('53100'), /disk/],
    [withCode('42P01'), /not set up/],
    [withCode('3D000'), /no database of that name/],
    [withCode('28P01'), /user or the password/],
  ])('%s is the service’s failing', (thrown, sentence) => {
    const error = toDatabaseError(thrown);
    expect(error.code).toBe('service-unavailable');
    expect(error.message).toMatch(sentence);
    expect(error.cause).toBe(thrown);
  });

  it.each([[withCode('23514')], [new Error('anything')], ['a string'], [null]])(
    '%s is internal, and says nothing of the inside',
    (thrown) => {
      expect(toDatabaseError(thrown)).toMatchObject({
        code: 'internal',
        message: 'The database could not do that. The log says why.',
      });
    },
  );

  it('stays what it is where it is an AppError', () => {
    const error = new AppError('not-found', 'There is none.');
    expect(toDatabaseError(error)).toBe(error);
  });

  it('is told apart where the same transaction again may go through', () => {
    expect(isWriteConflict(withCode('40P01'))).toBe(true);
    expect(isWriteConflict(inPrisma('TransactionWriteConflict'))).toBe(true);
    expect(isWriteConflict(withCode('23505'))).toBe(false);
    expect(isUniqueViolation(withCode('23505'))).toBe(true);
    expect(isUniqueViolation(withCode('57P01'))).toBe(false);
  });
});
