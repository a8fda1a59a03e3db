import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { weightsFile } from '../weights-file.ts';
import { createTrainedReader } from './index.ts';

const reader = createTrainedReader(readFileSync(weightsFile));
const read = (text: string): [string, string | null][] =>
  reader
    .read({
      text,
      furniture: [],
      publisher: { name: null, domain: null, kind: 'unknown', family: null, span: null },
      language: 'en',
      headline: null,
      publishedAt: null,
    })
    .mentions.filter(({ chain }) => chain.length > 1)
    .map((mention) => [mention.text, mention.chain.at(-1)!.text]);

/** What stands in the text and the model alone would get wrong. */
const cases: { name: string; text: string; says: [string, string | null][] }[] = [
  {
    name: 'who quotes and who is quoted are told apart',
    text: 'State television quoted the minister as saying that the talks had failed.',
    says: [['that the talks had failed', 'the minister']],
  },
  {
    name: 'what appears to show something is the source',
    text: 'Photographs shown in court appeared to show the two men on a boat in August 2020.',
    says: [['the two men on a boat in August 2020', 'Photographs shown in court']],
  },
  {
    name: 'what stands before a colon is not his who is quoted',
    text: 'The council seemed to have dropped the plan: “We signed nothing,” Councillor Dee Park told the Gazette.',
    says: [
      ['The council … to have dropped the plan', null],
      ['“We signed nothing,”', 'Councillor Dee Park'],
    ],
  },
  {
    name: 'a refusal is none of what was said',
    text: 'The campaign confirmed that Roe would meet the union but would not offer details of the agenda.',
    says: [['that Roe would meet the union', 'The campaign']],
  },
  {
    name: 'who puts a toll at a number',
    text: 'Rescuers were still searching. Governor Anton Beck put the number of wounded at 61, including seven children.',
    says: [['the number of wounded at 61, including seven children', 'Governor Anton Beck']],
  },
  {
    name: 'according to, inside what someone says',
    text: 'Mr. Roe said that, according to the police, the bridge was unsafe.',
    says: [
      ['that, according to the police, the bridge was unsafe', 'Mr. Roe'],
      ['the bridge was unsafe', 'the police'],
    ],
  },
  {
    name: 'whoever signs a quotation said it',
    text: 'Readers wrote to us.\n\n“He is a man no town would want as its mayor. He answers to no one.” ― Tessa Orlow\n\n“We like the bridge as it is.” ― Bram Voss',
    says: [
      ['“He is a man no town would want as its mayor. He answers to no one.”', 'Tessa Orlow'],
      ['“We like the bridge as it is.”', 'Bram Voss'],
    ],
  },
  {
    name: 'a document between the verb and what it says is the source',
    text: 'In January, the Joint River Court issued a ruling suggesting the negligence of Varn engineers in the upkeep of the dam.',
    says: [['the negligence of Varn engineers in the upkeep of the dam', 'a ruling']],
  },
  {
    name: 'whom somebody scolded is not what was said',
    text: 'Senator Ada Crane scolded him: “The evidence is almost entirely against you.”',
    says: [['“The evidence is almost entirely against you.”', 'Senator Ada Crane']],
  },
  {
    name: 'who was not available to comment said nothing',
    text: 'Varn Steel was not available to comment on the report. A spokesman for the port was unavailable for comment.',
    says: [],
  },
  {
    name: 'talk about the story itself says nothing, in a clause neither',
    text: 'The episode underscores how hard it is for small states to keep trade and friendship apart while the waters between them are being cleaned.',
    says: [],
  },
  {
    name: 'what only reportedly happened is nobody’s statement but the publisher’s',
    text: "Varn Prime Minister Tomas Rell reportedly appealed to Marland President Ida Brandt, urging her to use Marland's influence.",
    says: [["her to use Marland's influence", 'Varn Prime Minister Tomas Rell']],
  },
];

describe('the model, reconciled with the rules', () => {
  it.each(cases)('$name', ({ text, says }) => {
    expect(read(text)).toEqual(says);
  });
});
