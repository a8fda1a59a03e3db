import type { ArticlePage } from '@sayso/schema';
import Link from 'next/link';
import { timeWords } from '../words/time-words.ts';

/** The versions of an article, the shown one marked. A correction is a version of its own. */
export function VersionSwitch({ page }: { page: ArticlePage }) {
  if (page.versions.length === 1) return null;
  return (
    <nav aria-label="Versions" className="no-print mt-3">
      <ul className="flex flex-wrap gap-2 text-sm">
        {page.versions.map((version) => {
          const here = version.id === page.version.id;
          return (
            <li key={version.id}>
              <Link
                href={`/articles/${page.id}?v=${version.number}`}
                aria-current={here ? 'page' : undefined}
                className={`block border px-2.5 py-1 ${
                  here ? 'border-ink bg-ink text-paper' : 'border-edge hover:border-ink'
                }`}
              >
                Version {version.number}
                {version.correction !== null && ', corrected'}
                <span className={here ? '' : 'text-soft'}> {timeWords(version.receivedAt)}</span>
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
