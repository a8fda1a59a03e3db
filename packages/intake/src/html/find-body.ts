import { Readability } from '@mozilla/readability';
import { findBoilerplate } from '../furniture/boilerplate.ts';
import { buildTree, type PageDocument, type PageElement } from './dom.ts';
import { prunePage } from './prune-page.ts';
import { type Block, blocksOf } from './render-text.ts';

/** Containers that newsrooms' systems name for what they hold, the surest first. */
const bodySelectors = [
  '[itemprop~="articleBody"]',
  '.article-body',
  '.article__body',
  '.articleBody',
  '.article-content',
  '.article__content',
  '.story-body',
  '.story__body',
  '.story-content',
  '.entry-content',
  '.post-content',
  '.post-body',
  '.article-text',
  '.body-copy',
  '.article-body-text',
  '#article-body',
  '#storytext',
  '#story-body',
];

const mostContainers = 40;
const mostCompared = { blocks: 2_000, characters: 200_000 };

const lengthOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + block.text.length, 0);

/** Prose, as against a menu's items and a list of teasers: enough words, few of them linked. */
const isProse = ({ text, linked }: Block): boolean =>
  linked < text.length * 0.5 &&
  (text.split(' ').length >= 8 || (/[.!?]["'”’)]?$/.test(text) && text.split(' ').length >= 3));

const shareLinked = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + block.linked, 0) / Math.max(1, lengthOf(blocks));

/**
 * The text of the container that a page's system names for its story. Several of one name are parts of one story
 * where they stand side by side or are of like size; a short one elsewhere belongs to a teaser.
 */
function namedBody(page: PageDocument): Block[] {
  for (const selector of bodySelectors) {
    const elements = Array.from(page.querySelectorAll(selector)).slice(0, mostContainers);
    const parts = elements
      .filter((element) => !elements.some((other) => other !== element && other.contains(element)))
      .map((element) => ({ element, blocks: blocksOf(element) }));
    const largest = parts.reduce(
      (best, part) => (lengthOf(part.blocks) > lengthOf(best?.blocks ?? []) ? part : best),
      parts[0],
    );
    if (!largest) continue;
    const blocks = parts
      .filter(
        (part) =>
          part.element.parentNode === largest.element.parentNode ||
          lengthOf(part.blocks) >= lengthOf(largest.blocks) * 0.3,
      )
      .flatMap((part) => part.blocks);
    if (blocks.some(isProse) && lengthOf(blocks) >= 140 && shareLinked(blocks) < 0.4) return blocks;
  }
  return [];
}

function readableBody(page: PageDocument): Block[] {
  try {
    const result = new Readability<PageElement>(page, {
      disableJSONLD: true,
      serializer: (node) => node as unknown as PageElement,
    }).parse();
    return result?.content ? blocksOf(result.content) : [];
  } catch {
    // Readability gives up on a few odd trees; the page's own paragraphs are left then.
    return [];
  }
}

/** JSON-LD bodies come as text, or as HTML. */
export function linkedBlocks(body: string | null): Block[] {
  if (!body) return [];
  if (/<\/?(?:p|div|br)\b[^<>]{0,200}>/i.test(body)) return [];
  return body
    .split('\n')
    .map((text) => ({ text: text.replace(/[\s\u00a0]+/g, ' ').trim(), linked: 0, tag: 'p' }))
    .filter((block) => block.text !== '');
}

const fingerprint = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * The body by the page's tree, held against the one in its JSON-LD. Where the tree has much more, what the JSON-LD
 * does not have is taken out; where it has much less, as behind a paywall's curtain, the JSON-LD's is the body.
 */
function reconcile(tree: Block[], linked: Block[]): Block[] {
  if (linked.length === 0 || lengthOf(linked) < 140) return tree;
  // Every block is looked for in the whole of the other body: not for more than any story has.
  if (tree.length > mostCompared.blocks || lengthOf(linked) > mostCompared.characters) return tree;
  const whole = fingerprint(linked.map((block) => block.text).join(' '));
  const shared = tree.filter((block) => whole.includes(fingerprint(block.text)));
  const covered = lengthOf(shared) / Math.max(1, lengthOf(linked));
  if (covered >= 0.8) return lengthOf(tree) > lengthOf(linked) * 1.15 ? keepBetween(tree, shared) : tree;
  return lengthOf(linked) > lengthOf(tree) * 1.3 && covered < 0.7 ? linked : tree;
}

/** The shared blocks, and headings between them, which JSON-LD bodies often leave out. */
function keepBetween(tree: readonly Block[], shared: readonly Block[]): Block[] {
  const kept = new Set(shared);
  const first = tree.findIndex((block) => kept.has(block));
  const last = tree.findLastIndex((block) => kept.has(block));
  return tree.filter(
    (block, index) => kept.has(block) || (index > first && index < last && /^h[2-6]$/.test(block.tag)),
  );
}

/** Drops what the page says twice or beside the story: the headline again, "Read more: …", bare links. */
function tidyBlocks(blocks: readonly Block[], headline: string | null): Block[] {
  const title = headline === null ? '' : fingerprint(headline);
  const kept = blocks.filter(({ text, linked }, index) => {
    if (index < 3 && title !== '' && fingerprint(text) === title) return false;
    if (linked >= text.length * 0.8 && (text.length < 40 || !/[.!?]["'”’)]?$/.test(text))) return false;
    return !((linked > 0 || text.length <= 40) && findBoilerplate(text) === 'apart');
  });
  // A heading that nothing follows belonged to a part that was taken off.
  while (kept.length > 0 && /^h[1-6]$/.test(kept.at(-1)!.tag)) kept.pop();
  return kept;
}

/**
 * The headline of a page that marks none: a first block like a title above a story. Pages without `<h1>` and metadata
 * often have the site's name as their only title.
 *
 * @returns the headline and what is left of the body; null where the first block is part of the story
 */
export function splitHeadline(blocks: readonly Block[]): { headline: string; body: Block[] } | null {
  const [first, ...body] = blocks;
  if (!first || body.length === 0 || first.text.length > 150 || first.text.split(' ').length < 3) return null;
  return /[.!:;,]["'”’)]?$/.test(first.text) || findBoilerplate(first.text) !== null
    ? null
    : { headline: first.text, body };
}

/**
 * The paragraphs of a page's story.
 *
 * @param markup a cleaned page's body
 * @param linked the body that its JSON-LD gives, as blocks
 * @returns [] where the page holds no prose
 */
export function findBody(markup: string, linked: Block[], headline: string | null): Block[] {
  const page = buildTree(markup);
  prunePage(page);
  const named = namedBody(page);
  const all = named.length === 0 ? blocksOf(page.body).filter(isProse) : [];
  // Readability takes the tree apart, so it comes last.
  const readable = readableBody(page);
  const readableProse = readable.filter(isProse);
  const fromTree =
    lengthOf(named) >= lengthOf(readableProse) * 0.5 ? named : readableProse.length > 0 ? readable : all;
  const blocks = tidyBlocks(reconcile(fromTree.length > 0 ? fromTree : all, linked), headline);
  return blocks.some(isProse) ? blocks : [];
}
