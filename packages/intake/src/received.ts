/** A document as it came in, with what was said about it. */
export type Received = {
  bytes: Uint8Array;
  /** As declared by whoever sent it (`text/html; charset=…`). */
  mediaType?: string | null;
  /** The file's name, without its folder. */
  name?: string | null;
  /** The address that it was fetched from, after redirects. */
  url?: string | null;
};
