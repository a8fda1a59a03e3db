import { countWords } from '../words/count-words.ts';
import type { Block, Part } from './diff-texts.ts';

/** Unchanged paragraphs that are shown around a change; more of them are folded away. */
const around = 1;

type Stretch = { folded: boolean; blocks: { block: Block; at: number }[] };

/** The diff as stretches: changes with a paragraph around them, and what stands unchanged between, folded. */
export function foldUnchanged(blocks: readonly Block[]): Stretch[] {
  const near = blocks.map((_, at) =>
    blocks.slice(Math.max(0, at - around), at + around + 1).some(({ what }) => what !== 'same'),
  );
  const stretches: Stretch[] = [];
  blocks.forEach((block, at) => {
    const folded = !near[at];
    const last = stretches.at(-1);
    if (last?.folded === folded) last.blocks.push({ block, at });
    else stretches.push({ folded, blocks: [{ block, at }] });
  });
  return stretches;
}

function Words({ part: { what, text } }: { part: Part }) {
  if (what === 'same') return text;
  const Tag = what === 'added' ? 'ins' : 'del';
  return (
    <Tag className={what}>
      <span className="sr-only">{what === 'added' ? ' added: ' : ' removed: '}</span>
      {text}
      <span className="sr-only"> end of {what} words </span>
    </Tag>
  );
}

const signs = { same: '', changed: '~', added: '+', removed: '−' } as const;

function Paragraph({ block }: { block: Block }) {
  return (
    <p className="diff-line" data-what={block.what} dir="auto">
      <span aria-hidden className="diff-sign">
        {signs[block.what]}
      </span>
      {block.what === 'changed' ? (
        block.parts.map((part, at) => <Words key={at} part={part} />)
      ) : (
        <Words part={block} />
      )}
    </p>
  );
}

/** What changed, in the text itself: added words underlined, removed ones struck through, the unchanged folded away. */
export function DiffView({ blocks }: { blocks: readonly Block[] }) {
  return (
    <div className="prose diff">
      {foldUnchanged(blocks).map(({ folded, blocks: inside }) => {
        const shown = inside.map(({ block, at }) => <Paragraph key={at} block={block} />);
        return folded ? (
          <details key={inside[0]!.at} className="diff-fold">
            <summary>{countWords(inside.length, 'paragraph')} unchanged</summary>
            {shown}
          </details>
        ) : (
          <div key={inside[0]!.at}>{shown}</div>
        );
      })}
    </div>
  );
}
