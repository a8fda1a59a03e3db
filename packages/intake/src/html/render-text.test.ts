import { expect, it } from 'vitest';
import { buildTree } from './dom.ts';
import { blocksOf, joinBlocks } from './render-text.ts';

const textOf = (html: string): string => joinBlocks(blocksOf(buildTree(html).body));

it.each([
  ['paragraphs', '<p>One.</p><p>Two.</p>', 'One.\n\nTwo.'],
  ['one line break within a sentence', '<p>One<br>line.</p>', 'One line.'],
  ['two line breaks between paragraphs', 'One.<br> <br/>Two.', 'One.\n\nTwo.'],
  ['text beside blocks', 'One <i>and</i> a half.<div>Two.</div>Three.', 'One and a half.\n\nTwo.\n\nThree.'],
  ['a list', '<ul><li>One.<ul><li>Two.</li></ul></li><li>Three.</li></ul>', 'One.\n\nTwo.\n\nThree.'],
  [
    'the cells of a row',
    '<table><tr><td>One</td><td>two</td></tr><tr><td>three</td></tr></table>',
    'One two\n\nthree',
  ],
  ['marks of dropped tags', '<p>One.\u2029Two.</p>', 'One.\n\nTwo.'],
  ['controls and labels', '<p>One.</p><label>Name</label><button>Send</button>', 'One.'],
  [
    'no-break spaces and invisible characters',
    '<p>\u00a0One\u00a0\u00a0half\u200b\u00ad-way.\ufeff</p>',
    'One half-way.',
  ],
])('%s', (_what, html, text) => {
  expect(textOf(html)).toBe(text);
});

it('counts the linked characters of a block', () => {
  const [block] = blocksOf(buildTree('<p>Go <a href="x">there <b>now</b></a>.</p>').body);
  expect(block).toEqual({ text: 'Go there now.', linked: 8, tag: 'p' });
});

it('counts no link of a heading to itself', () => {
  const [block] = blocksOf(buildTree('<h2><a href="#now">Now</a><button>Copy</button></h2>').body);
  expect(block).toEqual({ text: 'Now', linked: 0, tag: 'h2' });
});
