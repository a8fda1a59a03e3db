import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import { AppError } from '@sayso/schema';
import { APICallError, generateText, NoObjectGeneratedError, Output } from 'ai';
import type { EndpointSettings } from '../choice/reader-choice.ts';
import { type Answer, parseAnswer } from './answer.ts';

/** How patient one is with an endpoint. */
export type Patience = {
  /** Times that one question is asked. */
  tries: number;
  /** Milliseconds that one try may take. */
  timeLimitMs: number;
  /** Milliseconds before the second try; they double with each, and an endpoint may ask for more. */
  pauseMs: number;
};

/** An endpoint that asks for a longer rest than this, in milliseconds, is asked again as a new job. */
const longestPauseMs = 30_000;

/** Puts one question to an endpoint. @throws AppError as `OpenReader.read` does */
export type Ask = (instructions: string, question: string) => Promise<Answer>;

/** What came of one try: an answer, or why there is none and after how long, if ever, to try again. */
type Try = { answer: Answer } | { error: AppError; again: boolean; afterMs: number };

// The library writes its warnings to the console, in words for its own users.
globalThis.AI_SDK_LOG_WARNINGS = false;

/**
 * A way to ask any endpoint that talks as OpenAI's does. Neither key, address nor text gets into an error: causes are
 * left behind here.
 */
export function createAsk(
  settings: EndpointSettings,
  patience: Patience,
  fetch?: typeof globalThis.fetch,
): Ask {
  const { url, key, model } = settings;
  const endpoint = createOpenAICompatible({
    name: 'endpoint',
    baseURL: url,
    ...(key !== null && { apiKey: key }),
    ...(fetch && { fetch }),
  }).chatModel(model);

  const tryOnce = async (instructions: string, question: string): Promise<Try> => {
    try {
      const { text } = await generateText({
        model: endpoint,
        system: instructions,
        prompt: question,
        temperature: 0,
        maxRetries: 0,
        output: Output.json(),
        abortSignal: AbortSignal.timeout(patience.timeLimitMs),
      });
      return judgeAnswer(text);
    } catch (error) {
      if (NoObjectGeneratedError.isInstance(error)) return judgeAnswer(error.text ?? '');
      return judgeFailure(error, patience);
    }
  };

  return async (instructions, question) => {
    for (let made = 1; ; made += 1) {
      const outcome = await tryOnce(instructions, question);
      if ('answer' in outcome) return outcome.answer;
      if (!outcome.again || made >= patience.tries) throw outcome.error;
      const pause = Math.max(outcome.afterMs, patience.pauseMs * 2 ** (made - 1));
      if (pause > longestPauseMs) throw outcome.error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  };
}

function judgeAnswer(said: string): Try {
  const answer = parseAnswer(said);
  if (answer) return { answer };
  const sentence =
    'The endpoint answered, but not in the form that it was asked for. A larger model may do better: see SAYSO_ENDPOINT_MODEL.';
  return { error: new AppError('read-crashed', sentence), again: true, afterMs: 0 };
}

function judgeFailure(error: unknown, { timeLimitMs }: Patience): Try {
  const away = (sentence: string, again = true, afterMs = 0): Try => ({
    error: new AppError('service-unavailable', sentence),
    again,
    afterMs,
  });
  if (!APICallError.isInstance(error))
    return isTimeout(error)
      ? away(`The endpoint took longer than ${timeLimitMs / 1000} seconds to answer.`)
      : away('The endpoint cannot be reached: see SAYSO_ENDPOINT_URL.');
  const { statusCode: status } = error;
  if (status === undefined) return away('The endpoint cannot be reached: see SAYSO_ENDPOINT_URL.');
  if (status < 300) return judgeAnswer('');
  if (status === 401 || status === 403)
    return away('The endpoint refused the key: see SAYSO_ENDPOINT_KEY.', false);
  if (status === 404)
    return away(
      'The endpoint knows no such address or model: see SAYSO_ENDPOINT_URL and SAYSO_ENDPOINT_MODEL.',
      false,
    );
  if (status === 429)
    return away(
      'The endpoint asks for fewer questions at a time (429).',
      true,
      restOf(error.responseHeaders),
    );
  if (status === 408 || status >= 500) return away(`The endpoint has trouble of its own (${status}).`);
  const sentence = `The endpoint refused the question (${status}): see SAYSO_ENDPOINT_MODEL.`;
  return { error: new AppError('read-crashed', sentence), again: false, afterMs: 0 };
}

const isTimeout = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError');

/** Milliseconds that `Retry-After` asks for, in seconds or as a date. */
function restOf(headers: Record<string, string> | undefined): number {
  const asked = headers?.['retry-after'];
  if (!asked) return 0;
  const ms = /^\d+(?:\.\d+)?$/.test(asked) ? Number(asked) * 1000 : Date.parse(asked) - Date.now();
  return Number.isFinite(ms) ? Math.max(0, ms) : 0;
}
