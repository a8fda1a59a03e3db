import { decodeHTML } from 'entities';
import { cleanMarkup } from './clean-markup.ts';
import { buildTree } from './dom.ts';
import { fingerprint, isProse, lengthOf } from './prose.ts';
import { type Block, blocksOf } from './render-text.ts';

const mostCompared = { blocks: 2_000, characters: 200_000 };
const leastBody = 140;

const escapedTag = /&(?:amp;)*lt;\/?(?:p|div|br)\b/i;
const mostEscapes = 3;

/** The `articleBody` of a page's JSON-LD as paragraphs; it comes as text, as mark-up, and as mark-up escaped again. */
export function linkedBlocks(given: string | null): Block[] {
  if (!given) return [];
  let body = given;
  for (let times = 0; times < mostEscapes && escapedTag.test(body); times += 1) body = decodeHTML(body);
  if (/<\/?(?:p|div|br)\b[^<>]{0,200}>/i.test(body)) return blocksOf(buildTree(cleanMarkup(body).body).body);
  return withBreaks(body)
    .split('\n')
    .map((text) => ({ text: text.replace(/[\s\u00a0]+/g, ' ').trim(), linked: 0, tag: 'p' }))
    .filter((block) => block.text !== '');
}

/** A sentence's end with the next one stuck to it: where a system took the breaks out of a text. */
const stuck = /(?<=\p{Ll}[.!?]["”’»]?)(?=[“«"]?\p{Lu}\p{Ll})/gu;
const fewStuck = 2;

const withBreaks = (body: string): string =>
  !body.includes('\n') && (body.match(stuck)?.length ?? 0) >= fewStuck ? body.replace(stuck, '\n') : body;

const isCut = (linked: readonly Block[]): boolean => /(?:…|\.{3}|\[…\])\W{0,2}$/.test(linked.at(-1)!.text);

/**
 * The body by the page's tree, held against the one in its JSON-LD. Where the JSON-LD's is whole, what it does not
 * have is taken out of the tree's; where the tree has much less, as behind a paywall's curtain, the JSON-LD's is the
 * body. Many pages cut theirs after a few hundred characters, or give a summary for it: that decides nothing.
 */
export function reconcile(tree: readonly Block[], linked: readonly Block[]): readonly Block[] {
  if (linked.length === 0 || lengthOf(linked) < leastBody) return tree;
  // Every block is looked for in the whole of the other body: not for more than any story has.
  if (tree.length > mostCompared.blocks || lengthOf(linked) > mostCompared.characters) return tree;
  const whole = fingerprint(linked.map((block) => block.text).join(' '));
  const shared = tree.filter((block) => whole.includes(fingerprint(block.text)));
  const covered = lengthOf(shared) / lengthOf(linked);
  const ofTree = lengthOf(linked) / Math.max(1, lengthOf(tree));
  if (covered >= 0.8) {
    const trusted = !isCut(linked) && ofTree >= 0.4 && shared.filter(isProse).length >= 3;
    if (!trusted || ofTree >= 0.95 || goesOn(tree, shared, whole)) return tree;
    return keepBetween(tree, shared);
  }
  return ofTree > 1.3 && covered < 0.7 && !isCut(linked) && isBegunBy(tree, whole) ? linked : tree;
}

/** Whether a longer text is that of the story which a page shows the start of, and not of another one. */
function isBegunBy(tree: readonly Block[], whole: string): boolean {
  const prose = tree.filter(isProse);
  const first = prose.slice(0, 3).some((block) => whole.includes(fingerprint(block.text.slice(0, 80))));
  return first || lengthOf(prose) < leastBody;
}

const mostBelow = 0.3;

/**
 * Whether a JSON-LD body was cut without a sign of it: it ends within a paragraph of the tree, or much running text
 * follows on the page.
 */
function goesOn(tree: readonly Block[], shared: readonly Block[], whole: string): boolean {
  const last = fingerprint(shared.at(-1)!.text);
  if (!whole.endsWith(last)) return true;
  const below = tree.slice(tree.indexOf(shared.at(-1)!) + 1).filter(isProse);
  return lengthOf(below) > whole.length * mostBelow;
}

/** The shared blocks, and headings, items and quotations between them, which JSON-LD bodies often leave out. */
function keepBetween(tree: readonly Block[], shared: readonly Block[]): readonly Block[] {
  const kept = new Set(shared);
  const first = tree.findIndex((block) => kept.has(block));
  const last = tree.findLastIndex((block) => kept.has(block));
  return tree.filter(
    (block, index) =>
      kept.has(block) || (index > first && index < last && /^(?:h[2-6]|li|blockquote)$/.test(block.tag)),
  );
}
