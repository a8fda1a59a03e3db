import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Where a command writes: data to stdout, everything said to a person meanwhile to stderr. */
export interface Io {
  /** One JSON document on stdout instead of a text for a person. */
  readonly json: boolean;
  /** Whether stderr is a terminal, for what moves. */
  readonly isTerminal: boolean;
  /** Writes data to stdout, and waits while the reader of it is slower. */
  print(text: string): Promise<void>;
  /** A sentence on stderr. */
  note(sentence: string): void;
}

/** @param streams the process's own, or a test's */
export function createIo(
  json: boolean,
  streams: { out: Writable; err: Writable & { isTTY?: boolean } } = {
    out: process.stdout,
    err: process.stderr,
  },
): Io {
  return {
    json,
    isTerminal: streams.err.isTTY === true,
    async print(text) {
      if (!streams.out.write(text)) await once(streams.out, 'drain');
    },
    note(sentence) {
      streams.err.write(`${sentence}\n`);
    },
  };
}

/** A value as the JSON document that a command prints. Lone surrogates leave as escapes, so any reader takes it. */
export const toJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** A value as one line of a JSONL stream. */
export const toJsonLine = (value: unknown): string => `${JSON.stringify(value)}\n`;

/**
 * Ends the process quietly when whoever reads stdout has had enough (`| head`). Without this, Node turns the closed
 * pipe into a crash.
 */
export function endWithReader(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
      throw error;
    });
}
