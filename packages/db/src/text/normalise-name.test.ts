import { describe, expect, it } from 'vitest';
import { normaliseName } from './normalise-name.ts';

describe('a name, normalised', () => {
  it.each([
    ['person', 'Prime Minister Mara Ilves', 'mara ilves'],
    ['person', 'Mara  Ilves', 'mara ilves'],
    ['person', 'Gen. Sir Otto Brandt', 'otto brandt'],
    ['person', 'Dr. Anna O’Neil', "anna o'neil"],
    ['person', 'Queen', 'queen'],
    ['person', 'Majorie Stone', 'majorie stone'],
    ['organization', 'The Harbour Authority', 'harbour authority'],
    ['organization', 'General Dynamics', 'general dynamics'],
    ['organization', 'The', 'the'],
    ['outlet', 'The Evening Post', 'evening post'],
    ['outlet', 'A', 'a'],
    ['group', 'the anonymous officials', 'anonymous officials'],
    ['group', '“Harbour” workers', 'harbour workers'],
    ['document', 'The court’s', 'court'],
  ])('of a %s: %s is %s', (kind, name, key) => {
    expect(normaliseName(name, kind)).toBe(key);
  });

  it('is never empty, and never longer than an index entry', () => {
    for (const name of ['"', "'s", 'the', ' x ']) expect(normaliseName(name, 'person')).not.toBe('');
    expect(normaliseName('x'.repeat(10_000), 'group').length).toBeLessThanOrEqual(300);
  });
});
