import { decodeHTMLStrict } from 'entities';
import { cleanMarkup } from '../../html/clean-markup.ts';
import { buildTree } from '../../html/dom.ts';
import { blocksOf, joinBlocks } from '../../html/render-text.ts';
import type { FeedText } from './feed-item.ts';

const tag = /<(?:\/?[a-z][\w:-]{0,30}(?:\s[^<>]{0,4000})?\/?|!--[^<>]{0,4000}--|!\[CDATA\[)>?/i;

/** Whether words are mark-up: feeds of every version put HTML where text belongs. */
export const isMarkup = (words: string): boolean => tag.test(words);

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const unwanted = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u00ad\u200b\u2060\ufeff]/g;

/** Plain words as paragraphs: white space collapsed, a blank line between any two. */
const textOfWords = (words: string): string =>
  words
    .replace(unwanted, '')
    .split(/\r?\n[^\S\n]*\r?\n|\u2029/)
    .map((paragraph) => paragraph.replace(/[\s\u0085]+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');

const textOfMarkup = (markup: string): string =>
  joinBlocks(blocksOf(buildTree(cleanMarkup(markup).body).body));

/** Leftovers of a section that was closed twice, or escaped once too often. */
const withoutSections = (markup: string): string => markup.replace(/<!\[CDATA\[/g, '').replace(/\]\]>/g, '');

/**
 * A body as the text of an article.
 *
 * @returns '' where it has no words
 */
export function textOfBody({ kind, value }: FeedText): string {
  if (kind === 'text') return textOfWords(value);
  const markup = withoutSections(value);
  return isMarkup(markup) ? textOfMarkup(markup) : textOfWords(decodeHTMLStrict(markup));
}

/** A title in one line, without its mark-up; null where it has no words. */
export function titleOf(body: FeedText): string | null {
  const line = textOfBody(body).replace(/\s+/g, ' ').trim();
  return line === '' ? null : line;
}
