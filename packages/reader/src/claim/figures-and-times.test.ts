import { describe, expect, it } from 'vitest';
import { preparePassage } from '../text/passage.ts';
import { findFigures } from './find-figures.ts';
import { findTimes } from './find-times.ts';

const figures = (text: string) => {
  const passage = preparePassage(text);
  return findFigures(passage, [{ from: 0, to: passage.tokens.length }]).map(
    ({ text: words, value, upper, comparator, unit, counted }) => ({
      words,
      value,
      upper,
      comparator,
      unit,
      counted,
    }),
  );
};
const exactly = { upper: null, comparator: 'exactly', unit: null, counted: null };

describe('figures', () => {
  it.each([
    [
      'Hundreds of thousands marched.',
      [{ ...exactly, words: 'Hundreds of thousands', value: 100_000, comparator: 'multiples' }],
    ],
    ['It was paid over five years.', [{ ...exactly, words: 'five years', value: 5, unit: 'year' }]],
    [
      'It stood for over five years.',
      [{ ...exactly, words: 'five years', value: 5, unit: 'year', comparator: 'more-than' }],
    ],
    [
      'It was given to people aged 60 to 79, either 250 ml or none.',
      [
        { ...exactly, words: '60 to 79', value: 60, upper: 79, comparator: 'between' },
        { ...exactly, words: '250', value: 250, counted: 'ml' },
      ],
    ],
    ['It was five-one to them.', []],
    ['Twelve barges sank.', [{ ...exactly, words: 'Twelve', value: 12, counted: 'barges' }]],
    ['Twenty-five of them sank.', [{ ...exactly, words: 'Twenty-five', value: 25 }]],
    [
      'Nearly 40,000 people fled.',
      [{ ...exactly, words: '40,000', value: 40_000, comparator: 'about', counted: 'people' }],
    ],
    [
      'It cost up to €2.5m.',
      [{ ...exactly, words: '€2.5m', value: 2_500_000, comparator: 'at-most', unit: 'EUR' }],
    ],
    [
      'It cost 30 million euros.',
      [{ ...exactly, words: '30 million euros', value: 30_000_000, unit: 'EUR' }],
    ],
    [
      'Rates fell by 2 percentage points.',
      [{ ...exactly, words: '2 percentage points', value: 2, unit: 'percentage-point' }],
    ],
    [
      'From 10 to 15 percent of homes flooded.',
      [
        {
          ...exactly,
          words: '10 to 15 percent',
          value: 10,
          upper: 15,
          comparator: 'between',
          unit: 'percent',
          counted: 'homes',
        },
      ],
    ],
    [
      'Some 300-400 sheep drowned.',
      [{ ...exactly, words: '300-400', value: 300, upper: 400, comparator: 'between', counted: 'sheep' }],
    ],
    [
      'Fewer than 20 homes stand.',
      [{ ...exactly, words: '20', value: 20, comparator: 'less-than', counted: 'homes' }],
    ],
    [
      'Hundreds of homes flooded.',
      [{ ...exactly, words: 'Hundreds', value: 100, comparator: 'multiples', counted: 'homes' }],
    ],
    [
      'Half a million people fled.',
      [{ ...exactly, words: 'Half a million', value: 500_000, counted: 'people' }],
    ],
    [
      'About a third of the crew quit.',
      [
        {
          ...exactly,
          words: 'a third',
          value: 0.3333,
          comparator: 'about',
          unit: 'fraction',
          counted: 'crew',
        },
      ],
    ],
    [
      'Two-thirds of voters and half the town slept.',
      [
        { ...exactly, words: 'Two-thirds', value: 0.6667, unit: 'fraction', counted: 'voters' },
        { ...exactly, words: 'half', value: 0.5, unit: 'fraction', counted: 'town' },
      ],
    ],
    [
      'Nine out of every ten barges sank.',
      [{ ...exactly, words: 'Nine out of every ten', value: 0.9, unit: 'fraction', counted: 'barges' }],
    ],
    [
      'Tens of thousands of trees burned.',
      [{ ...exactly, words: 'Tens of thousands', value: 10_000, comparator: 'multiples', counted: 'trees' }],
    ],
    [
      'Hundreds of millions of dollars are gone.',
      [
        {
          ...exactly,
          words: 'Hundreds of millions of dollars',
          value: 1e8,
          comparator: 'multiples',
          unit: 'USD',
        },
      ],
    ],
    [
      'Several hundred women fled.',
      [{ ...exactly, words: 'Several hundred', value: 100, comparator: 'multiples', counted: 'women' }],
    ],
    [
      'No more than 30 homes stand.',
      [{ ...exactly, words: '30', value: 30, comparator: 'at-most', counted: 'homes' }],
    ],
    [
      'No fewer than 30 homes stand.',
      [{ ...exactly, words: '30', value: 30, comparator: 'at-least', counted: 'homes' }],
    ],
    [
      'Prices rose 3 percent to 12 percent.',
      [
        { ...exactly, words: '3 percent', value: 3, unit: 'percent' },
        { ...exactly, words: '12 percent', value: 12, unit: 'percent' },
      ],
    ],
    ['It cost A$40 million.', [{ ...exactly, words: 'A$40 million', value: 4e7, unit: 'AUD' }]],
    ['It fell to −5 degrees.', [{ ...exactly, words: '−5 degrees', value: -5, unit: 'degree' }]],
    [
      'Of the 4,000 ships 1,200 of the 4,000 ships sank.',
      [
        { ...exactly, words: '4,000', value: 4000, counted: 'ships' },
        { ...exactly, words: '1,200', value: 1200, counted: 'ships' },
        { ...exactly, words: '4,000', value: 4000, counted: 'ships' },
      ],
    ],
    ['It rose 25 basis points.', [{ ...exactly, words: '25 basis points', value: 25, unit: 'basis-point' }]],
    [
      'Two hundred and fifty sheep drowned.',
      [{ ...exactly, words: 'Two hundred and fifty', value: 250, counted: 'sheep' }],
    ],
    [
      'Three thousand two hundred men marched.',
      [{ ...exactly, words: 'Three thousand two hundred', value: 3200, counted: 'men' }],
    ],
    [
      'A million and a half people fled.',
      [{ ...exactly, words: 'A million and a half', value: 1_500_000, counted: 'people' }],
    ],
    [
      'It weighs two and a half tonnes.',
      [{ ...exactly, words: 'two and a half tonnes', value: 2.5, unit: 'tonne' }],
    ],
    [
      'One in every hundred wells is dry.',
      [{ ...exactly, words: 'One in every hundred', value: 0.01, unit: 'fraction', counted: 'wells' }],
    ],
    ['Sales fell by a quarter.', [{ ...exactly, words: 'a quarter', value: 0.25, unit: 'fraction' }]],
    ['It costs Rs 500 crore.', [{ ...exactly, words: 'Rs 500 crore', value: 5e9, unit: 'INR' }]],
    ['It costs EUR 20 million.', [{ ...exactly, words: 'EUR 20 million', value: 2e7, unit: 'EUR' }]],
    [
      'He owes 20,000 Swiss francs.',
      [{ ...exactly, words: '20,000 Swiss francs', value: 20_000, unit: 'CHF' }],
    ],
    [
      'Gusts of 120 km/h were measured.',
      [{ ...exactly, words: '120 km/h', value: 120, unit: 'kilometre-per-hour' }],
    ],
    [
      'It drove at 90 miles an hour.',
      [{ ...exactly, words: '90 miles an hour', value: 90, unit: 'mile-per-hour' }],
    ],
    [
      'It fell to minus 12 degrees Celsius.',
      [{ ...exactly, words: 'minus 12 degrees Celsius', value: -12, unit: 'degree-celsius' }],
    ],
    [
      'Just under 2,000 people marched.',
      [{ ...exactly, words: '2,000', value: 2000, comparator: 'about', counted: 'people' }],
    ],
    ['One person died.', [{ ...exactly, words: 'One', value: 1, counted: 'person' }]],
  ] as const)('of %s', (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  it.each([
    'It opened in 1931.',
    'It fell on May 3.',
    'It shut at 10:30 a.m.',
    'Ann Roe, 61, left.',
    'No one came.',
    'The 3rd dam held.',
    'Oster won 4-2.',
    'The third man left.',
    'One person said so.',
  ])('are none in %s', (text) => {
    expect(figures(text)).toEqual([]);
  });
});

describe('times', () => {
  const times = (text: string, publishedAt: string | null) =>
    findTimes(text, [{ start: 0, end: text.length }], publishedAt).map(({ text: words, grain, from, to }) => [
      words,
      grain,
      from,
      to,
    ]);

  it.each([
    ['It fell on Sunday.', 'on Sunday', 'day', '2026-03-08', null],
    ['It fell yesterday.', 'yesterday', 'day', '2026-03-09', null],
    ['It fell on October 7.', 'October 7', 'day', '2025-10-07', null],
    ['It will open on October 7.', 'October 7', 'day', '2026-10-07', null],
    ['It fell in January.', 'January', 'month', '2026-01-01', '2026-01-31'],
    ['It fell last year.', 'last year', 'year', '2025-01-01', '2025-12-31'],
    ['It fell last week.', 'last week', 'week', '2026-03-02', '2026-03-08'],
    ['It fell this week.', 'this week', 'week', '2026-03-09', '2026-03-15'],
    ['It fell on May 3.', 'May 3', 'day', '2025-05-03', null],
    ['It may fall on May 3.', 'May 3', 'day', '2026-05-03', null],
    ['It fell in 1998.', '1998', 'year', '1998-01-01', '1998-12-31'],
    ['It fell in the 1990s.', '1990s', 'year', '1990-01-01', '1999-12-31'],
    ['It shrank between 2019 and 2021.', 'between 2019 and 2021', 'year', '2019-01-01', '2021-12-31'],
    ['It shrank from 2019-21.', '2019-21', 'year', '2019-01-01', '2021-12-31'],
    ['It grew in the first quarter of 2025.', 'first quarter of 2025', 'month', '2025-01-01', '2025-03-31'],
    ['It grew over the past three years.', 'past three years', 'year', '2023-03-10', '2026-03-10'],
    ['It fell on Thursday.', 'on Thursday', 'day', '2026-03-05', null],
    ['It will open on Thursday.', 'on Thursday', 'day', '2026-03-12', null],
    ['It will open on Sunday.', 'on Sunday', 'day', '2026-03-15', null],
    ['Over the weekend it fell.', 'weekend', 'day', '2026-03-07', '2026-03-08'],
    ['Sales rose in the third quarter.', 'third quarter', 'month', '2025-07-01', '2025-09-30'],
    ['It lost money in the year to March.', 'the year to March', 'month', '2024-04-01', '2025-03-31'],
    [
      'It lost money in the year to end-September.',
      'the year to end-September',
      'month',
      '2024-10-01',
      '2025-09-30',
    ],
    [
      'Sales fell in the three months ended 31 January 2026.',
      'the three months ended 31 January 2026',
      'month',
      '2025-11-01',
      '2026-01-31',
    ],
    [
      'Profit rose in the quarter to February.',
      'the quarter to February',
      'month',
      '2025-12-01',
      '2026-02-28',
    ],
    [
      'Growth will slow, down from a forecast of 2 percent in April.',
      'April',
      'month',
      '2025-04-01',
      '2025-04-30',
    ],
    ['It will cut jobs over the next 18 months.', 'next 18 months', 'month', '2026-03-10', '2027-09-10'],
    ['It closed a decade ago.', 'a decade ago', 'year', '2016-01-01', '2016-12-31'],
    ['It closed two decades ago.', 'two decades ago', 'year', '2006-01-01', '2006-12-31'],
    ['It was built half a century ago.', 'half a century ago', 'year', '1976-01-01', '1976-12-31'],
    ['Exports rose in Q4.', 'Q4', 'month', '2025-10-01', '2025-12-31'],
    ['It grew in the first half of 2024.', 'first half of 2024', 'month', '2024-01-01', '2024-06-30'],
    ['The deal expires in two years.', 'in two years', 'year', '2028-01-01', '2028-12-31'],
    ['It opens in two days, on the 3rd.', 'in two days', 'day', '2026-03-12', null],
  ])('resolves %s against the day of the article', (text, words, grain, from, to) => {
    const [found] = times(text, '2026-03-10');
    expect(found![0]).toContain(words.replace(/^on /, ''));
    expect(found!.slice(1)).toEqual([grain, from, to]);
  });

  it('resolves nothing relative without that day, and what names its year all the same', () => {
    expect(times('It fell on Sunday.', null)[0]!.slice(2)).toEqual([null, null]);
    expect(times('It fell on 5 May 2024.', null)[0]!.slice(2)).toEqual(['2024-05-05', null]);
  });

  it('gives an hour without a day no date', () => {
    expect(times('It fell at 9 a.m.', '2026-03-10')[0]!.slice(2)).toEqual([null, null]);
  });
});
