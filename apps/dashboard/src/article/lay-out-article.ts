import type { Article, Furniture, MarkedMention } from '@sayso/schema';
import { assignLanes } from '../text/assign-lanes.ts';
import { cutSegments, type Layer, type Segment } from '../text/cut-segments.ts';
import { displayText } from '../text/display-text.ts';
import { splitBlocks } from '../text/split-blocks.ts';

/** What a run of the article's text is: the content of a mention, a part of one's attribution, or furniture. */
export type Meaning =
  | { what: 'mention'; index: number; lane: number }
  | { what: 'part'; index: number; part: 'source' | 'cue' | 'hedge' | 'figure' }
  | { what: 'furniture'; kind: Furniture['kind'] };

/** A run of text, with the mentions whose content ends with it: their numbers are set there. */
export type Run = Segment<Meaning> & { ends: number[] };

export type Paragraph = { start: number; reflow: boolean; runs: Run[] };

function layersOf(article: Pick<Article, 'furniture'>, mentions: readonly MarkedMention[]): Layer<Meaning>[] {
  const lanes = assignLanes(mentions);
  const layers: Layer<Meaning>[] = article.furniture.map(({ start, end, kind }) => ({
    start,
    end,
    is: { what: 'furniture', kind },
  }));
  // Outer before inner, so that the last mention of a run is the innermost.
  const byLane = mentions.map((_, index) => index).sort((a, b) => lanes[a]! - lanes[b]! || a - b);
  for (const index of byLane)
    for (const { start, end } of mentions[index]!.spans)
      layers.push({ start, end, is: { what: 'mention', index, lane: lanes[index]! } });
  mentions.forEach((mention, index) => {
    const part = (
      name: 'source' | 'cue' | 'hedge' | 'figure',
      spans: readonly { start: number; end: number }[],
    ) => {
      for (const { start, end } of spans)
        if (end > start) layers.push({ start, end, is: { what: 'part', index, part: name } });
    };
    part(
      'source',
      mention.chain.flatMap((hop) => hop.span ?? []),
    );
    part(
      'cue',
      mention.chain.flatMap((hop) => hop.cue ?? []),
    );
    part('hedge', mention.hedges);
    part('figure', mention.figures);
  });
  return layers;
}

/** The layers that reach into each block, in their order. The blocks are sorted, so each layer finds its first by halving. */
function layersByBlock(
  blocks: readonly { start: number; end: number }[],
  layers: readonly Layer<Meaning>[],
): Layer<Meaning>[][] {
  const found: Layer<Meaning>[][] = blocks.map(() => []);
  for (const layer of layers) {
    let low = 0;
    let high = blocks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (blocks[middle]!.end <= layer.start) low = middle + 1;
      else high = middle;
    }
    for (let at = low; at < blocks.length && blocks[at]!.start < layer.end; at += 1) found[at]!.push(layer);
  }
  return found;
}

/** An article's text as paragraphs of runs that its page sets one after another. Pure; joins to the very words. */
export function layOutArticle(
  article: Pick<Article, 'text' | 'furniture'>,
  mentions: readonly MarkedMention[],
): Paragraph[] {
  const text = displayText(article.text);
  const layers = layersOf(article, mentions);
  const blocks = splitBlocks(text);
  const perBlock = layersByBlock(blocks, layers);
  const lastRun = new Map<number, Run>();
  const paragraphs = blocks.map((block, position) => {
    const runs: Run[] = cutSegments(text, perBlock[position]!, block).map((segment) => ({
      ...segment,
      ends: [],
    }));
    for (const run of runs) for (const is of run.is) if (is.what === 'mention') lastRun.set(is.index, run);
    return { start: block.start, reflow: block.reflow, runs };
  });
  for (const [index, run] of lastRun) run.ends.push(index);
  for (const run of lastRun.values()) run.ends.sort((a, b) => a - b);
  return paragraphs;
}
