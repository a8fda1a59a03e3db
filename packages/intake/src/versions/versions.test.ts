import type { Article } from '@sayso/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recogniseFurniture } from '../furniture/recognise-furniture.ts';
import { addressForm } from './address-form.ts';
import { type Body, compareBodies } from './compare-bodies.ts';
import { coreWords, foldWords } from './core-words.ts';
import { titleForm } from './title-form.ts';
import cases from './versions.cases.json' with { type: 'json' };

const bodyOf = (text: string, change: Partial<Body> = {}): Body => ({
  format: 'html',
  text,
  furniture: recogniseFurniture(text, 'apart').furniture,
  pubStatus: 'usable',
  correction: null,
  ...change,
});
const core = (text: string): string => coreWords(bodyOf(text));
const publisherOf = (name: string | null, domain: string | null): Article['publisher'] => ({
  name,
  domain,
  kind: 'outlet',
  family: null,
  span: null,
});

describe('a headline', () => {
  it.each(
    cases.titles.flatMap(({ form, variants, publisher, domain }) =>
      variants.map((headline) => ({ headline, form, publisher, domain })),
    ),
  )('$headline', ({ headline, form, publisher, domain }) => {
    expect(titleForm({ headline, publisher: publisherOf(publisher, domain) })).toBe(form);
  });

  it.each(cases['other titles'])('%s is not %s', (one, other) => {
    const publisher = publisherOf('The Harbour Post', 'harbourpost.example');
    expect(titleForm({ headline: one!, publisher })).not.toBe(titleForm({ headline: other!, publisher }));
  });

  it('that is none has an empty form', () => {
    expect(titleForm({ headline: null, publisher: publisherOf(null, null) })).toBe('');
  });
});

describe('an address', () => {
  it.each(cases.addresses.flatMap(({ form, variants }) => variants.map((address) => ({ address, form }))))(
    '$address',
    ({ address, form }) => {
      expect(addressForm(address)).toBe(form);
    },
  );

  it('is none where there is none', () => {
    expect(addressForm(null)).toBeNull();
  });
});

describe('core words', () => {
  it.each(cases['same bodies'])('are the same whatever the %s', (_, one, other) => {
    expect(core(one!)).toBe(core(other!));
    expect(core(one!)).not.toBe('');
  });

  it.each(cases['other bodies'])('tell %s', (_, one, other) => {
    expect(core(one!)).not.toBe(core(other!));
  });

  it('folded again are the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (words) => {
        expect(foldWords(foldWords(words))).toBe(foldWords(words));
      }),
    );
  });
});

const story = Array.from(
  { length: 12 },
  (_, n) => `Ship ${n} of the line waited at gate ${n * 7} while crew number ${n + 40} slept below the deck.`,
);
const whole = story.join('\n\n');

describe('a body beside another', () => {
  const notice = 'A notice that this item must not be used again in any edition.';
  it.each<[string, Body, Body, ReturnType<typeof compareBodies>]>([
    ['itself with another clock', bodyOf(`${whole}\nUpdated 2 hours ago`), bodyOf(whole), 'same'],
    [
      'its start, cut off',
      bodyOf(`${story.slice(0, 3).join('\n\n').slice(0, -9)}…`),
      bodyOf(whole),
      'summary',
    ],
    ['its start, from the other side', bodyOf(whole), bodyOf(story.slice(0, 3).join('\n\n')), 'fuller'],
    [
      'a feed’s own words about it',
      bodyOf('Crews sleep while a queue of ships grows at the gates.', { format: 'rss' }),
      bodyOf(whole),
      'summary',
    ],
    ['itself without a paragraph', bodyOf(story.slice(1).join('\n\n')), bodyOf(whole), 'overlapping'],
    [
      'a short correction of it',
      bodyOf(story[0]!, { correction: 'Corrects the ship.' }),
      bodyOf(whole),
      'overlapping',
    ],
    ['its kill', bodyOf(notice, { pubStatus: 'canceled' }), bodyOf(whole), 'different'],
    ['another page’s words', bodyOf(notice), bodyOf(whole), 'different'],
  ])('is judged: %s', (_, one, other, relation) => {
    expect(compareBodies(one, other)).toBe(relation);
  });

  it('is judged alike from both sides', () => {
    const turned = {
      same: 'same',
      summary: 'fuller',
      fuller: 'summary',
      overlapping: 'overlapping',
      different: 'different',
    };
    const part = fc.subarray(story, { minLength: 1 }).map((lines) => bodyOf(lines.join('\n')));
    fc.assert(
      fc.property(part, part, (one, other) => {
        expect(compareBodies(other, one)).toBe(turned[compareBodies(one, other)]);
      }),
    );
  });
});
