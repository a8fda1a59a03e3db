import { existsSync, readFileSync } from 'node:fs';
import { checkReading, type Mention, type Reading } from '@sayso/schema';
import { beforeAll, describe, expect, it } from 'vitest';
import { varnDam } from './fixtures/varn-dam.ts';
import { createTrainedReader } from './model/index.ts';
import type { Readable, Reader } from './readable.ts';
import { rules } from './rules.ts';
import { weightsFile } from './weights-file.ts';

/** What two items of one shape, a real one and an invented one, say under their own names. */
type Names = {
  article: Readable;
  publisher: string;
  leader: { full: string; leadWords: string };
  ask: string;
  askedFor: string;
  speculation: string;
  crowd: string;
  ruling: string;
  outlet: string;
  informants: string;
  revealed: { start: string; end: string };
  implored: string;
  second: { outlet: string; start: string; end: string };
  launched: string;
  drawn: string;
};

const ofOutlet = (reading: Reading, outlet: string): Mention[] =>
  reading.mentions.filter((mention) => mention.chain.some((hop) => hop.name === outlet));

const trained = createTrainedReader(readFileSync(weightsFile));

function behavesLikeTheWireItem(names: () => Names, reader: Reader): void {
  let reading: Reading;
  let article: Readable;
  let is: Names;
  beforeAll(() => {
    is = names();
    article = is.article;
    reading = checkReading(article.text, reader.read(article));
  });
  const starting = (words: string) => reading.mentions.find((mention) => mention.text.startsWith(words));

  it('starts every chain with the publisher, at its own words', () => {
    for (const { chain } of reading.mentions)
      expect(chain[0]).toMatchObject({
        kind: 'publisher',
        naming: 'named',
        name: is.publisher,
        text: is.publisher,
        cue: null,
      });
  });

  it('takes the lead as a hedged statement of the publisher, with what its subject asks for inside it', () => {
    const lead = reading.mentions[0]!;
    expect(lead).toMatchObject({ quotation: 'none', certainty: 'probable', within: null });
    expect(lead.chain).toHaveLength(1);
    expect(lead.text.startsWith(is.leader.leadWords)).toBe(true);
    expect(lead.text.endsWith('including himself')).toBe(true);
    expect(lead.hedges.map((hedge) => hedge.text)).toEqual(['reportedly']);
    const asked = reading.mentions[1]!;
    expect(asked).toMatchObject({ within: 0, certainty: 'unstated' });
    // Whoever is asked may stand before it, as the corpus has it: `urging him to use …`.
    expect(asked.text.slice(0, is.askedFor.length + 20)).toContain(is.askedFor);
    expect(asked.chain.slice(1)).toMatchObject([
      { kind: 'person', naming: 'named', name: is.leader.full, cue: { text: is.ask } },
    ]);
  });

  it('gives speculation no source', () => {
    const mention = starting(is.speculation)!;
    expect(mention.certainty).toBe('possible');
    expect(mention.chain.slice(1)).toMatchObject([
      {
        kind: 'unspecified',
        naming: 'unspecified',
        name: null,
        text: null,
        cue: { text: 'growing speculation' },
      },
    ]);
  });

  it('leaves the source of “according to reports” unspecified, and counts the thousands', () => {
    const mention = reading.mentions.find((m) => m.chain.at(-1)!.cue?.text === 'According to')!;
    expect(mention.chain[1]).toMatchObject({ kind: 'unspecified', naming: 'unspecified', text: 'reports' });
    expect(mention.figures).toMatchObject([
      { text: 'thousands', value: 1000, comparator: 'multiples', counted: is.crowd },
    ]);
  });

  it('names the ruling after the court that issued it', () => {
    const mention = reading.mentions.find((m) => m.chain.at(-1)!.cue?.text === 'suggesting')!;
    expect(mention.chain.at(-1)).toMatchObject({
      kind: 'document',
      naming: 'named',
      name: is.ruling,
      text: 'a ruling',
    });
  });

  it('follows the outlet to the officials that it cites, and into what they say', () => {
    const mention = starting(is.revealed.start)!;
    expect(mention.text.endsWith(is.revealed.end)).toBe(true);
    expect(mention.within).toBeNull();
    expect(mention.chain.slice(1)).toMatchObject([
      { kind: 'outlet', naming: 'named', name: is.outlet, cue: { text: 'revealed' } },
      {
        kind: 'group',
        naming: 'anonymous',
        name: is.informants,
        text: `anonymous ${is.informants}`,
        cue: { text: 'citing' },
      },
    ]);
    const inner = starting(is.implored)!;
    expect(inner.within).toBe(reading.mentions.indexOf(mention));
    expect(inner.chain).toEqual([...mention.chain, inner.chain.at(-1)]);
    expect(inner.chain.at(-1)).toMatchObject({
      kind: 'person',
      naming: 'named',
      name: is.leader.full,
      cue: { text: 'implore' },
    });
  });

  it('ends reported content before the reporter’s comment', () => {
    const [mention] = ofOutlet(reading, is.second.outlet);
    expect(mention!.certainty).toBe('possible');
    expect(mention!.text.startsWith(is.second.start)).toBe(true);
    expect(mention!.text.endsWith(is.second.end)).toBe(true);
  });

  it('marks events in the publisher’s own voice, and no comment', () => {
    for (const words of [is.launched, is.drawn]) expect(starting(words)!.chain).toHaveLength(1);
    const comment = article.text.indexOf('The development underscores');
    expect(reading.mentions.filter((mention) => mention.spans.at(-1)!.end > comment)).toEqual([]);
  });

  it('reads nothing in furniture', () => {
    const inside = (span: { start: number; end: number }) =>
      article.furniture.some((part) => span.start < part.end && part.start < span.end);
    const spans = reading.mentions.flatMap((mention) => [
      ...mention.spans,
      ...mention.hedges,
      ...mention.figures,
      ...mention.times,
    ]);
    expect(spans.filter(inside)).toEqual([]);
    expect(reading.entities.flatMap((entity) => entity.spans).filter(inside)).toEqual([]);
  });
}

describe.each([rules, trained])('an invented wire item, read by $id', (reader) => {
  const names = () => ({
    article: varnDam,
    publisher: 'NORDWIRE',
    leader: { full: 'Tomas Rell', leadWords: 'Varn Prime Minister Tomas Rell reportedly' },
    ask: 'urging',
    askedFor: 'to use Marland',
    speculation: 'that the JRC could seek damages',
    crowd: 'villagers',
    ruling: 'Joint River Court ruling',
    outlet: 'Oster Courier',
    informants: 'Varn officials',
    revealed: { start: 'that Rell personally phoned Brandt', end: 'against Varn officials' },
    implored: 'to use Marland’s votes'.replace('’', "'"),
    second: {
      outlet: 'Sund News',
      start: 'that Water Minister Edda Marsh and two unnamed engineers',
      end: 'by the JRC',
    },
    launched: 'Following the collapse of the Oster dam',
    drawn: 'The scale of the damage',
  });
  behavesLikeTheWireItem(names, reader);
});

const sample = new URL('../../../../shared/samples/menafn-icc.txt', import.meta.url);

describe.skipIf(!existsSync(sample)).each([rules, trained])(
  'the real wire item (needs ../shared/samples/menafn-icc.txt), read by $id',
  (reader) => {
    const names = () => ({
      article: wireArticle(readFileSync(sample, 'utf8')),
      publisher: 'MENAFN',
      leader: {
        full: 'Benjamin Netanyahu',
        leadWords: 'Israeli Prime Minister Benjamin Netanyahu reportedly reached out',
      },
      ask: 'urging',
      askedFor: 'to use American influence',
      speculation: 'that the ICC could bring charges',
      crowd: 'Palestinians',
      ruling: 'International Court of Justice ruling',
      outlet: 'Axios',
      informants: 'Israeli officials',
      revealed: {
        start: 'that Netanyahu personally contacted Biden to implore him',
        end: 'against Israeli officials',
      },
      implored: 'to leverage',
      second: {
        outlet: 'NBC News',
        start: 'that Defense Minister Yoav Gallant and unnamed senior military officers',
        end: 'by the ICC',
      },
      launched: 'Following a deadly incursion',
      drawn: 'The severity of',
    });
    behavesLikeTheWireItem(names, reader);
  },
);

/** The item as intake hands it over: dateline and item number told as furniture. */
function wireArticle(text: string): Readable {
  const start = text.indexOf('MENAFN0');
  const itemNumber = text.slice(start).trimEnd();
  return {
    text,
    furniture: [
      { kind: 'dateline', start: 0, end: 8, text: text.slice(0, 8), value: 'MENAFN' },
      { kind: 'item-number', start, end: start + itemNumber.length, text: itemNumber, value: null },
    ],
    publisher: { name: 'MENAFN', domain: null, kind: 'wire', family: null, span: { start: 1, end: 7 } },
    language: null,
    headline: null,
    publishedAt: '2024-05-06',
  };
}
