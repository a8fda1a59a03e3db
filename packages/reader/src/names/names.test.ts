import { describe, expect, it } from 'vitest';
import { read } from '../index.ts';

const entities = (text: string) =>
  read({
    text,
    furniture: [],
    publisher: { name: null, domain: null, kind: 'unknown', family: null, span: null },
    language: 'en',
    headline: null,
    publishedAt: null,
  }).entities.map(({ kind, name, spans }) => `${kind} ${name} ×${spans.length}`);

describe('entities', () => {
  it.each([
    ['Governor Ann Roe left. Ms. Roe is ill.', ['person Ann Roe ×2']],
    [
      'The United Rivers Commission (URC) met. The URC adjourned.',
      ['organization United Rivers Commission ×3'],
    ],
    ['House Speaker Ann Roe met Water Minister Bo Doe.', ['person Ann Roe ×1', 'person Bo Doe ×1']],
    ['The Northfield Courier asked. The Courier waited.', ['organization Northfield Courier ×2']],
    ['Floods hit the town of Oster. In Oster, nobody slept.', ['place Oster ×2']],
    ['Marland denied it. The Marlandian minister left.', ['place Marland ×1']],
    [
      'The Department of Health and Water met Ann Roe.',
      ['organization Department of Health and Water ×1', 'person Ann Roe ×1'],
    ],
    ['Workers struck. Officials waited.', []],
    [
      'Ann Roe fled Skerry. Fog lay off Skerry and over central Lask.',
      ['person Ann Roe ×1', 'place Skerry ×2', 'place Lask ×1'],
    ],
    [
      'Fans flocked to the town of Brell. Brell Harriers won.',
      ['place Brell ×1', 'organization Brell Harriers ×1'],
    ],
    ['Pilgrims came at Easter.', []],
    ['Oster Rovers lost. Then Rovers sold the striker.', ['organization Oster Rovers ×2']],
    ['Then Doe, who is 44, left.', ['person Doe ×1']],
    ['The Oster Prize went to Oster-based Paul Roe.', ['person Paul Roe ×1']],
  ])('of %s', (text, expected) => {
    expect(entities(text)).toEqual(expected);
  });
});

describe('check-worthiness', () => {
  const worthOf = (text: string) =>
    read({
      text,
      furniture: [],
      publisher: { name: null, domain: null, kind: 'unknown', family: null, span: null },
      language: 'en',
      headline: null,
      publishedAt: null,
    }).mentions[0]!.checkWorthiness;

  it('is higher with a figure, lower for a question and for a wish', () => {
    const plain = worthOf('The ministry said that the flood had killed people in Oster.');
    expect(worthOf('The ministry said that the flood had killed 40 people in Oster.')).toBeGreaterThan(plain);
    expect(worthOf('The ministry asked whether the flood had killed people in Oster.')).toBeLessThan(plain);
    expect(worthOf('The ministry hoped to rebuild the bridge.')).toBeLessThan(plain);
  });
});
