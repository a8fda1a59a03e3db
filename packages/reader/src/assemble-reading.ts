import type { Reading } from '@sayso/schema';
import type { Attributed } from './attribution/attribute-passage.ts';
import { buildMentions } from './claim/build-mentions.ts';
import { Directory } from './names/directory.ts';
import { findNames } from './names/find-names.ts';
import type { Readable } from './readable.ts';
import { detectLanguage } from './tagging/detect-language.ts';
import { runTaggers } from './tagging/run-taggers.ts';
import type { Tagger } from './tagging/tagger.ts';
import { taggers as usualTaggers } from './tagging/taggers.ts';
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
  taggers: readonly Tagger[] = usualTaggers,
): Reading {
  const { language, passage } = openText(article);
  if (!passage) return { reader: id, language, entities: [], topics: [], mentions: [] };
  const attributed = attribute(passage);
  const directory = knowNames(passage, attributed.sentences);
  return {
    reader: id,
    language,
    ...runTaggers(taggers, { article, passage, directory }),
    mentions: buildMentions(article, passage, directory, attributed),
  };
}

/** The language of an article and, where that is English, its text made ready; any other is named and left unread. */
export function openText(article: Readable): { language: string; passage: Passage | null } {
  const text = blankFurniture(article.text, article.furniture);
  const language = detectLanguage(text, article.language);
  return { language, passage: language.split('-')[0] === 'en' ? preparePassage(text) : null };
}

/** Everyone and everything that a passage names. */
export const knowNames = (passage: Passage, sentences: readonly Range[]): Directory =>
  new Directory(passage, findNames(passage, startsOf(passage, sentences)));

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
