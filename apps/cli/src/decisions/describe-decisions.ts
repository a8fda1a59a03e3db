import type { ClaimDecision } from '@sayso/schema';
import { plainLine } from '../output/plain-line.ts';

const named: Record<ClaimDecision['kind'], string> = {
  join: 'joined to',
  split: 'split off from',
  apart: 'kept apart from',
};

/** Decisions as paragraphs: when and by whom, the one claim, what was done, the other. */
export function describeDecisions(decisions: readonly ClaimDecision[]): string {
  if (decisions.length === 0) return 'Nothing was decided yet.\n';
  return decisions
    .map(({ kind, claim, other, holds, decidedAt, decidedBy }) => {
      const when = `${decidedAt.slice(0, 19).replace('T', ' ')} UTC`;
      const head = [when, ...(decidedBy ? [plainLine(decidedBy)] : []), ...(holds ? [] : ['undone since'])];
      const side = ({ id, text }: typeof claim): string => `    ${plainLine(text)}  ${id}`;
      return `${head.join(', ')}\n${side(other)}\n  ${named[kind]}\n${side(claim)}\n`;
    })
    .join('\n');
}
