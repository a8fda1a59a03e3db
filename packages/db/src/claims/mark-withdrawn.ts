import type { ArticleId, VersionId } from '@sayso/schema';
import type { Transaction } from '../connection/connection.ts';
import { foldText } from '../text/fold-text.ts';

type Stated = { id: string; text: string; withdrawnInId: string | null; summary: boolean };

/** What joins the spans of a mention's text. */
const spanSeparator = ' … ';

/**
 * Marks the mentions of an article's other versions whose words its standing version no longer has, and takes the mark
 * off those whose words are back. What only a summary said is not withdrawn by the whole story's wording it otherwise.
 */
export async function markWithdrawn(tx: Transaction, articleId: ArticleId): Promise<void> {
  const [standing] = await tx.$queryRaw<{ id: VersionId; text: string }[]>`
    SELECT v.id, v.text FROM articles a JOIN article_versions v ON v.id = a.standing_version_id
    WHERE a.id = ${articleId} AND a.version_count > 1`;
  if (!standing) return;
  const stated = await tx.$queryRaw<Stated[]>`
    SELECT m.id, m.text, m.withdrawn_in_id AS "withdrawnInId",
      v.article->>'format' IN ('rss', 'atom', 'rdf', 'json-feed')
        AND length(v.text) * 2 < ${standing.text.length}::int AS summary
    FROM mentions m JOIN article_versions v ON v.id = m.version_id WHERE m.article_id = ${articleId}
      AND v.pub_status <> 'canceled'`;
  const words = ` ${foldText(standing.text)} `;
  const isGone = ({ text, summary }: Stated): boolean =>
    !summary && text.split(spanSeparator).some((part) => !words.includes(` ${foldText(part)} `));
  const gone = stated.filter(isGone);
  await tx.mention.updateMany({
    where: { id: { in: gone.filter((one) => one.withdrawnInId !== standing.id).map(({ id }) => id) } },
    data: { withdrawnInId: standing.id },
  });
  const back = stated.filter((one) => one.withdrawnInId !== null && !gone.includes(one));
  await tx.mention.updateMany({
    where: { id: { in: back.map(({ id }) => id) } },
    data: { withdrawnInId: null },
  });
}
