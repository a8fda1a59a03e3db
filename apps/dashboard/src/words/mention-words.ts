import type { Certainty, Figure, MergeReason, Polarity, Quotation } from '@sayso/schema';
import { numberWords } from './count-words.ts';

const quotations = {
  direct: 'quoted word for word',
  indirect: 'in indirect speech',
  mixed: 'partly quoted',
  none: 'in the publisher’s own voice',
} as const satisfies Record<Quotation, string>;

const certainties = {
  certain: 'stated as certain',
  probable: 'probable',
  possible: 'possible',
  unstated: 'certainty not stated',
} as const satisfies Record<Certainty, string>;

const polarities = { affirmed: 'affirmed', denied: 'denied' } as const satisfies Record<Polarity, string>;

const reasons = {
  'same-article': 'One article says it twice.',
  'same-source': 'Both chains end at the same named source.',
  'same-description': 'Both chains end at sources described alike.',
  'speaks-for': 'One speaks for the other, or was issued by it.',
  'same-quotation': 'Both quote the very same words.',
  cites: 'One article has it from the other’s publisher.',
  cycle: 'They have it from one another, in a circle.',
  'same-family': 'Both publishers are of one family.',
  'wire-credit': 'Both carry the credit of one agency.',
  'press-release': 'Both stem from one press release.',
  'shared-text': 'The words around it are copied from one to the other.',
} as const satisfies Record<MergeReason, string>;

export const quotationWords = (quotation: Quotation): string => quotations[quotation];
export const certaintyWords = (certainty: Certainty): string => certainties[certainty];
export const polarityWords = (polarity: Polarity): string => polarities[polarity];
export const reasonSentence = (reason: MergeReason): string => reasons[reason];

const comparators = {
  exactly: '',
  about: 'about ',
  'at-least': 'at least ',
  'at-most': 'at most ',
  'more-than': 'more than ',
  'less-than': 'less than ',
  between: '',
  multiples: 'several times ',
} as const satisfies Record<Figure['comparator'], string>;

const decimals = (n: number): string => (Number.isInteger(n) ? numberWords(n) : String(n));

/** What a figure says, normalised: `at least 12 people`, `3–5 percent`. */
export function figureWords({
  value,
  upper,
  comparator,
  unit,
  counted,
}: Omit<Figure, 'start' | 'end' | 'text'>): string {
  const amount = upper === null ? decimals(value) : `${decimals(value)}–${decimals(upper)}`;
  const of = [unit?.replace('-', ' '), counted].filter(Boolean).join(' of ');
  return `${comparators[comparator]}${amount}${of ? ` ${of}` : ''}`;
}
