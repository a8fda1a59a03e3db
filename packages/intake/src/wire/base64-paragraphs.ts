import { decodeText } from '../decode/decode-text.ts';
import { paragraphsOfString } from './render-paragraphs.ts';

/** The paragraphs of a content in base64; none where it is not text. */
export function paragraphsOfBase64(written: string): string[] {
  try {
    const bytes = Uint8Array.from(atob(written.replace(/\s+/g, '')), (byte) => byte.charCodeAt(0));
    return paragraphsOfString(decodeText(bytes));
  } catch {
    return [];
  }
}
