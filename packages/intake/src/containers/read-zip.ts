import { AppError } from '@sayso/schema';
import { Inflate } from 'fflate';
import { type Budget, refuseLargeMember } from './budget.ts';
import { ByteStream } from './byte-stream.ts';
import { crc32 } from './crc32.ts';
import { brokenData, inflateWithin } from './inflate-within.ts';
import { isLitter, type MemberReader, refusal, refuseUnsafeName } from './member.ts';
import { brokenZip, readDirectory, type ZipEntry } from './zip-directory.ts';

const localSignature = 0x04034b50;
const method = { stored: 0, deflated: 8 };
const typeOfMode = { mask: 0xf000, file: 0x8000, folder: 0x4000 };

/** The packed bytes of an entry, and the part of the archive that it takes up. */
function locate(archive: Uint8Array, entry: ZipEntry): { from: number; to: number; packed: Uint8Array } {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const { offset } = entry;
  if (offset + 30 > archive.length || view.getUint32(offset, true) !== localSignature) throw brokenZip();
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const to = start + entry.packed;
  if (to > archive.length)
    throw new AppError('broken-archive', 'It is damaged: it says that it is larger than the whole archive.');
  return { from: offset, to, packed: archive.subarray(start, to) };
}

function refuseKind({ flags, method: packing, mode }: ZipEntry): void {
  const type = mode & typeOfMode.mask;
  if (type !== 0 && type !== typeOfMode.file)
    throw new AppError(
      'unsafe-member',
      type === 0xa000 ? 'It is a symbolic link, not a file.' : 'It is a device or a pipe, not a file.',
    );
  if (flags & 1 || packing === 99)
    throw new AppError('unsupported-format', 'It is encrypted. Hand it in without a password.');
  if (packing !== method.stored && packing !== method.deflated)
    throw new AppError(
      'unsupported-format',
      'It is packed in a way that Sayso does not know. Pack it as an ordinary ZIP.',
    );
}

function unpack(entry: ZipEntry, packed: Uint8Array, budget: Budget): Uint8Array {
  refuseLargeMember(entry.size);
  let bytes = packed;
  if (entry.method === method.deflated) {
    const stream = new ByteStream(inflateWithin(packed, new Inflate(), budget));
    // One byte more than stated shows a lie before all of it is unpacked.
    bytes = stream.take(entry.size + 1);
  } else budget.addInflated(packed.length);
  if (bytes.length !== entry.size)
    throw new AppError('broken-archive', 'It is damaged: it does not have the size that it states.');
  if (crc32(bytes) !== entry.crc) throw brokenData();
  return bytes;
}

/** The stretches of an archive that are taken, to find entries that share bytes: the way to pack petabytes in a MB. */
class Stretches {
  private readonly taken: { from: number; to: number }[] = [];

  take({ from, to }: { from: number; to: number }): void {
    // Writers put entries one after another, so the place is nearly always at the end.
    let at = this.taken.length;
    while (at > 0 && this.taken[at - 1]!.from > from) at -= 1;
    const before = this.taken[at - 1];
    const after = this.taken[at];
    if ((before && before.to > from) || (after && after.from < to))
      throw new AppError(
        'unsafe-member',
        'It shares its bytes with another file, as only files made to do harm do.',
      );
    this.taken.splice(at, 0, { from, to });
  }
}

/**
 * The files of a ZIP archive, by its table of contents.
 *
 * @throws AppError `broken-archive`, `too-large`
 */
export function* readZip(archive: Uint8Array, budget: Budget): MemberReader {
  const stretches = new Stretches();
  for (const entry of readDirectory(archive)) {
    budget.addMember();
    const { name } = entry;
    try {
      refuseUnsafeName(name);
      const isFolder = /[/\\]$/.test(name) || (entry.mode & typeOfMode.mask) === typeOfMode.folder;
      if (isFolder || isLitter(name)) continue;
      refuseKind(entry);
      const place = locate(archive, entry);
      stretches.take(place);
      yield { name, bytes: unpack(entry, place.packed, budget) };
    } catch (thrown) {
      if (budget.spent) throw thrown;
      yield refusal(name, thrown);
    }
  }
}
