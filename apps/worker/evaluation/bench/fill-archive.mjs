// Puts invented articles straight into the tables, with their mentions, claims, and both kinds of keys, as reading and
// matching them would leave them.
import { bandKeys, blockingKeys } from '@sayso/match';
import { newId } from '@sayso/schema';

const publisherCount = 400;
/** Articles to a statement. */
const batch = 400;

/** An article of some sentences: its text, and where each of them and its speaker stand in it. */
export function compose(sentences) {
  let text = '';
  const mentions = sentences.map(({ text: words, speaker }) => {
    const start = text === '' ? 0 : text.length + 1;
    const lead = `${words}, ${speaker} said.`;
    text += `${text === '' ? '' : ' '}${lead}`;
    const who = start + words.length + 2;
    const cue = who + speaker.length + 1;
    return {
      text: words,
      spans: [{ start, end: start + words.length }],
      chain: [
        { kind: 'publisher', naming: 'named', name: null, text: null, span: null, cue: null },
        {
          kind: speaker.includes(' Office ') ? 'organization' : 'person',
          naming: 'named',
          name: speaker,
          text: speaker,
          span: { start: who, end: who + speaker.length },
          cue: { start: cue, end: cue + 4, text: 'said' },
        },
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
  });
  return { text, mentions };
}

const columns = {
  articles: `id text, publisher_id text, current_version_id text, standing_version_id text, current_reading_id text,
    counted_reading_id text, headline text, excerpt text, published_at text, received_at timestamptz,
    version_count int, mention_count int`,
  article_versions: `id text, article_id text, number int, document_id text, publisher_id text, content_key text,
    headline text, text text, published_at text, article jsonb, received_at timestamptz`,
  readings: 'id text, version_id text, reader text, language text, entities jsonb, topics jsonb',
  mentions: `id text, reading_id text, version_id text, article_id text, position int, text text, spans jsonb,
    quotation text, hedges jsonb, certainty text, polarity text, figures jsonb, times jsonb, check_worthiness float8,
    context jsonb, blocking_keys text[]`,
  hops: `mention_id text, position int, kind text, naming text, name text, text text, span jsonb, cue jsonb,
    source_id text`,
  claims: `id text, text text, standing_mention_id text, articles int, publishers int, origins int, unknown int,
    check_worthiness float8, origin_report jsonb, first_seen_at timestamptz, last_seen_at timestamptz`,
  memberships: 'mention_id text, claim_id text, joined_by text',
  version_bands: 'version_id text, article_id text, keys text[]',
};

const namesOf = (definition) => definition.split(',').map((column) => column.trim().split(/\s+/)[0]);

async function insert(client, table, rows) {
  if (rows.length === 0) return;
  const names = namesOf(columns[table]).join(', ');
  await client.query(
    `INSERT INTO ${table} (${names}) SELECT ${names} FROM jsonb_to_recordset($1::jsonb) AS r (${columns[table]})`,
    [JSON.stringify(rows)],
  );
}

/** @returns `grow(mentions)`, which fills the archive up to so many, and the stories that papers still write about */
export async function openArchive(client, stories) {
  const documentId = newId('document');
  await client.query(
    `INSERT INTO documents (id, sha256, size, provenance, bytes) VALUES ($1, $1, 0, '{}', '')`,
    [documentId],
  );
  await client.query(
    `INSERT INTO publishers (id, key, name, kind, domains)
     SELECT 'pub_' || n, 'paper ' || n, 'Paper ' || n, 'outlet', '{}' FROM generate_series(0, $1 - 1) AS n`,
    [publisherCount],
  );
  const sourceOf = new Map(stories.bodies.map((body) => [body, newId('source')]));
  for (const [body, id] of sourceOf)
    await client.query(
      `INSERT INTO sources (id, kind, naming, key, name) VALUES ($1, 'organization', 'named', $2, $3)`,
      [id, body.toLowerCase(), body],
    );
  const recent = [];
  let story = null;
  let left = 0;
  let mentions = 0;
  let minute = 0;

  function tell(rows) {
    if (left === 0) {
      story = { ...stories.story(), claims: new Map() };
      left = story.tellings;
      recent.push(story);
      if (recent.length > 200) recent.shift();
    }
    left -= 1;
    minute += 1;
    const at = new Date(Date.UTC(2026, 0, 1) + minute * 60_000).toISOString();
    const [articleId, versionId, readingId] = ['article', 'version', 'reading'].map((noun) => newId(noun));
    const publisherId = `pub_${stories.below(publisherCount)}`;
    const sentences = stories.telling(story);
    const { text, mentions: said } = compose(sentences);
    const both = { publisher_id: publisherId, headline: story.subject, published_at: at, received_at: at };
    rows.articles.push({
      ...both,
      id: articleId,
      current_version_id: versionId,
      standing_version_id: versionId,
      current_reading_id: readingId,
      counted_reading_id: readingId,
      excerpt: text.slice(0, 100),
      version_count: 1,
      mention_count: said.length,
    });
    rows.article_versions.push({
      ...both,
      id: versionId,
      article_id: articleId,
      number: 1,
      document_id: documentId,
      content_key: versionId,
      text,
      article: { credits: [], furniture: [] },
    });
    rows.version_bands.push({ version_id: versionId, article_id: articleId, keys: bandKeys(text, []) });
    rows.readings.push({
      id: readingId,
      version_id: versionId,
      reader: 'bench@1',
      language: 'en',
      entities: [],
      topics: [],
    });
    said.forEach(({ chain, checkWorthiness, ...mention }, position) => {
      const id = newId('mention');
      const { number } = sentences[position];
      let claimId = number === null ? undefined : story.claims.get(number);
      if (!claimId) {
        claimId = newId('claim');
        if (number !== null) story.claims.set(number, claimId);
        rows.claims.push({
          id: claimId,
          text: mention.text,
          standing_mention_id: id,
          articles: 1,
          publishers: 1,
          origins: 1,
          unknown: 0,
          check_worthiness: checkWorthiness,
          origin_report: {},
          first_seen_at: at,
          last_seen_at: at,
        });
      }
      rows.mentions.push({
        ...mention,
        id,
        position,
        reading_id: readingId,
        version_id: versionId,
        article_id: articleId,
        check_worthiness: checkWorthiness,
        context: { text: mention.text, mark: [] },
        blocking_keys: blockingKeys(mention),
      });
      chain.forEach((hop, at) => {
        rows.hops.push({ ...hop, mention_id: id, position: at, source_id: sourceOf.get(hop.name) ?? null });
      });
      rows.memberships.push({ mention_id: id, claim_id: claimId, joined_by: 'bench' });
      mentions += 1;
    });
  }

  return {
    recent,
    async grow(size) {
      while (mentions < size) {
        const rows = Object.fromEntries(Object.keys(columns).map((table) => [table, []]));
        for (let told = 0; told < batch && mentions < size; told += 1) tell(rows);
        await client.query('BEGIN');
        for (const table of Object.keys(columns)) await insert(client, table, rows[table]);
        await client.query('COMMIT');
      }
      await client.query('VACUUM ANALYZE');
    },
  };
}
