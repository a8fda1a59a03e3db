import { AppError } from '@sayso/schema';

const names = ['rules', 'trained', 'endpoint'] as const;
type ReaderName = (typeof names)[number];

/** The reader that reads where nobody chose one. */
export const defaultReader: ReaderName = 'trained';

/** Where an endpoint answers, what model of it is asked, and the key that it wants, if any. */
export type EndpointSettings = { url: string; model: string; key: string | null };

/** Which reader reads. Plain data: it passes between threads. */
export type ReaderChoice = { name: 'rules' | 'trained' } | ({ name: 'endpoint' } & EndpointSettings);

/**
 * The choice that an environment makes: `SAYSO_READER`, and for `endpoint` also `SAYSO_ENDPOINT_URL`,
 * `SAYSO_ENDPOINT_MODEL` and, where it wants one, `SAYSO_ENDPOINT_KEY`. What is empty is not set.
 *
 * @throws AppError `bad-request` with a sentence that names the variable, and never its value
 */
export function readerChoiceOf(variables: Readonly<Record<string, string | undefined>>): ReaderChoice {
  const chosen = variables.SAYSO_READER || defaultReader;
  const name = names.find((known) => known === chosen);
  if (!name) throw new AppError('bad-request', `SAYSO_READER has to be one of ${names.join(', ')}.`);
  if (name !== 'endpoint') return { name };
  const needed = (variable: string): string => {
    const value = variables[variable];
    if (!value) throw new AppError('bad-request', `${variable} is not set: SAYSO_READER=endpoint needs it.`);
    return value;
  };
  const url = needed('SAYSO_ENDPOINT_URL');
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    throw new AppError(
      'bad-request',
      'SAYSO_ENDPOINT_URL has to be an http(s) address, such as http://localhost:11434/v1.',
    );
  return { name, url, model: needed('SAYSO_ENDPOINT_MODEL'), key: variables.SAYSO_ENDPOINT_KEY || null };
}
