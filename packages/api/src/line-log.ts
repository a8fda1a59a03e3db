import type { Log } from '@sayso/queue';

/** An error with its causes as JSON can hold it. */
function errorToJson(error: unknown, depth = 0): unknown {
  if (!(error instanceof Error)) return String(error);
  return {
    name: error.name,
    message: error.message,
    stack: error.stack,
    ...(error.cause !== undefined && depth < 4 && { cause: errorToJson(error.cause, depth + 1) }),
  };
}

/**
 * A log of JSON lines, shaped like pino's.
 *
 * @param write takes a line; stderr unless given
 */
export function createLineLog(write: (line: string) => void = (line) => process.stderr.write(line)): Log {
  const at = (level: string) => (fields: object, message: string) => {
    const entries = Object.entries(fields).map(([key, value]) => [
      key,
      value instanceof Error ? errorToJson(value) : value,
    ]);
    const time = new Date().toISOString();
    write(`${JSON.stringify({ level, time, ...Object.fromEntries(entries), msg: message })}\n`);
  };
  return { info: at('info'), warn: at('warn'), error: at('error') };
}
