import { AppError, type Article, type Byline } from '@sayso/schema';
import { recogniseFurniture } from '../furniture/recognise-furniture.ts';
import { cleanMarkup } from '../html/clean-markup.ts';
import { hostOf } from '../html/clean-url.ts';
import { buildTree, type PageDocument } from '../html/dom.ts';
import { findBody, splitHeadline } from '../html/find-body.ts';
import { linkedBlocks } from '../html/linked-body.ts';
import { dateOfAddress } from '../html/read-dates.ts';
import { readJsonLd } from '../html/read-json-ld.ts';
import { readMetadata } from '../html/read-metadata.ts';
import { joinBlocks } from '../html/render-text.ts';
import { stateBody } from '../html/state-body.ts';
import { creditName, findPublisherByName } from '../publishers/known-publishers.ts';
import { namePagePublisher, nameTextPublisher } from '../publishers/name-publisher.ts';

/** Agencies that a page names as the author: "By The Associated Press". Its own name is no credit. */
function creditsOfByline(byline: Byline | null, family: string | null): string[] {
  return (byline?.text ?? '').split(/,|;|\||\band\b/).flatMap((part) => {
    const name = part.replace(/^\s*by\s+|\s+staff\s*$/gi, '').trim();
    const known = findPublisherByName(name);
    return known?.kind === 'wire' && known.family !== family ? [creditName(name)] : [];
  });
}

const longestTitle = 500;

/** What a page calls itself: its title and its first headings. */
const titlesOf = (page: PageDocument): string[] =>
  [page.title, ...Array.from(page.querySelectorAll('h1'), (heading) => heading.textContent).slice(0, 3)].map(
    (title) => (title ?? '').slice(0, longestTitle),
  );

/**
 * The article of a page: its body as plain text with a blank line between paragraphs, the headline apart from it,
 * and what the page's metadata says. Works on a fragment as well.
 *
 * @param received the address that the page was fetched from, null where it came otherwise
 * @throws AppError `no-article` where the page holds no prose
 */
export function parseHtml(html: string, received: string | null): Article[] {
  const clean = cleanMarkup(html);
  const page = buildTree(clean.body, clean.head);
  const linked = readJsonLd(clean.jsonLd, titlesOf(page));
  const metadata = readMetadata(page, linked, received, clean.language);
  const { body: blocks, head } = findBody(page, {
    headline: metadata.weakHeadline ? null : metadata.headline,
    authors: metadata.byline?.names ?? [],
    description: metadata.description,
    linked: linkedBlocks(linked?.body ?? null),
    state: () => stateBody(clean.state),
  });
  const split = metadata.weakHeadline ? splitHeadline(blocks) : null;
  const text = joinBlocks(split?.body ?? blocks);
  if (text === '')
    throw new AppError(
      'no-article',
      'No article was found on this page: it has no paragraphs of running text. Is it a front page or a login page?',
    );
  const found = recogniseFurniture(text, 'apart');
  const above = recogniseFurniture(head.join('\n\n'), 'apart');
  const host = metadata.canonicalUrl ? hostOf(metadata.canonicalUrl) : null;
  const named = namePagePublisher(metadata.site, host);
  return [
    {
      format: 'html',
      headline: split?.headline ?? metadata.headline,
      text,
      language: metadata.language,
      publisher: named.name === null && found.publisher ? nameTextPublisher(found.publisher) : named,
      byline: metadata.byline ?? above.byline ?? found.byline,
      located: found.located ?? metadata.located,
      canonicalUrl: metadata.canonicalUrl,
      providerId: found.providerId,
      pubStatus: found.pubStatus,
      publishedAt:
        metadata.publishedAt ??
        above.publishedAt ??
        found.publishedAt ??
        dateOfAddress(metadata.canonicalUrl),
      modifiedAt: metadata.modifiedAt ?? above.modifiedAt ?? found.modifiedAt,
      correction: found.correction,
      credits: [
        ...new Set([...creditsOfByline(metadata.byline, named.family), ...found.credits, ...above.credits]),
      ],
      furniture: found.furniture,
    },
  ];
}
