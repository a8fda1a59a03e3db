import { isFiniteVerb } from '../grammar/tags.ts';
import type { Passage } from '../text/passage.ts';
import type { Range } from '../text/range.ts';

/**
 * `The service, which said | seven men were trapped |, sent divers`: what is said in a relative clause ends with it,
 * at the comma behind which the main clause has its verb.
 *
 * @param cue the verb of saying, with its auxiliaries
 */
export function withinRelative({ tags, tokens }: Passage, cue: Range, content: Range): Range {
  const isRelative =
    /^(?:who|which)$/.test(tokens[cue.from - 1]?.lower ?? '') && tokens[cue.from - 2]?.text === ',';
  if (!isRelative || content.from < cue.to) return content;
  for (let i = content.from + 1; i < content.to - 1; i += 1) {
    if (tokens[i]!.kind === 'quote') return content;
    const next = tags[i + 1] === 'adv' ? i + 2 : i + 1;
    if (tokens[i]!.text === ',' && isFiniteVerb(tags[next])) return { from: content.from, to: i };
  }
  return content;
}
