import { createHash } from 'node:crypto';

/** SHA-256, in hex, of texts kept apart: `['ab','c']` and `['a','bc']` differ. */
export function digest(...parts: string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('hex');
}
