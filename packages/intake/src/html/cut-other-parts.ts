import { opensOtherPart, opensRemarks } from './page-lines.ts';
import { isProse, lengthOf } from './prose.ts';
import type { Block } from './render-text.ts';

const mostBelow = { otherPart: 0.4, remarks: 0.85 };
/** Paragraphs by which a story goes on: fewer where links stand under the label, since the label is then theirs. */
const leastOn = { afterLinks: 2, afterNone: 3 };
const ofPersons = /^(?:about|comments?|responses|leave|what readers|discussion|topics|tags|kommentare)/i;

/** Whether a story goes on below a label and its links: paragraph on paragraph, not a line of summary for each link. */
function goesOn(label: Block, below: readonly Block[], droppedBefore: readonly number[]): boolean {
  if (ofPersons.test(label.text)) return false;
  const prose = below.filter(isProse).length;
  const between = droppedBefore.slice(1).filter((count) => count > 0).length;
  const least = (droppedBefore[0] ?? 0) > 0 ? leastOn.afterLinks : leastOn.afterNone;
  return prose >= least && between < prose / 2;
}

/**
 * What follows a heading such as "More on this story" is dropped to the end, unless it is much of the story or the
 * story goes on below: then the label alone goes.
 *
 * @param droppedBefore how many lines of the page, links above all, stood before each line
 */
export function cutOtherParts(lines: readonly Block[], droppedBefore: readonly number[]): Block[] {
  const total = lengthOf(lines);
  const kept: Block[] = [];
  let above = 0;
  for (const [at, line] of lines.entries()) {
    above += line.text.length;
    const isRemarks = opensRemarks(line);
    if (at === 0 || !(isRemarks || opensOtherPart(line))) {
      kept.push(line);
      continue;
    }
    const left = total - above + line.text.length;
    const on = !isRemarks && goesOn(line, lines.slice(at + 1), droppedBefore.slice(at + 1));
    if (!on && left < total * (isRemarks ? mostBelow.remarks : mostBelow.otherPart)) return kept;
    // A label over links that are gone already; without any it may be a heading of the story's own.
    if (!on || (droppedBefore[at + 1] ?? 0) === 0) kept.push(line);
  }
  return kept;
}
