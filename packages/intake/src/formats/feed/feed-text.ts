import { decodeHTMLStrict } from 'entities';
import { cleanMarkup } from '../../html/clean-markup.ts';
import { buildTree } from '../../html/dom.ts';
import { blocksOf, joinBlocks } from '../../html/render-text.ts';
import type { FeedText } from './feed-item.ts';

/** Elements that stories are marked up with. Another name in brackets is as likely to be words: "x<y", "<canvas>". */
const inline =
  'a|abbr|acronym|b|bdi|bdo|big|cite|code|del|dfn|em|font|i|img|ins|kbd|mark|nobr|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr';
const block =
  'address|article|aside|audio|blockquote|body|br|center|dd|div|dl|dt|embed|figcaption|figure|footer|form|h[1-6]|head|header|hr|html|iframe|input|li|link|main|meta|nav|noscript|object|ol|p|picture|pre|script|section|style|svg|table|tbody|td|tfoot|th|thead|tr|ul|video';

const pieceOfTag = '(?:\\s[^<>]{0,4000})?/?>';
const tag = new RegExp(`</?(?:${inline}|${block})${pieceOfTag}|<!--`, 'i');
const inlineTags = new RegExp(`</?(?:${inline})${pieceOfTag}`, 'gi');
const blockTags = new RegExp(`</?(?:${block})${pieceOfTag}`, 'gi');
const anyTag = /<\/?(?!script|style)[a-z][^<>]{0,4000}>/gi;
const silent = /<(?:(script|style)\b|!--)/gi;

/** Mark-up without its scripts, styles and comments, in one pass: one that is never closed stays. */
function withoutSilent(markup: string): string {
  const parts: string[] = [];
  const lower = markup.toLowerCase();
  const unclosed = new Set<string>();
  let from = 0;
  for (const found of markup.matchAll(silent)) {
    const close = found[1] ? `</${found[1].toLowerCase()}` : '-->';
    if (found.index < from || unclosed.has(close)) continue;
    const end = lower.indexOf(close, found.index);
    const after = end < 0 ? -1 : lower.indexOf('>', end);
    if (after < 0) {
      unclosed.add(close);
      continue;
    }
    parts.push(markup.slice(from, found.index));
    from = after + 1;
  }
  return parts.join('') + markup.slice(from);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const unwanted = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u00ad\u200b\u2060\ufeff]/g;

/** Plain words as paragraphs: white space collapsed, a blank line between any two. */
const textOfWords = (words: string): string =>
  words
    .replace(unwanted, '')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .split(/\r?\n[^\S\n]{0,100}\r?\n|\u2029/)
    .map((paragraph) => paragraph.replace(/[\s\u0085]+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');

const textOfMarkup = (markup: string): string =>
  joinBlocks(blocksOf(buildTree(cleanMarkup(markup).body).body));

/** Leftovers of a section that was escaped once too often. */
const withoutSections = (markup: string): string => markup.replaceAll('<![CDATA[', '').replaceAll(']]>', '');

/**
 * A body as the text of an article.
 *
 * @returns '' where it has no words
 */
export function textOfBody({ kind, value }: FeedText): string {
  if (kind === 'text') return textOfWords(value);
  if (kind === 'markup') return textOfMarkup(value);
  const markup = withoutSections(value);
  return tag.test(markup) ? textOfMarkup(markup) : textOfWords(decodeHTMLStrict(markup));
}

/** The longest that is still a title, in UTF-16 code units of its mark-up. */
const longestTitle = 10_000;

/** A title in one line, without its mark-up; null where it has no words. */
export function titleOf({ kind, value }: FeedText): string | null {
  const written = value.slice(0, longestTitle);
  const unmarked = kind === 'markup' ? written.replace(anyTag, '') : written;
  const words =
    kind === 'text'
      ? written
      : decodeHTMLStrict(
          withoutSilent(withoutSections(unmarked)).replace(blockTags, ' ').replace(inlineTags, ''),
        );
  const line = textOfWords(words).replace(/\s+/g, ' ').trim();
  return line === '' ? null : line;
}
