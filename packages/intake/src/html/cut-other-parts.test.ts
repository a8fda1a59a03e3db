import { describe, expect, it } from 'vitest';
import { cutOtherParts } from './cut-other-parts.ts';

const line = (text: string, tag = 'p') => ({ text, linked: 0, tag });
const prose = Array.from({ length: 8 }, (_none, at) =>
  line(`Paragraph ${at} of the story tells what came next in the town, at some length.`),
);
const label = line('More on the bridge:');

describe('what stands below a label for other stories', () => {
  it('goes, to the end', () => {
    expect(cutOtherParts([...prose, label, line('A line about another story of the day.')], [])).toEqual(
      prose,
    );
  });
  it('goes where each line of it stands under a link', () => {
    const summaries = prose.slice(0, 3);
    const dropped = [...prose.map(() => 0), 0, 1, 1, 1];
    expect(cutOtherParts([...prose, label, ...summaries], dropped)).toEqual(prose);
  });
  it('stays where the story goes on below the label’s links, and the label goes', () => {
    const dropped = [0, 0, 0, 0, 0, 0, 2, 0];
    expect(cutOtherParts([...prose.slice(0, 5), label, ...prose.slice(5, 7)], dropped)).toEqual(
      prose.slice(0, 7),
    );
  });
  it('stays under a heading without links, which may be the story’s own', () => {
    const heading = line('The latest', 'h2');
    expect(cutOtherParts([...prose.slice(0, 5), heading, ...prose.slice(5)], [])).toContain(heading);
  });
  it('goes under a heading over remarks, however long they are', () => {
    const remarks = line('Comments (9)', 'h3');
    expect(cutOtherParts([...prose.slice(0, 3), remarks, ...prose.slice(3)], [])).toEqual(prose.slice(0, 3));
  });
});
