/**
 * What a person is told of an error of the API: its own sentence where it has one. An answer that never came has
 * none.
 */
export function errorWords(error: unknown): string {
  const data = error instanceof Error && 'data' in error ? error.data : null;
  if (typeof data === 'object' && data !== null && 'sentence' in data && typeof data.sentence === 'string')
    return data.sentence;
  return 'Sayso does not answer. Look whether it still runs, then try again.';
}
