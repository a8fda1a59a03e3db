import { findBoilerplate } from '../furniture/boilerplate.ts';
import { findByline } from '../furniture/byline.ts';
import { areOne, chooseStory } from './choose-story.ts';
import { cutOtherParts } from './cut-other-parts.ts';
import { densestContainer } from './densest-container.ts';
import type { PageDocument } from './dom.ts';
import { reconcile } from './linked-body.ts';
import { namedContainers } from './named-containers.ts';
import { type Outline, outlinePage } from './outline-page.ts';
import {
  isAboutAuthor,
  isDisclaimer,
  isHeadLine,
  isLabel,
  isOffer,
  isPageLine,
  isStub,
} from './page-lines.ts';
import { listsOfArticle, pointsAbove } from './points-around.ts';
import { endsSentence, fingerprint, isProse, lengthOf } from './prose.ts';
import { prunePage } from './prune-page.ts';
import { readableBody } from './readable-body.ts';
import type { Block } from './render-text.ts';

/** What is known of the story before its body is found. */
export type Known = {
  headline: string | null;
  authors: readonly string[];
  /** What the metadata say of the story in a sentence or two. */
  description: string | null;
  /** The body that JSON-LD gives, as paragraphs. */
  linked: readonly Block[];
  /** The body that the page keeps for its scripts; asked for only where the page shows hardly any. */
  state?: () => readonly Block[];
};

export type FoundBody = {
  /** The paragraphs of the story; [] where the page holds no prose. */
  body: Block[];
  /** Lines about the story that stand above it: bylines, dates. */
  head: string[];
};

/** The paragraph that is the headline, a heading before others: the story is looked for below. */
function headingOf({ blocks }: Outline, headline: string | null): number | null {
  const title = headline === null ? '' : fingerprint(headline);
  const isTitle = ({ text }: Block): boolean =>
    title !== '' && text.length <= 500 && fingerprint(text) === title;
  const heading = blocks.findIndex((block) => /^h[1-3]$/.test(block.tag) && isTitle(block));
  const same = heading >= 0 ? heading : blocks.findIndex(isTitle);
  const at = same >= 0 ? same : blocks.findIndex(({ tag }) => tag === 'h1');
  return at < 0 ? null : at;
}

const leadNames =
  /(?:^|[\s_-])(?:lead|lede|intro|vorspann|chapeau|chapo|entradilla|ingress|teaser-text)(?=$|[\s_-])/i;
const mostAbove = 14;

/** Paragraphs below the headline that are named as the story's lead: some systems set it apart from the rest. */
function leadsBelow({ blocks, owners }: Outline, headingAt: number | null): number[] {
  if (headingAt === null) return [];
  const found: number[] = [];
  for (let at = headingAt + 1; at < Math.min(blocks.length, headingAt + mostAbove); at += 1) {
    const owner = owners[at]!;
    const names = [owner, owner.parentNode].map((of) => `${of?.className ?? ''} ${of?.id ?? ''}`).join(' ');
    if (leadNames.test(names) && isProse(blocks[at]!) && blocks[at]!.text.length >= 40) found.push(at);
  }
  return found;
}

const mostBefore = 0.35;

/** The story starts below its headline, unless much of what was found stands above it. */
function startOf({ blocks }: Outline, chosen: readonly boolean[], headingAt: number | null): number {
  if (headingAt === null) return 0;
  const sum = (from: number, to: number): number =>
    lengthOf(blocks.slice(from, to).filter((block, at) => chosen[from + at] && isProse(block)));
  return sum(0, headingAt) <= sum(0, blocks.length) * mostBefore ? headingAt : 0;
}

/** Drops what the page says twice or beside the story: the headline again, "Read more: …", bare links, the author. */
function tidy(blocks: readonly Block[], known: Known): FoundBody {
  const title = known.headline === null ? '' : fingerprint(known.headline);
  const head: string[] = [];
  let begun = false;
  const droppedBefore: number[] = [];
  let dropped = 0;
  const isLine = (block: Block, at: number): boolean => {
    if (at < 4 && title !== '' && fingerprint(block.text) === title) return false;
    if (isPageLine(block)) return false;
    // A heading over an offer is a part of it.
    if (/^h[2-6]$/.test(block.tag) && blocks[at + 1] && isOffer(blocks[at + 1]!)) return false;
    const isHead =
      (at < mostHead && isHeadLine(block, begun)) || (!begun && known.headline !== null && isLabel(block));
    if (isHead) head.push(block.text);
    begun ||= isProse(block) && !isHead;
    return !isHead;
  };
  const lines = blocks.filter((block, at) => {
    const stays = isLine(block, at);
    if (stays) droppedBefore.push(dropped);
    dropped = stays ? 0 : dropped + 1;
    return stays;
  });
  const body = withoutCopies(cutOtherParts(lines, [...droppedBefore, dropped])).filter(
    (line, at, { length }) =>
      at < length - mostTail ||
      !(isDisclaimer(line) || (at >= length - mostAuthors && isAboutAuthor(line, known.authors))),
  );
  while (body.length > 1) {
    const last = body.at(-1)!;
    const isHeading = /^h[1-6]$/.test(last.tag);
    if (isHeading || isStub(last) || isAboutAuthor(last, known.authors)) body.pop();
    else if (findByline(last.text)) head.push(body.pop()!.text);
    else break;
  }
  return { body, head };
}

const copied = { least: 40, most: 400, whole: 200_000, blocks: 2_000 };

/** Words set large beside the story are the story's own, and so are hidden copies: they are read once. */
function withoutCopies(lines: readonly Block[]): Block[] {
  if (lines.length > copied.blocks || lengthOf(lines) > copied.whole) return [...lines];
  const prints = lines.map(({ text }) => fingerprint(text));
  const seen = new Set<string>();
  return lines.filter(({ text, tag }, at) => {
    const print = prints[at]!;
    if (print.length < copied.least) return true;
    if (seen.has(print)) return false;
    seen.add(print);
    if (text.length > copied.most) return true;
    // A paragraph stays; what repeats a part of it, set as a quotation or a heading, goes.
    const isSetApart = tag !== 'p' && tag !== 'li';
    return !(isSetApart && prints.some((other) => other.length > print.length && other.includes(print)));
  });
}

const mostHead = 6;
const mostTail = 5;
const mostAuthors = 3;

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

/** What Readability is given: it measures every element anew, which a page of a million does not bear. */
const mostReadable = { paragraphs: 20_000, links: 6_000, escaped: 5_000 };

/** Readability writes the page out and reads it anew: each of these is written as a reference, and a text of its own then. */
const countEscaped = ({ blocks }: Outline): number =>
  blocks.reduce((sum, { text }) => sum + (text.match(/[<>&\u00a0]/g)?.length ?? 0), 0);

const isReadable = (page: PageDocument, outline: Outline): boolean =>
  outline.blocks.length <= mostReadable.paragraphs &&
  page.querySelectorAll('a').length <= mostReadable.links &&
  countEscaped(outline) <= mostReadable.escaped;

const leastShown = 600;

/** Whether what a page keeps for its scripts is the story of which it shows the start, or nothing. */
function isStandIn(kept: readonly Block[], shown: readonly Block[]): boolean {
  if (lengthOf(kept) <= lengthOf(shown) * 1.3) return false;
  const prose = shown.filter((block) => isProse(block) && endsSentence(block.text) && !isPageLine(block));
  const whole = fingerprint(kept.map(({ text }) => text).join(' '));
  return prose.length === 0 || prose.some(({ text }) => whole.includes(fingerprint(text.slice(0, 80))));
}

/**
 * The paragraphs of a page's story. The tree is taken apart.
 *
 * @param page a cleaned page
 */
export function findBody(page: PageDocument, known: Known): FoundBody {
  prunePage(page, known.headline);
  const outline = outlinePage(page.body);
  const headingAt = headingOf(outline, known.headline);
  const named = namedContainers(page, outline);
  const dense = densestContainer(outline, headingAt);
  const leads = leadsBelow(outline, headingAt);
  const lists = listsOfArticle(outline, headingAt);
  // Readability takes the tree apart, so it comes last; as it costs most, only where the other two leave a doubt.
  const doubtful = !areOne(outline, named, dense) && isReadable(page, outline);
  const readable = doubtful ? readableBody(page) : [];
  const chosen = chooseStory(outline, {
    named,
    dense,
    readable,
    headingAt,
    hint: known.description,
  });
  const first = chosen.indexOf(true);
  const apart = new Set([
    ...leads.filter((at) => at < first),
    ...pointsAbove(outline, headingAt, first),
    ...lists.filter((at) => at > first),
  ]);
  const from = startOf(outline, chosen, headingAt);
  const tree = outline.blocks.filter((_block, at) => at >= from && (chosen[at] || apart.has(at)));
  const shown = reconcile(tree, known.linked);
  const kept = lengthOf(shown.filter(isProse)) < leastShown ? (known.state?.() ?? []) : [];
  const { body, head } = tidy(isStandIn(kept, shown) ? kept : shown, known);
  return body.some(isProse) ? { body, head } : { body: [], head };
}
