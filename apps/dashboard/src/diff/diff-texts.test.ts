import { describe, expect, it } from 'vitest';
import { type Block, countChanges, diffTexts } from './diff-texts.ts';

/** A diff in one line each: `=` same, `+` added, `-` removed, `~` changed with [-removed-] and {+added+} words. */
const drawn = (blocks: Block[]): string[] =>
  blocks.map((block) => {
    if (block.what !== 'changed')
      return `${{ same: '=', added: '+', removed: '-' }[block.what]} ${block.text}`;
    const marks = { same: ['', ''], added: ['{+', '+}'], removed: ['[-', '-]'] } as const;
    return `~ ${block.parts.map(({ what, text }) => marks[what][0] + text + marks[what][1]).join('')}`;
  });

const ferry = 'The ferry sank off Karstad at dawn.';
const saved = 'Forty passengers were saved by the crew of a tug.';
const fog = 'Fog lay over the sound, the coast guard said.';

describe('a diff', () => {
  it.each<[string, string, string, string[]]>([
    ['of the same text', `${ferry}\n\n${fog}`, `${ferry}\n${fog}\n`, [`= ${ferry}`, `= ${fog}`]],
    [
      'of a changed word',
      `${ferry}\n\n${saved}`,
      `${ferry}\n\n${saved.replace('Forty', 'Fifty')}`,
      [`= ${ferry}`, '~ [-Forty -]{+Fifty +}passengers were saved by the crew of a tug.'],
    ],
    [
      'of words behind the last one',
      'Ferry sinks off Elm',
      'Ferry sinks off Elm with forty aboard',
      ['~ Ferry sinks off Elm {+with forty aboard+}'],
    ],
    ['of a paragraph that came', ferry, `${ferry}\n\n${fog}`, [`= ${ferry}`, `+ ${fog}`]],
    [
      'of a paragraph that went',
      `${ferry}\n${saved}\n${fog}`,
      `${ferry}\n${fog}`,
      [`= ${ferry}`, `- ${saved}`, `= ${fog}`],
    ],
    ['of one paragraph in place of another', ferry, fog, [`- ${ferry}`, `+ ${fog}`]],
    [
      'of a change beside an addition',
      ferry,
      `${fog}\n${ferry.replace('dawn', 'dusk')}`,
      [`+ ${fog}`, '~ The ferry sank off Karstad at [-dawn-]{+dusk+}.'],
    ],
    ['from nothing', '', ferry, [`+ ${ferry}`]],
  ])('%s', (_, before, after, lines) => {
    expect(drawn(diffTexts(before, after))).toEqual(lines);
  });

  it('gives both texts again', () => {
    const before = [ferry, saved, fog, 'He said “no”: 3.5 million!'].join('\n\n');
    const after = [fog, saved.replace('a tug', 'two tugs'), 'He said “yes”: 3.6 million!', ferry].join(
      '\n\n',
    );
    const blocks = diffTexts(before, after);
    const text = (without: 'added' | 'removed') =>
      blocks.flatMap((block) => {
        if (block.what === without) return [];
        if (block.what !== 'changed') return [block.text];
        return [
          block.parts
            .filter(({ what }) => what !== without)
            .map((part) => part.text)
            .join(''),
        ];
      });
    expect(text('added')).toEqual(before.split('\n\n'));
    expect(text('removed')).toEqual(after.split('\n\n'));
  });

  it('of texts with nothing in common is one for the other, however long they are', () => {
    const long = (word: string) => Array.from({ length: 4_000 }, (_, n) => `${word}${n} ${word}`).join('\n');
    const blocks = diffTexts(long('alpha'), long('omega'));
    expect(countChanges(blocks)).toEqual({ added: 8_000, removed: 8_000 });
  });
});

it('counts the words that came and went', () => {
  expect(
    countChanges(diffTexts(`${ferry}\n${saved}`, `${ferry}\n${saved.replace('Forty', 'Some fifty')}`)),
  ).toEqual({
    added: 2,
    removed: 1,
  });
});
