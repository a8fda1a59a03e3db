import { AppError } from '@sayso/schema';
import { type Budget, limits, refuseLargeMember } from './budget.ts';
import type { ByteStream } from './byte-stream.ts';
import { decodeName, isLitter, type MemberReader, refusal, refuseUnsafeName } from './member.ts';

const block = 512;
/** Names and records before a member; far more than any path needs. */
const longestExtra = 64 * 1024;

/** What is no file, and what a person would call it. */
const otherKinds: Readonly<Record<string, string>> = {
  1: 'a hard link',
  2: 'a symbolic link',
  3: 'a device',
  4: 'a device',
  6: 'a pipe',
  S: 'a file with holes',
  M: 'a part of a file',
};

const field = (header: Uint8Array, from: number, length: number): Uint8Array => {
  const bytes = header.subarray(from, from + length);
  const end = bytes.indexOf(0);
  return end < 0 ? bytes : bytes.subarray(0, end);
};

/** A number as tar writes it: octal digits, or binary behind a set top bit. NaN where it is none, or below zero. */
function readNumber(header: Uint8Array, from: number, length: number): number {
  const first = header[from]!;
  if (first & 0x80) {
    if (first & 0x40) return Number.NaN;
    let value = first & 0x3f;
    for (let at = from + 1; at < from + length; at += 1) value = value * 256 + header[at]!;
    return Number.isSafeInteger(value) ? value : Number.NaN;
  }
  const digits = decodeName(field(header, from, length)).trim();
  return digits === '' ? 0 : /^[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : Number.NaN;
}

/** Whether a block is a header: its checksum counts itself as spaces. */
export function isTarHeader(header: Uint8Array): boolean {
  if (header.length < block) return false;
  let sum = 0;
  for (let at = 0; at < block; at += 1) sum += at >= 148 && at < 156 ? 0x20 : header[at]!;
  return sum === readNumber(header, 148, 8) && header[0] !== 0;
}

/** The records of a pax header that matter: `path` and `size`. */
function readPax(bytes: Uint8Array): { path?: string; size?: number } {
  const records = new Map<string, string>();
  let at = 0;
  while (at < bytes.length) {
    const gap = bytes.indexOf(0x20, at);
    const length = gap < 0 ? Number.NaN : Number(decodeName(bytes.subarray(at, gap)));
    if (!Number.isInteger(length) || length <= gap - at + 1 || at + length > bytes.length) break;
    const record = decodeName(bytes.subarray(gap + 1, at + length - 1));
    const equals = record.indexOf('=');
    if (equals > 0) records.set(record.slice(0, equals), record.slice(equals + 1));
    at += length;
  }
  const path = records.get('path');
  const size = records.get('size');
  return {
    ...(path !== undefined && { path }),
    ...(size !== undefined && { size: /^\d{1,15}$/.test(size) ? Number(size) : Number.NaN }),
  };
}

function nameOf(header: Uint8Array): string {
  const name = decodeName(field(header, 0, 100));
  // Old GNU tar has "ustar  ", and times where the standard has the prefix.
  const isStandard = decodeName(header.subarray(257, 263)) === 'ustar\0';
  const prefix = isStandard ? decodeName(field(header, 345, 155)) : '';
  return prefix ? `${prefix}/${name}` : name;
}

const broken = (what: string): AppError => new AppError('broken-archive', what);

/**
 * The files of a tar archive: ustar, pax and GNU. Where a size cannot be believed, nothing after it can be found, so
 * the rest is refused with it.
 *
 * @throws AppError `broken-archive`, `too-large`
 */
export function* readTar(stream: ByteStream, budget: Budget): MemberReader {
  let pax: { path?: string; size?: number } = {};
  let longName: string | null = null;
  for (;;) {
    const header = stream.take(block);
    if (header.length === 0 || header.every((byte) => byte === 0)) return;
    if (!isTarHeader(header)) throw broken('It is damaged: what should be the head of a file in it is not.');
    budget.addMember();
    const name = pax.path ?? longName ?? nameOf(header);
    const size = pax.size ?? readNumber(header, 124, 12);
    if (Number.isNaN(size))
      throw broken(`It is damaged: the size of ${name.slice(0, 100)} in it is no number.`);
    const padded = Math.ceil(size / block) * block;
    const kind = String.fromCharCode(header[156]!);
    if (kind === 'x' || kind === 'L' || kind === 'g' || kind === 'K') {
      if (size > longestExtra)
        throw broken('It is damaged: there is a name in it that is too long to be one.');
      const extra = stream.take(padded).subarray(0, size);
      if (kind === 'x') pax = readPax(extra);
      if (kind === 'L') longName = decodeName(field(extra, 0, extra.length));
      continue;
    }
    pax = {};
    longName = null;
    try {
      refuseUnsafeName(name);
      const isFolder = kind === '5' || name.endsWith('/');
      const other = otherKinds[kind];
      if (other) throw new AppError('unsafe-member', `It is ${other}, not a file.`);
      if (!isFolder && !isLitter(name)) refuseLargeMember(size);
      if (isFolder || isLitter(name) || size > limits.member) {
        if (stream.skip(padded) < size) throw broken('It is cut off.');
        continue;
      }
    } catch (thrown) {
      yield refusal(name, thrown);
      // A link may carry a size, but no bytes.
      if (!/[1-6]/.test(kind)) stream.skip(padded);
      continue;
    }
    const bytes = stream.take(padded).slice(0, size);
    if (bytes.length < size) {
      yield refusal(name, broken('The archive is cut off in the middle of it.'));
      return;
    }
    yield { name, bytes };
  }
}
