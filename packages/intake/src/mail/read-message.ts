import { AppError } from '@sayso/schema';
import { type Budget, limits } from '../containers/budget.ts';
import type { Member } from '../containers/member.ts';
import { decodeText } from '../decode/decode-text.ts';
import { decodeWords } from './header-words.ts';
import { bytesOfPart, mediaTypeOf, type Part, parameterOf, partsWithin, splitPart } from './parse-part.ts';

/** What a message holds: its words in the forms that it offers, and the files that came with it. */
export type Message = { header: Part['header']; plain: string; html: string; attached: Member[] };

/** Multiparts in one another; mail programs nest four or five. */
const deepest = 12;

/** What comes with mail and is no story: pictures in it, signatures, appointments. */
const isExtra = (type: string): boolean =>
  /^(?:image|audio|video)\/|^application\/(?:pgp-\w+|pkcs7-\w+|x-pkcs7-\w+|ms-tnef|ics)$|^text\/(?:calendar|x?-?vcard)$/.test(
    type,
  );

const headerLine = /^[A-Za-z][A-Za-z-]{1,40}:[ \t]?/;
const telling = /^(?:received|message-id|mime-version|return-path|delivered-to|x-\w[\w-]*|dkim-signature):/im;

/** Whether bytes are a message: called so and beginning with a header, or with headers that only mail systems write. */
export function isMessage(
  bytes: Uint8Array,
  hints: { mediaType?: string | null; name?: string | null },
): boolean {
  const start = binaryOf(bytes.subarray(0, 16_384)).replace(/^From [^\r\n]*\r?\n/, '');
  if (!headerLine.test(start)) return false;
  if (/\.eml$/i.test(hints.name ?? '') || /^message\/rfc822\b/i.test(hints.mediaType ?? '')) return true;
  const head = start.split(/\r?\n\r?\n/, 1)[0]!;
  const lines = head.split(/\r?\n/);
  return (
    lines.every((line) => headerLine.test(line) || /^[ \t]/.test(line)) &&
    /^from:/im.test(head) &&
    telling.test(head)
  );
}

/** Bytes as a string with one character a byte. */
export function binaryOf(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8_192)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 8_192)));
  return parts.join('');
}

/** The text of a part; RFC 3676's flowed lines are put together again. */
function textOf(part: Part): string {
  const type = part.header('content-type') ?? '';
  const bytes = bytesOfPart(part);
  const text = bytes.length === 0 ? '' : decodeText(bytes, type);
  if (!/format\s*=\s*"?flowed/i.test(type)) return text;
  return text
    .replace(/^ /gm, '')
    .replace(/(?<!^--) \r?\n(?!\r?\n)/gm, /delsp\s*=\s*"?yes/i.test(type) ? '' : ' ');
}

/**
 * Reads a message (RFC 5322, MIME).
 *
 * @throws AppError `too-deep`, `too-large`, and what its texts are refused for
 */
export function readMessage(bytes: Uint8Array, budget: Budget): Message {
  const whole = splitPart(binaryOf(bytes).replace(/^From [^\r\n]*\r?\n/, ''));
  const message: Message = { header: whole.header, plain: '', html: '', attached: [] };
  const visit = (part: Part, depth: number): void => {
    if (depth > deepest)
      throw new AppError('too-deep', `The parts of this message are nested more than ${deepest} deep.`);
    const type = mediaTypeOf(part);
    if (type.startsWith('multipart/')) {
      for (const inner of partsWithin(part, limits.members)) visit(inner, depth + 1);
      return;
    }
    budget.addMember();
    const disposition = part.header('content-disposition');
    const name = parameterOf(disposition, 'filename') ?? parameterOf(part.header('content-type'), 'name');
    if (type === 'message/rfc822') {
      const subject = decodeWords(splitPart(part.content).header('subject') ?? '');
      message.attached.push({
        name: `${subject.replaceAll(/[/\\]/g, ' ') || 'message'}.eml`,
        bytes: bytesOfPart(part),
      });
    } else if (/^\s*attachment/i.test(disposition ?? '') || name !== null) {
      if (!isExtra(type)) message.attached.push({ name: name ?? 'attachment', bytes: bytesOfPart(part) });
    } else if (type === 'text/html') message.html += textOf(part);
    else if (type.startsWith('text/') && !isExtra(type)) message.plain += textOf(part);
  };
  visit(whole, 0);
  return message;
}
