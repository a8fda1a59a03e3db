import type { Mention, Span } from '@sayso/schema';
import { knowNames, openText } from '../assemble-reading.ts';
import { attributeOutermost } from '../attribution/attribute-passage.ts';
import type { OpenReader } from '../choice/open-reader.ts';
import type { EndpointSettings } from '../choice/reader-choice.ts';
import { runTaggers } from '../tagging/run-taggers.ts';
import { taggers } from '../tagging/taggers.ts';
import { createAsk, type Patience } from './ask-endpoint.ts';
import { cutWindows } from './cut-windows.ts';
import type { Dropped } from './dropped.ts';
import { makeSearchable } from './find-words.ts';
import { instructions, questionOf } from './instructions.ts';
import { type Asked, mentionsOfAnswer } from './mentions-of-answer.ts';

const usualPatience: Patience = { tries: 3, timeLimitMs: 90_000, pauseMs: 1_000 };

/** Stretches of one text that are asked about at a time. */
const atOnce = 3;

/** Words before a stretch that are shown with it, in UTF-16 units. */
const shownBefore = 600;

/**
 * A reader that asks a model who says what, at any endpoint that talks as OpenAI's does. Language, entities, topics,
 * figures and times are read as by every reader. The answers are held to the text: see `mentionsOfAnswer`.
 *
 * @param options.fetch another way to the network, for tests and proxies
 */
export function createEndpointReader(
  settings: EndpointSettings,
  options: Partial<Patience> & { fetch?: typeof globalThis.fetch } = {},
): OpenReader {
  const { fetch, ...patience } = options;
  const ask = createAsk(settings, { ...usualPatience, ...patience }, fetch);
  const id = `sayso-endpoint@0.1.0+${settings.model.replace(/[^\w.+-]+/g, '-')}`;
  return {
    id,
    read: async (article) => {
      const { language, passage } = openText(article);
      const nothing = { reader: id, language, entities: [], topics: [], mentions: [] };
      if (!passage) return { reading: nothing, dropped: null };
      const directory = knowNames(passage, attributeOutermost(passage).sentences);
      const asked: Asked = { article, passage, directory, whole: makeSearchable(passage.text, 0) };
      const dropped: Dropped = { claims: 0, fields: 0 };
      const answers = await inTurns(cutWindows(passage), (stretch) =>
        ask(instructions, questionAbout(passage.text, stretch)).then((answer) => ({ stretch, answer })),
      );
      const mentions: Mention[] = [];
      for (const { stretch, answer } of answers) {
        const before = mentions.length;
        for (const mention of mentionsOfAnswer(asked, stretch, answer, dropped))
          mentions.push({ ...mention, within: mention.within === null ? null : before + mention.within });
      }
      return {
        reading: { reader: id, language, ...runTaggers(taggers, asked), mentions },
        dropped: dropped.claims + dropped.fields > 0 ? dropped : null,
      };
    },
  };
}

const questionAbout = (text: string, { start, end }: Span): string =>
  questionOf(text.slice(start, end), text.slice(Math.max(0, start - shownBefore), start).trim());

/** Works on a few at a time, and gives the results in the order of the items. The first failure ends it. */
async function inTurns<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = new Array(items.length);
  let next = 0;
  let failed = false;
  const hand = async () => {
    while (next < items.length && !failed) {
      const index = next++;
      try {
        results[index] = await work(items[index]!);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, hand));
  return results;
}
