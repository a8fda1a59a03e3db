/** Where a room writes what happens: the part of pino's logger that is used here. */
export interface Log {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

const nothing = (): void => {};

/** For callers that have no log, such as a command of a few seconds. */
export const silentLog: Log = { info: nothing, warn: nothing, error: nothing };
