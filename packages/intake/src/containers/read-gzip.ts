import { Gunzip } from 'fflate';
import { type Budget, limits, refuseLargeMember } from './budget.ts';
import { ByteStream } from './byte-stream.ts';
import { crc32 } from './crc32.ts';
import { brokenData, inflateWithin } from './inflate-within.ts';
import type { MemberReader } from './member.ts';
import { isTarHeader, readTar } from './read-tar.ts';

/** Holds what came out against the checksum at the end; a file of several gzips has one for each, and none for all. */
function* checked(packed: Uint8Array, gunzip: Gunzip, pieces: Iterable<Uint8Array>): Generator<Uint8Array> {
  let parts = 0;
  let sum = 0;
  gunzip.onmember = () => {
    parts += 1;
  };
  for (const piece of pieces) {
    sum = crc32(piece, sum);
    yield piece;
  }
  const stated = new DataView(packed.buffer, packed.byteOffset + packed.length - 8).getUint32(0, true);
  if (parts <= 1 && stated !== sum) throw brokenData();
}

/** `story.txt.gz` → `story.txt` */
const nameWithin = (name: string | null | undefined): string =>
  (name ?? '').replace(/\.gz$/i, '').replace(/\.tgz$/i, '.tar') || 'its content';

/**
 * The files of a .tar.gz, or the one file of a .gz.
 *
 * @param name of the archive
 * @throws AppError `broken-archive`, `too-large`
 */
export function* readGzip(packed: Uint8Array, name: string | null | undefined, budget: Budget): MemberReader {
  // The head takes ten bytes and the end eight.
  if (packed.length < 18) throw brokenData();
  const gunzip = new Gunzip();
  const stream = new ByteStream(checked(packed, gunzip, inflateWithin(packed, gunzip, budget)));
  if (isTarHeader(stream.peek(512))) return yield* readTar(stream, budget);
  budget.addMember();
  const bytes = stream.take(limits.member + 1);
  refuseLargeMember(bytes.length);
  yield { name: nameWithin(name), bytes };
}
