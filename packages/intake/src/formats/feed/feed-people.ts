import type { Byline } from '@sayso/schema';
import { bylineOf } from '../../furniture/byline.ts';

const mailbox = /^[^\s@<>()"]{1,64}@[^\s@<>()"]{1,190}$/;

/**
 * The name in an author field: feeds write "jane@vale.example (Jane Marrow)", "Jane Marrow <jane@vale.example>" and
 * just the name.
 *
 * @returns the mail address where there is no name, null where there is neither
 */
export function authorName(words: string): string | null {
  const trimmed = words.replace(/\s+/g, ' ').trim().slice(0, 300);
  if (trimmed === '') return null;
  const before = /^(?:mailto:)?([^\s@<>()]+@[^\s@<>()]+)\s*\((.*)\)$/.exec(trimmed);
  if (before) return before[2]!.trim() || before[1]!;
  const after = /^"?([^<>"]*?)"?\s*[<(](?:mailto:)?([^\s@<>()]+@[^\s@<>()]+)[)>]$/.exec(trimmed);
  if (after) return after[1]!.trim() || after[2]!;
  return trimmed;
}

const nobody =
  /^(?:admin(?:istrator)?|anonymous|editor|guest|news ?desk|root|staff|unknown|user|webmaster)$/i;

const organization = /\b(?:news|press|staff|desk|times|agency|reuters|afp|ap)\b|[,;/]/i;

/** The byline of a feed's authors. A field of its own says that they are names, whatever they look like. */
export function feedByline(authors: readonly string[]): Byline | null {
  const written = [...new Set(authors.flatMap((author) => authorName(author) ?? []))];
  const byline = bylineOf(written);
  if (!byline || byline.names.length > 0) return byline;
  const names = written.filter(
    (name) => !mailbox.test(name) && !nobody.test(name) && name.length <= 80 && !organization.test(name),
  );
  return { text: byline.text, names };
}
