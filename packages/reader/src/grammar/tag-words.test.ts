import { expect, it } from 'vitest';
import { tokenise } from '../text/tokens.ts';
import { tagWords } from './tag-words.ts';

/** The tag of the word in brackets. */
function tagOf(marked: string): string {
  const at = marked.indexOf('[');
  const tokens = tokenise(marked.replace(/[[\]]/g, ''));
  return tagWords(tokens).tags[tokens.findIndex((token) => token.start >= at)]!;
}

it.each([
  ['The [report] was late.', 'noun'],
  ['They [report] that the dam broke.', 'verb'],
  ['The ministry [claims] that the dam broke.', 'verb'],
  ['Roe’s [claims] were denied.', 'noun'],
  ['She had [denied] it.', 'participle'],
  ['The dam was [built] in 1931.', 'participle'],
  ['He is [asking] for time.', 'ing'],
  ['The [meeting] was short.', 'noun'],
  ['She said [that] the dam broke.', 'sub'],
  ['The dam [that] broke was old.', 'wh'],
  ['Roe begged [her] to stay.', 'pron'],
  ['Roe saw [her] house.', 'poss'],
  ['The official [said] Friday.', 'verb'],
  ['the problems [faced] by the town', 'participle'],
  ['He tried to [leverage] the vote.', 'verb'],
  ['Roe [Says] Dam Will Break', 'verb'],
  ['It rose [quickly].', 'adv'],
])('%s: %s', (marked, tag) => {
  expect(tagOf(marked)).toBe(tag);
});
