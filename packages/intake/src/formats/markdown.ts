import { AppError, type Article } from '@sayso/schema';
import MarkdownIt from 'markdown-it';
import { bylineOf } from '../furniture/byline.ts';
import { recogniseFurniture } from '../furniture/recognise-furniture.ts';
import { cleanMarkup } from '../html/clean-markup.ts';
import { cleanUrl, hostOf } from '../html/clean-url.ts';
import { buildTree } from '../html/dom.ts';
import { type Block, blocksOf, joinBlocks } from '../html/render-text.ts';
import { parseDate } from '../parse-date.ts';
import { namePagePublisher, nameTextPublisher } from '../publishers/name-publisher.ts';
import { type FrontMatter, splitFrontMatter } from './markdown-front-matter.ts';

/** HTML within it is let through: it is cleaned as any page is. */
const markdown = new MarkdownIt('default', { html: true, maxNesting: 40 });

const isHeading = (block: Block | undefined): boolean => /^h[1-6]$/.test(block?.tag ?? '');

/** The first heading, where it stands above everything else, is the story's headline. */
function splitHeading(blocks: Block[], matter: FrontMatter): { headline: string | null; body: Block[] } {
  const [first, ...body] = blocks;
  const stated = matter('title', 'headline');
  if (!first || !isHeading(first) || body.length === 0) return { headline: stated, body: blocks };
  const repeated = stated?.toLowerCase() === first.text.toLowerCase();
  return !stated || repeated ? { headline: stated ?? first.text, body } : { headline: stated, body: blocks };
}

/** The language, where it is one that there could be. */
function languageOf(words: string | null): string | null {
  try {
    return words ? (Intl.getCanonicalLocales(words.replace('_', '-'))[0] ?? null) : null;
  } catch {
    return null;
  }
}

/**
 * The article of a Markdown file (CommonMark with tables): its words without mark-up, a blank line between paragraphs;
 * the headline and what else is known of it from its front matter and its first heading.
 *
 * @throws AppError `no-article` where there are no words but a title
 */
export function parseMarkdown(source: string): Article[] {
  const { matter, body: marked } = splitFrontMatter(source);
  const page = buildTree(cleanMarkup(markdown.render(marked)).body);
  const { headline, body } = splitHeading(blocksOf(page.body), matter);
  const text = joinBlocks(body);
  if (text === '')
    throw new AppError('no-article', 'There is no text in this Markdown file below its title and its data.');
  const found = recogniseFurniture(text, headline === null ? 'in-text' : 'apart');
  const canonicalUrl = cleanUrl(matter('canonical_url', 'canonical', 'original_url', 'url', 'link'));
  const named = namePagePublisher(
    matter('publisher', 'publication', 'site', 'source'),
    canonicalUrl && hostOf(canonicalUrl),
  );
  const authors = matter('author', 'authors', 'byline', 'by');
  return [
    {
      format: 'markdown',
      headline: headline ?? found.headline,
      text,
      language: languageOf(matter('lang', 'language', 'locale')),
      publisher: named.name === null && found.publisher ? nameTextPublisher(found.publisher) : named,
      byline: (authors ? bylineOf([authors]) : null) ?? found.byline,
      located: found.located ?? matter('dateline', 'location'),
      canonicalUrl,
      providerId: found.providerId,
      pubStatus: found.pubStatus,
      publishedAt:
        parseDate(matter('date', 'published', 'publishdate', 'pubdate') ?? '') ?? found.publishedAt,
      modifiedAt: parseDate(matter('modified', 'updated', 'lastmod') ?? '') ?? found.modifiedAt,
      correction: found.correction,
      credits: found.credits,
      furniture: found.furniture,
    },
  ];
}
