import type { Article, Hop, Mention, OriginReport, Reading } from '@sayso/schema';
import type { Context } from '../context.ts';

const text = '(HARBOUR WIRE) Ships wait, the mayor said.';

const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const quoted = (words: string) => ({ ...spanOf(words), text: words });

const article: Article = {
  format: 'text',
  headline: 'Ships wait',
  text,
  language: 'en',
  publisher: { name: 'Harbour Wire', domain: null, kind: 'wire', family: null, span: null },
  byline: null,
  located: null,
  canonicalUrl: null,
  providerId: null,
  pubStatus: 'usable',
  publishedAt: '2026-05-06',
  modifiedAt: null,
  correction: null,
  credits: [],
  furniture: [{ ...quoted('(HARBOUR WIRE)'), kind: 'dateline', value: 'Harbour Wire' }],
};

const hop = (over: Partial<Hop>): Hop => ({
  kind: 'publisher',
  naming: 'named',
  name: 'Harbour Wire',
  text: null,
  span: null,
  cue: null,
  ...over,
});

const mention: Mention = {
  spans: [spanOf('Ships wait')],
  text: 'Ships wait',
  chain: [
    hop({}),
    hop({
      kind: 'person',
      name: 'the mayor',
      text: 'the mayor',
      span: spanOf('the mayor'),
      cue: quoted('said'),
    }),
  ],
  quotation: 'indirect',
  within: null,
  hedges: [],
  certainty: 'unstated',
  polarity: 'affirmed',
  figures: [],
  times: [],
  checkWorthiness: 0.5,
};

const reading: Reading = {
  reader: 'fixture@1',
  language: 'en',
  entities: [],
  topics: [],
  mentions: [mention],
};

const identity = { address: null, title: 'ships wait', words: 'ships wait', references: [] };

const origins: OriginReport = {
  articles: 1,
  publishers: 1,
  origins: 1,
  unknown: 0,
  roots: [],
  merges: [],
};

/** Puts one item with one claim into the database, as the worker would. */
export async function storeOneItem(db: Context['db']): Promise<void> {
  const { documentId, jobId } = await db.documents.accept({
    bytes: new TextEncoder().encode(text),
    mediaType: 'text/plain',
    provenance: { how: 'paste', name: null },
    label: 'Ships wait',
  });
  const matches = await db.readings.save({
    readJobId: jobId,
    documentId,
    items: [{ article, identity, reading, blockingKeys: [['ships']] }],
    compare: () => 'different',
  });
  for (const { id } of matches) {
    const { subject } = await db.jobs.get(id);
    if (subject.kind !== 'match') throw new Error(`a match job is on a ${subject.kind}`);
    await db.claims.match({ versionId: subject.versionId, matchJobId: id }, ({ fresh }) => ({
      assignments: fresh.map(({ id: mentionId }) => ({ mentionId, claimId: 'new', group: 0 })),
      prioritise: (worth) => worth,
      summarise: ([first]) => ({ origins, standing: first!.id }),
    }));
  }
}
