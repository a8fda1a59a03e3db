import { expect, it } from 'vitest';
import { hopName, hopWords } from './hop-words.ts';

it('calls a hop by its name, else by the words of the text, else by what is known', () => {
  expect(hopName({ kind: 'person', name: 'Ada Brandt', text: 'Brandt' })).toBe('Ada Brandt');
  expect(hopName({ kind: 'group', name: null, text: 'two officials' })).toBe('two officials');
  expect(hopName({ kind: 'publisher', name: null, text: null })).toBe('Publisher not stated');
});

it('says how it is named only where it is not by name', () => {
  expect(hopWords({ kind: 'outlet', naming: 'named' })).toBe('outlet');
  expect(hopWords({ kind: 'group', naming: 'anonymous' })).toBe('group, anonymous');
  expect(hopWords({ kind: 'document', naming: 'unspecified' })).toBe('document, not specified');
  expect(hopWords({ kind: 'unspecified', naming: 'unspecified' })).toBe('unspecified source');
});
