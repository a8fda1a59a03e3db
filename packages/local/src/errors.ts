export type LocalErrorCode =
  /** Another process runs on the same home. */
  | 'home-in-use'
  /** The home cannot be written, or belongs to somebody else. */
  | 'home-unusable'
  /** This machine cannot run the service that was asked for. */
  | 'unsupported'
  /** A service ended before it was ready, or never became ready. */
  | 'did-not-start';

/** What keeps a local service from running, in a sentence that says what to do about it. */
export class LocalError extends Error {
  override readonly name = 'LocalError';
  readonly code: LocalErrorCode;

  constructor(code: LocalErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.code = code;
  }
}
