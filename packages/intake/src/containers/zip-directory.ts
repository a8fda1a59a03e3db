import { AppError } from '@sayso/schema';
import { decodeName } from './member.ts';

/** An entry of a ZIP's central directory, as it states itself. */
export type ZipEntry = {
  name: string;
  flags: number;
  method: number;
  crc: number;
  /** Bytes, packed and unpacked. */
  packed: number;
  size: number;
  /** Unix file mode where a Unix wrote it, else 0. */
  mode: number;
  /** Where its local header is. */
  offset: number;
};

const signature = { entry: 0x02014b50, end: 0x06054b50, end64: 0x06064b50, locator64: 0x07064b50 };
const unix = new Set([3, 19]);

export const brokenZip = (cause?: unknown): AppError =>
  new AppError('broken-archive', 'It is damaged: its table of contents is not one.', { cause });

/** The end record: the last one whose comment ends where the file does, as a comment may hold another. */
function findEnd(view: DataView): number {
  const earliest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= earliest; at -= 1)
    if (
      view.getUint32(at, true) === signature.end &&
      at + 22 + view.getUint16(at + 20, true) <= view.byteLength
    )
      return at;
  throw new AppError('broken-archive', 'It is cut off: the end of the ZIP archive is missing.');
}

const readBig = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));

/** Where the directory is. A ZIP64 says so in a record of its own, and any part of it may lie. */
function findDirectory(view: DataView): { start: number; end: number } {
  const at = findEnd(view);
  let size = view.getUint32(at + 12, true);
  let start = view.getUint32(at + 16, true);
  if (size === 0xffffffff || start === 0xffffffff || view.getUint16(at + 10, true) === 0xffff) {
    if (at >= 20 && view.getUint32(at - 20, true) === signature.locator64) {
      const record = readBig(view, at - 12);
      if (record + 56 > at || view.getUint32(record, true) !== signature.end64) throw brokenZip();
      size = readBig(view, record + 40);
      start = readBig(view, record + 48);
    }
  }
  if (start + size > at) throw brokenZip();
  return { start, end: start + size };
}

/** The three numbers that do not fit into 32 bits are in the ZIP64 field, in this order, each only where it is needed. */
function readZip64(view: DataView, from: number, to: number, entry: ZipEntry): void {
  let at = from;
  while (at + 4 <= to) {
    const length = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1) {
      let next = at + 4;
      const end = Math.min(to, next + length);
      for (const key of ['size', 'packed', 'offset'] as const) {
        if (entry[key] !== 0xffffffff) continue;
        if (next + 8 > end) throw brokenZip();
        entry[key] = readBig(view, next);
        next += 8;
      }
      return;
    }
    at += 4 + length;
  }
}

/** The entries of a ZIP in the order of its directory. Each is read only when it is asked for. @throws AppError `broken-archive` */
export function* readDirectory(bytes: Uint8Array): Generator<ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { start, end } = findDirectory(view);
  let at = start;
  while (at + 46 <= end) {
    if (view.getUint32(at, true) !== signature.entry) throw brokenZip();
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    const next = extraEnd + view.getUint16(at + 32, true);
    if (next > end) throw brokenZip();
    const entry: ZipEntry = {
      name: decodeName(bytes.subarray(at + 46, nameEnd)),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      mode: unix.has(view.getUint8(at + 5)) ? view.getUint16(at + 40, true) : 0,
      offset: view.getUint32(at + 42, true),
    };
    readZip64(view, nameEnd, extraEnd, entry);
    yield entry;
    at = next;
  }
}
