import type { Reading } from '@sayso/schema';
import type { Attributed } from './attribution/attribute-passage.ts';
import { buildMentions } from './claim/build-mentions.ts';
import { detectLanguage } from './detect-language.ts';
import { findTopics } from './find-topics.ts';
import { Directory } from './names/directory.ts';
import { findNames } from './names/find-names.ts';
import { listEntities } from './names/list-entities.ts';
import type { Readable } from './readable.ts';
import { blankFurniture } from './text/blank-furniture.ts';
import { type Passage, preparePassage } from './text/passage.ts';
import type { Range } from './text/range.ts';

/**
 * The steps that all readers share: language, names, tags, and mentions of what was attributed.
 *
 * @param id `name@version` of the reader
 * @param attribute who says what in a passage: this is where readers differ
 */
export function assembleReading(
  id: string,
  article: Readable,
  attribute: (passage: Passage) => Attributed,
): Reading {
  const text = blankFurniture(article.text, article.furniture);
  const language = detectLanguage(text, article.language);
  const nothing = { reader: id, language, entities: [], topics: [], mentions: [] };
  if (language.split('-')[0] !== 'en') return nothing;
  const passage = preparePassage(text);
  const attributed = attribute(passage);
  const directory = new Directory(passage, findNames(passage, startsOf(passage, attributed.sentences)));
  return {
    reader: id,
    language,
    entities: listEntities(passage, directory),
    topics: findTopics(passage),
    mentions: buildMentions(article, passage, directory, attributed),
  };
}

/** Tokens whose capital says nothing: the first word of a sentence or of a quotation, past any mark. */
function startsOf(passage: Passage, sentences: readonly Range[]): Set<number> {
  const { tokens } = passage;
  const starts = new Set<number>();
  for (const sentence of sentences) {
    let i = sentence.from;
    while (i < sentence.to && tokens[i]!.kind !== 'word') i += 1;
    starts.add(i);
  }
  for (let i = 1; i < tokens.length; i += 1)
    if (tokens[i - 1]!.kind === 'quote' || /^[.!?:]$/.test(tokens[i - 1]!.text)) starts.add(i);
  return starts;
}
