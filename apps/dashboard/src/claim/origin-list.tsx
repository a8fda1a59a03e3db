import type { MentionId, MentionView, Origin } from '@sayso/schema';
import { kindWords } from '../words/hop-words.ts';
import { timeWords } from '../words/time-words.ts';

const unknownOrigin = (origin: Origin): boolean => origin.kind === 'unknown';

function originWords(origin: Origin): string {
  if (origin.kind === 'unknown') return 'states no source, and nothing ties it to another';
  return origin.naming === 'anonymous' ? `${kindWords(origin.kind)}, anonymous` : kindWords(origin.kind);
}

/** The roots behind a claim, known ones first, each with the mentions that stand on it. */
export function OriginList(props: {
  roots: readonly Origin[];
  mentions: ReadonlyMap<MentionId, MentionView>;
}) {
  const roots = [...props.roots].sort((a, b) => Number(unknownOrigin(a)) - Number(unknownOrigin(b)));
  return (
    <ol aria-label="Origins" className="border-b border-line">
      {roots.map((origin) => (
        <li
          key={origin.mentions[0]}
          className="grid gap-x-6 gap-y-1 border-t border-line py-3 sm:grid-cols-[minmax(0,18rem)_minmax(0,1fr)]"
        >
          <p>
            <bdi
              className={`font-reading text-lg ${
                origin.naming === 'named' && !unknownOrigin(origin) ? 'font-semibold' : 'italic'
              }`}
            >
              {origin.name ?? (unknownOrigin(origin) ? 'Unknown' : 'Not named')}
            </bdi>
            <span className="block text-[0.8125rem] text-soft">{originWords(origin)}</span>
          </p>
          <ul className="text-sm">
            {origin.mentions.map((id) => {
              const mention = props.mentions.get(id);
              if (!mention) return null;
              const { article } = mention;
              return (
                <li key={id}>
                  <a href={`#${id}`} className="link">
                    <bdi>{article.publisher ?? 'Publisher not stated'}</bdi>
                  </a>
                  <span className="text-soft">
                    {article.publishedAt && `, ${timeWords(article.publishedAt)}`}
                  </span>
                </li>
              );
            })}
          </ul>
        </li>
      ))}
    </ol>
  );
}
