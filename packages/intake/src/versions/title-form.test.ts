import { describe, expect, it } from 'vitest';
import { titleForm } from './title-form.ts';

const publisher = {
  name: 'The Harbour Post',
  domain: 'harbourpost.example',
  kind: 'outlet' as const,
  family: null,
  span: null,
};
const form = (headline: string | null) => titleForm({ headline, publisher });
const plain = 'Oil spill closes harbour of Karstad';

describe('a headline is the same', () => {
  it.each([
    'UPDATE 2-Oil spill closes harbour of Karstad',
    'WRAPUP 1-UPDATE 3-Oil spill closes harbour of Karstad',
    'REFILE-Oil spill closes harbour of Karstad',
    'CORRECTED-UPDATE 1-Oil spill closes harbour of Karstad',
    'RPT UPDATE 1-Oil spill closes harbour of Karstad',
    'BULLETIN KILL: Oil spill closes harbour of Karstad',
    'WITHDRAWN - Oil spill closes harbour of Karstad',
    'BREAKING: Oil spill closes harbour of Karstad',
    'Breaking news | Oil spill closes harbour of Karstad',
    'URGENT - Oil spill closes harbour of Karstad',
    'LIVE updates: Oil spill closes harbour of Karstad',
    '(LEAD) Oil spill closes harbour of Karstad',
    '[2nd lead-writethru] Oil spill closes harbour of Karstad',
    '1st Ld-Writethru: Oil spill closes harbour of Karstad',
    'Oil spill closes harbour of Karstad (UPDATED)',
    'Oil spill closes harbour of Karstad - [video]',
    'Opinion | Oil spill closes harbour of Karstad',
    'Analysis: Oil spill closes harbour of Karstad',
    'Oil spill closes harbour of Karstad – The Harbour Post',
    'Oil spill closes harbour of Karstad | Harbour Post',
    'Oil spill closes harbour of Karstad - HP',
    'Oil spill closes harbour of Karstad - harbourpost.example',
    'Oil spill closes harbour of Karstad | World | The Harbour Post',
    'World | Oil spill closes harbour of Karstad',
    'Opinion | Oil spill closes harbour of Karstad – The Harbour Post',
    'Oil spill  closes\nharbour of\u00a0Karstad',
    'OIL SPILL CLOSES HARBOUR OF KARSTAD',
  ])('%j', (headline) => {
    expect(form(headline)).toBe(form(plain));
  });
});

describe('a headline is another one', () => {
  it.each([
    ['by its words', 'Oil spill shuts harbour of Karstad'],
    ['by a figure', 'Oil spill closes 2 harbours of Karstad'],
    ['where what is behind the dash is no name', 'Oil spill closes harbour of Karstad – mayor resigns'],
    ['where a desk’s word is one of the sentence', 'Update on oil spill that closes harbour of Karstad'],
    ['where a flag opens a sentence', 'Video of oil spill closes harbour of Karstad'],
  ])('%s', (_what, headline) => {
    expect(form(headline)).not.toBe(form(plain));
  });

  it('where words are quoted, in whichever marks', () => {
    expect(form('“Oil spill” closes harbour of Karstad')).toBe(form('"Oil spill" closes harbour of Karstad'));
    expect(form('“Oil spill” closes harbour of Karstad')).not.toBe(form(plain));
  });

  it('where it is all that there is', () => {
    expect(form('BREAKING:')).not.toBe('');
    expect(form('Update 1')).not.toBe(form('Update 2'));
    expect([form(null), form('  ')]).toEqual(['', '']);
  });

  it('where all that is left would be the name of the site', () => {
    expect(form('Home | The Harbour Post')).not.toBe(form('World | The Harbour Post'));
  });
});

it('is told from no more than a headline’s length, in linear time', () => {
  const endless = 'UPDATE 1-'.repeat(50_000);
  expect(form(`${endless}${plain}`).length).toBeLessThanOrEqual(400);
});
