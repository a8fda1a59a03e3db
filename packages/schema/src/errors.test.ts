import { describe, expect, it } from 'vitest';
import { AppError, toAppError } from './errors.ts';

describe('toAppError', () => {
  it('keeps an AppError as it is', () => {
    const error = new AppError('not-found', 'There is no such claim.');
    expect(toAppError(error)).toBe(error);
  });

  it('tells nothing of a strange error, and keeps it as the cause', () => {
    const strange = new Error('connect ECONNREFUSED 10.0.0.7:5432, password hunter2');
    const told = toAppError(strange);
    expect(told.code).toBe('internal');
    expect(told.message).not.toContain('hunter2');
    expect(told.cause).toBe(strange);
  });
});
