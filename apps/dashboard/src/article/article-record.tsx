import type { ArticlePage } from '@sayso/schema';
import type { ReactNode } from 'react';
import { formatWords } from '../words/format-words.ts';
import { timeWords } from '../words/time-words.ts';

const furnitureNames = {
  headline: 'Headline line',
  byline: 'Byline',
  dateline: 'Dateline',
  date: 'Date line',
  credit: 'Credit',
  'item-number': 'Item number',
  slug: 'Slug',
  boilerplate: 'Boilerplate',
  note: 'Note',
} as const;

const publisherKinds = {
  wire: 'wire',
  outlet: 'outlet',
  aggregator: 'aggregator',
  institution: 'institution',
  unknown: null,
} as const;

const relationNames = {
  cancels: 'Cancels',
  corrects: 'Corrects',
  replaces: 'Replaces',
  continues: 'Continues',
  related: 'Related to',
} as const;

function Field({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="border-t border-line py-2 sm:grid sm:grid-cols-[9.5rem_minmax(0,1fr)] sm:gap-x-4">
      <dt className="text-sm text-soft">{name}</dt>
      <dd className="text-sm">{children}</dd>
    </div>
  );
}

/** What the item says of itself: all that was kept out of the claims, and where it came from. */
export function ArticleRecord({ page }: { page: ArticlePage }) {
  const { article, version, reading } = page;
  const { publisher } = article;
  const about = [
    publisherKinds[publisher.kind],
    publisher.domain,
    publisher.family && `family ${publisher.family}`,
  ];
  return (
    <section aria-labelledby="record" className="mt-12">
      <h2 id="record" className="mb-2 text-base font-semibold">
        The record
      </h2>
      <dl className="border-b border-line">
        <Field name="Publisher">
          <bdi>{publisher.name ?? 'not stated'}</bdi>
          {about.some(Boolean) && <span className="text-soft"> ({about.filter(Boolean).join(', ')})</span>}
        </Field>
        {article.byline && (
          <Field name="By">
            <bdi>{article.byline.names.join(', ') || article.byline.text}</bdi>
          </Field>
        )}
        {article.located && (
          <Field name="Filed from">
            <bdi>{article.located}</bdi>
          </Field>
        )}
        <Field name="Published">{article.publishedAt ? timeWords(article.publishedAt) : 'not stated'}</Field>
        {article.modifiedAt && <Field name="Modified">{timeWords(article.modifiedAt)}</Field>}
        {article.providerId && <Field name="Provider’s number">{article.providerId}</Field>}
        {article.pubStatus !== 'usable' && <Field name="Status">{article.pubStatus}</Field>}
        {article.embargoedUntil && <Field name="Embargoed until">{timeWords(article.embargoedUntil)}</Field>}
        {article.hands && article.hands.length > 0 && (
          <Field name="Came by way of">
            <bdi>{article.hands.join(' → ')}</bdi>
          </Field>
        )}
        {article.subjects && article.subjects.length > 0 && (
          <Field name="Topics as supplied">
            <ul>
              {article.subjects.map(({ id, label }) => (
                <li key={id} className="[overflow-wrap:anywhere]">
                  <bdi>{label ?? id}</bdi>
                  {label !== null && label !== id && <span className="text-soft"> {id}</span>}
                </li>
              ))}
            </ul>
          </Field>
        )}
        {article.references?.map(({ relation, id }) => (
          <Field key={`${relation} ${id}`} name={relationNames[relation]}>
            <bdi className="[overflow-wrap:anywhere]">{id}</bdi>
          </Field>
        ))}
        {article.credits.length > 0 && <Field name="Credits">{article.credits.join(', ')}</Field>}
        {article.canonicalUrl && (
          <Field name="Address">
            <a href={article.canonicalUrl} target="_blank" rel="noopener noreferrer" className="link">
              {article.canonicalUrl}
            </a>
          </Field>
        )}
        {article.furniture.map((part) => (
          <Field key={part.start} name={furnitureNames[part.kind]}>
            <q className="font-reading">{part.text}</q>
            {part.value !== null && part.value !== part.text && (
              <span className="text-soft"> {part.value}</span>
            )}
          </Field>
        ))}
        <Field name="Received">
          {timeWords(version.receivedAt)} as {formatWords[article.format]}
        </Field>
        {reading && (
          <Field name="Read by">
            {reading.reader}, in <span lang="en">{reading.language}</span>
          </Field>
        )}
      </dl>
    </section>
  );
}
