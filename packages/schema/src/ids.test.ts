import { describe, expect, it } from 'vitest';
import { ClaimId, JobId, newId } from './ids.ts';

describe('newId', () => {
  it('makes ids that its own type accepts and another refuses', () => {
    const id = newId('job');
    expect(JobId.parse(id)).toBe(id);
    expect(ClaimId.safeParse(id).success).toBe(false);
  });

  it('sorts by time', () => {
    const moments = [0, 1, 255, 256, 65_536, 1_700_000_000_000, 1_795_000_000_000];
    const ids = moments.map((moment) => newId('claim', moment));
    expect([...ids].reverse().sort()).toEqual(ids);
  });

  it('is a UUID of version 7 that BullMQ takes as a job id', () => {
    const [, hex = ''] = newId('job').split('_');
    expect(hex[12]).toBe('7');
    expect('89ab').toContain(hex[16]);
    expect(newId('job')).not.toContain(':');
  });

  it('does not repeat within one millisecond', () => {
    expect(new Set(Array.from({ length: 1000 }, () => newId('mention', 1))).size).toBe(1000);
  });
});
