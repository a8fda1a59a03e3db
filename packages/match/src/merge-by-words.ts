import type { Span } from '@sayso/schema';
import type { ArticleCopy } from './claimed-mention.ts';
import { readWords } from './copies/read-words.ts';
import type { Root } from './find-root.ts';
import type { Evidence, RootSets } from './union-roots.ts';

/** So much of a mention must lie in a copied passage. */
const within = 0.7;
/** A quotation of so many words is nobody else's by chance. */
const quotationWords = 6;

const contentOf = ({ mention: { mention } }: Root): Evidence => ({
  words: mention.text,
  span: mention.spans?.length === 1 ? mention.spans[0]! : null,
});

/** Beyond the claim's own words, which two reporters may well choose alike, so many characters must be copied. */
const fewestBeyond = 80;

const lengthOf = (spans: readonly Span[]): number =>
  spans.reduce((total, { start, end }) => total + end - start, 0);

/** How much is copied besides what a mention says itself. Quotations are not counted: their words are somebody's. */
const copiedBeyond = ({ mention: { mention } }: Root, { passages }: ArticleCopy): number =>
  lengthOf(passages.filter(({ quotation }) => !quotation).map(({ a }) => a)) - lengthOf(mention.spans ?? []);

function liesIn(root: Root, passage: Span): boolean {
  let inside = 0;
  let all = 0;
  for (const span of root.mention.mention.spans ?? []) {
    all += span.end - span.start;
    inside += Math.max(0, Math.min(span.end, passage.end) - Math.max(span.start, passage.start));
  }
  return all > 0 && inside / all >= within;
}

/** Copied words have one origin, however each side describes it; that they are two named people's is no copy's to deny. */
const mayBeOne = (a: Root, b: Root, sets: RootSets): boolean =>
  !sets.bothKnown(a, b) || a.grade === 'anonymous' || b.grade === 'anonymous';

/** What stands between two roots of copied articles: the passage that holds both, or that one article is the other. */
function isCopied(a: Root, b: Root, { verdict, passages }: ArticleCopy): boolean {
  if (passages.some((passage) => liesIn(a, passage.a) && liesIn(b, passage.b))) return true;
  return verdict === 'copy' && (a.grade === 'unknown' || b.grade === 'unknown');
}

/**
 * Mentions in passages that one article has from another. Shared quotations alone tie only those who quote them.
 *
 * @param copies pairs of articles of these mentions
 * @param isRelease whether an article is a press release as handed out
 */
export function mergeCopies(
  roots: readonly Root[],
  copies: readonly ArticleCopy[],
  sets: RootSets,
  isRelease: (root: Root) => boolean,
): void {
  const byArticle = new Map<string, Root[]>();
  for (const root of roots) {
    const known = byArticle.get(root.mention.articleId);
    if (known) known.push(root);
    else byArticle.set(root.mention.articleId, [root]);
  }
  for (const copy of copies) {
    if (copy.verdict !== 'copy' && copy.verdict !== 'excerpt') continue;
    for (const a of byArticle.get(copy.a) ?? [])
      for (const b of byArticle.get(copy.b) ?? []) {
        if (!mayBeOne(a, b, sets) || copiedBeyond(a, copy) < fewestBeyond || !isCopied(a, b, copy)) continue;
        const reason = isRelease(a) || isRelease(b) ? 'press-release' : 'shared-text';
        sets.merge(a, b, reason, [contentOf(a), contentOf(b)], true);
      }
  }
}

/** The same words, quoted by both and attributed by one of them to nobody by name. */
export function mergeQuotations(roots: readonly Root[], sets: RootSets): void {
  const byWords = new Map<string, Root[]>();
  for (const root of roots) {
    const { quotation, text } = root.mention.mention;
    if (quotation !== 'direct') continue;
    const words = readWords(text).map(({ word }) => word);
    if (words.length < quotationWords) continue;
    const key = words.join(' ');
    byWords.set(key, [...(byWords.get(key) ?? []), root]);
  }
  for (const group of byWords.values()) {
    const speakers = new Set(group.filter(({ grade }) => grade === 'named').map(({ key }) => key));
    const first = group.find(({ grade }) => grade === 'named') ?? group[0]!;
    for (const root of group)
      if (root !== first && speakers.size < 2 && mayBeOne(root, first, sets))
        sets.merge(root, first, 'same-quotation', [contentOf(root), contentOf(first)], true);
  }
}
