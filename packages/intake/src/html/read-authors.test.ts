import { expect, it } from 'vitest';
import { buildTree } from './dom.ts';
import { readAuthors } from './read-authors.ts';

const namesOf = (body: string, linked: string[] = [], metas: string[] = []) =>
  readAuthors(buildTree(body), linked, metas, 'Vale Ledger')?.names ?? null;

it.each([
  ['<p class="byline">By Petra Lund and Tobias Renn</p>', ['Petra Lund', 'Tobias Renn']],
  ['<p class="byline">By Petra Lund Tuesday, Aug. 17, 2026</p>', ['Petra Lund']],
  [
    '<p class="byline">By PETRA LUND and TOBIAS RENN - NWA Technology Writers | 1 hr ago</p>',
    ['PETRA LUND', 'TOBIAS RENN'],
  ],
  ['<p class="author">Von Petra Lund</p>', ['Petra Lund']],
  ['<span itemprop="author"><span itemprop="name">Petra Lund</span></span>', ['Petra Lund']],
  ['<span class="author">9:39AM BST 05 Oct 2026</span>', null],
  ['<span class="author">www.vale.example</span>', null],
  ['<div class="comments"><span class="author">Nora Pell</span></div>', null],
  [
    '<span class="author">Petra Lund</span><div id="comments"><span class="author">Nora Pell</span></div>',
    ['Petra Lund'],
  ],
])('%s', (body, names) => {
  expect(namesOf(body)).toEqual(names);
});

it('takes JSON-LD before metadata and metadata before mark-up, where they name somebody', () => {
  const body = '<span class="author">Nora Pell</span>';
  expect(namesOf(body, ['Petra Lund'], ['Tobias Renn'])).toEqual(['Petra Lund']);
  expect(namesOf(body, ['Vale Ledger'], ['Tobias Renn and Ulf Tern'])).toEqual(['Tobias Renn', 'Ulf Tern']);
  expect(namesOf(body, ['https://vale.example/p'], ['https://vale.example/u/7'])).toEqual(['Nora Pell']);
});

it('keeps an author of one word as it is given', () => {
  expect(readAuthors(buildTree('<p>x</p>'), ['Nightowl'], [], null)).toEqual({ text: 'Nightowl', names: [] });
});
