import { AppError, type Failure } from '@sayso/schema';
import { decodeWindows1252 } from '../decode/windows-1252.ts';

/** A part of a document that was not taken in, and why. Its name is told as it may be shown. */
export type Refused = { name: string; failure: Failure };

/** A file in a container. */
export type Member = { name: string; bytes: Uint8Array };

/** Reads a container: its files and its refusals, in order. Throws where the whole of it cannot be read. */
export type MemberReader = Generator<Member | Refused, void, void>;

const longestName = 200;

/** A name out of a container as it may be shown: one line, without controls that reorder or hide what is on it. */
export function shownName(name: string): string {
  const plain = name.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, '\ufffd');
  return plain.length > longestName ? `…${plain.slice(1 - longestName)}` : plain || '(no name)';
}

/** The name in a container's bytes: UTF-8, or what old programs wrote. */
export function decodeName(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}

/**
 * Refuses a name that would be written elsewhere than below the folder it is unpacked in. Nothing is unpacked to a
 * disk here; who sends such names means harm, and the name goes on to others.
 *
 * @throws AppError `unsafe-member`
 */
export function refuseUnsafeName(name: string): void {
  if (name.includes('\0')) throw new AppError('unsafe-member', 'There is a NUL in its name.');
  if (/^(?:[/\\]|[a-z]:)/i.test(name))
    throw new AppError('unsafe-member', 'Its path is absolute; in an archive, it has to be a relative one.');
  if (/(?:^|[/\\])\.\.(?:[/\\]|$)/.test(name))
    throw new AppError('unsafe-member', 'Its path leads out of the archive.');
}

const litter = /(?:^|[/\\])(?:__MACOSX[/\\]|\.[^/\\]|(?:Thumbs\.db|desktop\.ini)$)/i;

/** What systems leave behind in archives, and no person put there: passed over without a word. */
export const isLitter = (name: string): boolean => litter.test(name);

/** A refusal of a member. Lets through what is not the member's fault. */
export function refusal(name: string, thrown: unknown): Refused {
  if (!(thrown instanceof AppError)) throw thrown;
  return { name: shownName(name), failure: { code: thrown.code, message: thrown.message } };
}
