import { decodeHTML } from 'entities';
import { cleanMarkup } from './clean-markup.ts';
import { buildTree } from './dom.ts';
import { endsSentence, isProse, lengthOf } from './prose.ts';
import { type Block, blocksOf } from './render-text.ts';

const limits = { scripts: 12, length: 3_000_000, depth: 14, nodes: 60_000, words: 200_000, text: 400_000 };
const leastBody = { characters: 400, paragraphs: 3 };
/** Fields that hold a story's words, in the names of many systems; those of pictures and persons are passed over. */
const wordy =
  /^(?:html|text|content|body|value|data|paragraph|raw|children|blocks?|elements?|items?|articleBody|bodyHtml|bodyText|content_?elements|components?|storyBody|richText|markup|nodes?|document|json|\d+)$/i;
const notWords =
  /caption|credit|alt|author|bio|related|recommend|teaser|menu|nav|footer|comment|promo|newsletter|seo|meta|summary|description/i;
const headed = /^(?:h[1-6]|heading\d?|header|title|subhead\w*|crosshead)$/i;

type Run = { blocks: Block[]; characters: number };

const markupOf = (text: string): Block[] =>
  /<\/?(?:p|div|br|h[1-6]|li|blockquote)\b/i.test(text)
    ? blocksOf(buildTree(cleanMarkup(text).body).body)
    : [
        {
          text: decodeHTML(text.replace(/<[^<>]{0,300}>/g, ''))
            .replace(/\s+/g, ' ')
            .trim(),
          linked: 0,
          tag: 'p',
        },
      ];

/** The words of one part of a story: what it says itself, or what the parts inside of it say. */
function wordsOf(value: unknown, depth: number, left: { nodes: number }, tag = 'p'): Block[] {
  left.nodes -= 1;
  if (depth > limits.depth || left.nodes < 0) return [];
  if (typeof value === 'string') {
    const isText = /\s/.test(value.trim()) && !/^(?:https?:|\/|data:|\{)/.test(value);
    return isText ? markupOf(value).map((block) => (tag === 'p' ? block : { ...block, tag })) : [];
  }
  if (Array.isArray(value)) return value.flatMap((item) => wordsOf(item, depth + 1, left, tag));
  if (typeof value !== 'object' || value === null) return [];
  const fields = value as Record<string, unknown>;
  const kind = [fields.type, fields.kind, fields.__typename, fields.name].find(
    (name) => typeof name === 'string',
  );
  if (
    typeof kind === 'string' &&
    (/image|video|gallery|embed|ad\b|advert/i.test(kind) || notWords.test(kind))
  )
    return [];
  const own = typeof kind === 'string' && headed.test(kind) ? 'h2' : tag;
  return Object.entries(fields).flatMap(([key, inner]) =>
    wordy.test(key) && !notWords.test(key) ? wordsOf(inner, depth + 1, left, own) : [],
  );
}

/** Every place of a state that may hold a story: lists of parts, and long texts with mark-up. */
function runsOf(root: unknown): Run[] {
  const runs: Run[] = [];
  const left = { nodes: limits.nodes };
  // Lists stand in lists, and each is read anew: together they may cost so much.
  const leftOfWords = { nodes: limits.words };
  const look = (value: unknown, key: string, depth: number): void => {
    left.nodes -= 1;
    if (depth > limits.depth || left.nodes < 0 || notWords.test(key)) return;
    const isLong = typeof value === 'string' && value.length >= leastBody.characters && /<\/p>/i.test(value);
    if (isLong || Array.isArray(value)) {
      const blocks = wordsOf(value, depth, leftOfWords).filter(({ text }) => text !== '');
      const prose = blocks.filter((block) => isProse(block) && endsSentence(block.text));
      if (prose.length >= leastBody.paragraphs && lengthOf(prose) >= leastBody.characters)
        runs.push({ blocks, characters: lengthOf(prose) });
    }
    if (typeof value === 'object' && value !== null)
      for (const [inner, of] of Object.entries(value).slice(0, 400)) look(of, inner, depth + 1);
  };
  look(root, '', 0);
  return runs;
}

/**
 * The story that a page keeps for its scripts (`<script type="application/json">`) and shows nothing of before they
 * run: the longest run of paragraphs in it, [] where there is none.
 */
export function stateBody(scripts: readonly string[]): Block[] {
  let best: Run | null = null;
  for (const script of scripts.slice(0, limits.scripts)) {
    if (script.length > limits.length) continue;
    let state: unknown;
    try {
      state = JSON.parse(script);
    } catch {
      continue;
    }
    for (const run of runsOf(state))
      if (run.characters <= limits.text && run.characters > (best?.characters ?? 0)) best = run;
  }
  return best?.blocks ?? [];
}
