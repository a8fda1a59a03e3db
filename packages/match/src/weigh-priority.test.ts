import { describe, expect, it } from 'vitest';
import { weighPriority } from './weigh-priority.ts';

const one = { publishers: 1, origins: 1, unknown: 0 };
const sixOnOne = { publishers: 6, origins: 1, unknown: 0 };
const sixOnSix = { publishers: 6, origins: 6, unknown: 0 };

describe('weighPriority', () => {
  it('is the check-worthiness where one publisher makes the claim', () => {
    expect(weighPriority(0.7, one)).toBe(0.7);
  });

  it('puts what spread before what did not, and the thin before the well founded', () => {
    expect(weighPriority(0.7, sixOnOne)).toBeGreaterThan(weighPriority(0.7, sixOnSix));
    expect(weighPriority(0.7, sixOnSix)).toBeGreaterThan(weighPriority(0.7, one));
  });

  it('does not take unknown roots for thin ones', () => {
    const unsaid = { publishers: 6, origins: 0, unknown: 6 };
    expect(weighPriority(0.7, unsaid)).toBe(weighPriority(0.7, sixOnSix));
  });

  it('keeps what is not worth checking at the end, however far it spread', () => {
    expect(weighPriority(0, sixOnOne)).toBe(0);
  });

  it('bears counts that say nothing', () => {
    expect(weighPriority(0.5, { publishers: 0, origins: 0, unknown: 0 })).toBe(0.5);
  });
});
