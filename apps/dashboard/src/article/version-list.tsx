import type { ArticlePage, VersionRef } from '@sayso/schema';
import Link from 'next/link';
import { countWords } from '../words/count-words.ts';
import { formatWords } from '../words/format-words.ts';
import { statusWord } from '../words/status-words.ts';
import { timeWords } from '../words/time-words.ts';

/** What sets a version apart from the others. */
function marksOf(version: VersionRef, counting: VersionRef | undefined): string[] {
  const marks = [
    version.current ? 'what it says now' : null,
    statusWord(version.pubStatus),
    version.correction !== null && version.pubStatus === 'usable' ? 'a correction' : null,
    version.counts && !version.current && counting ? 'its claims are those of the article' : null,
  ];
  return marks.filter((mark) => mark !== null);
}

/** How it came: in which format, told by how many documents, until when; and whether it was one of another article. */
const cameWords = ({ format, tellings, lastToldAt, receivedAt, apartUntil }: VersionRef): string =>
  [
    `${timeWords(receivedAt)}, as ${formatWords[format]}`,
    tellings > 1 ? `told by ${countWords(tellings, 'document')}, last ${timeWords(lastToldAt)}` : null,
    apartUntil === null ? null : `taken for another article until ${timeWords(apartUntil)}`,
  ]
    .filter((words) => words !== null)
    .join('; ');

function Version({
  page,
  version,
  since,
  before,
}: {
  page: ArticlePage;
  version: VersionRef;
  since: number | undefined;
  before: VersionRef | undefined;
}) {
  const here = version.id === page.version.id;
  const compared = here && since !== undefined;
  const address = `/articles/${page.id}?v=${version.number}`;
  const marks = marksOf(
    version,
    page.versions.find((one) => one.counts),
  );
  return (
    <li
      className={`border-t border-line py-2 pl-3 ${here ? 'border-l-4 border-l-ink' : 'border-l-4 border-l-transparent'}`}
    >
      <p className="flex flex-wrap items-baseline gap-x-3">
        <Link
          href={address}
          aria-current={here && !compared ? 'page' : undefined}
          className={here ? 'font-semibold' : 'link'}
        >
          Version {version.number}
        </Link>
        {marks.length > 0 && <span className="font-semibold">{marks.join(', ')}</span>}
        {before && (
          <Link
            href={`${address}&since=${before.number}`}
            aria-current={compared && since === before.number ? 'page' : undefined}
            className="link"
          >
            What changed since version {before.number}
          </Link>
        )}
      </p>
      <p className="text-[0.8125rem] text-soft">{cameWords(version)}</p>
    </li>
  );
}

/** The versions of an article with what changed from one to the next. A correction is a version of its own. */
export function VersionList({ page, since }: { page: ArticlePage; since: number | undefined }) {
  const { versions } = page;
  if (versions.length === 1) return null;
  return (
    <nav aria-label="Versions" className="no-print mt-4 text-sm">
      <ol className="border-b border-line">
        {versions.map((version, at) => (
          <Version key={version.id} page={page} version={version} since={since} before={versions[at - 1]} />
        ))}
      </ol>
    </nav>
  );
}
