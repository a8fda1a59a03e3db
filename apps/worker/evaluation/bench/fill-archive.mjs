// Puts invented articles straight into the tables, with their mentions, claims, sources, copies and all keys, as reading
// and matching them would leave them.
import { bandKeys, blockingKeys } from '@sayso/match';
import { newId } from '@sayso/schema';
import { emptyRows, inBulk, insertRows } from './bulk-tables.mjs';
import { composeArticle } from './compose-article.mjs';

const publisherCount = 400;
/** Articles to a statement. */
const batch = 1_000;
/** A wire's item is noted as the copy of so many others at most. */
const mostCopies = 24;

/** Runs of one story's wire items share most of their words. */
const copyOf = (a, b) => ({
  verdict: 'copy',
  share_a: 0.6,
  share_b: 0.6,
  passages: [{ a: { start: 0, end: a.told }, b: { start: 0, end: b.told }, quotation: false }],
});

/** @returns `grow(mentions)`, which fills the archive up to so many */
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
  const sources = new Map();
  /** What was stored of each story: its claims by statement, its items from the wire. */
  const archived = new WeakMap();
  let mentions = 0;
  let minute = 0;

  function sourceOf({ kind, naming, name }, rows) {
    if (name === null) return null;
    const key = name.toLowerCase();
    const known = sources.get(`${kind} ${key}`);
    if (known) return known;
    const id = newId('source');
    sources.set(`${kind} ${key}`, id);
    rows.sources.push({ id, kind, naming, key, name });
    return id;
  }

  function claimOf({ number, other }, kept, first, rows) {
    const statement = `${number}${other ? ' other' : ''}`;
    const known = number === null ? undefined : kept.claims.get(statement);
    if (known) return known;
    const id = newId('claim');
    rows.claims.push({ ...first, id });
    if (number === null) return id;
    kept.claims.set(statement, id);
    const against = kept.claims.get(other ? `${number}` : `${number} other`);
    if (against) {
      const [a_claim_id, b_claim_id] = [id, against].sort();
      rows.claim_links.push({ a_claim_id, b_claim_id, relation: 'figure', score: 0.4, found_by: 'bench' });
    }
    return id;
  }

  function noteCopies(kept, item, rows) {
    for (const other of kept.wire.slice(-mostCopies)) {
      const [a, b] = item.versionId < other.versionId ? [item, other] : [other, item];
      rows.copies.push({ ...copyOf(a, b), a_version_id: a.versionId, b_version_id: b.versionId });
    }
    kept.wire.push(item);
  }

  function tell(rows) {
    const { story, fromWire, sentences } = stories.next();
    const kept = archived.get(story) ?? { claims: new Map(), wire: [] };
    archived.set(story, kept);
    minute += 1;
    const at = new Date(Date.UTC(2026, 0, 1) + minute * 60_000).toISOString();
    const [articleId, versionId, readingId] = ['article', 'version', 'reading'].map((noun) => newId(noun));
    const { text, mentions: said } = composeArticle(sentences);
    const both = {
      publisher_id: `pub_${stories.below(publisherCount)}`,
      headline: story.subject,
      published_at: at,
      received_at: at,
    };
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
    if (fromWire) noteCopies(kept, { versionId, told: said[5].spans[0].end }, rows);
    said.forEach(({ chain, checkWorthiness, ...mention }, position) => {
      const id = newId('mention');
      const first = {
        text: mention.text,
        standing_mention_id: id,
        articles: 1,
        publishers: 1,
        origins: 1,
        unknown: 0,
        check_worthiness: checkWorthiness,
        priority: checkWorthiness,
        origin_report: {},
        first_seen_at: at,
        last_seen_at: at,
      };
      const claimId = claimOf(sentences[position], kept, first, rows);
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
        rows.hops.push({ ...hop, mention_id: id, position: at, source_id: sourceOf(hop, rows) });
      });
      rows.memberships.push({ mention_id: id, claim_id: claimId, joined_by: 'bench' });
      mentions += 1;
    });
  }

  return {
    async grow(size) {
      // Those that fresh articles brought since.
      const { rows: known } = await client.query('SELECT id, kind, key FROM sources');
      for (const { id, kind, key } of known) sources.set(`${kind} ${key}`, id);
      await inBulk(client, async () => {
        while (mentions < size) {
          const rows = emptyRows();
          for (let told = 0; told < batch && mentions < size; told += 1) tell(rows);
          await client.query('BEGIN');
          await insertRows(client, rows);
          await client.query('COMMIT');
        }
      });
    },
  };
}
