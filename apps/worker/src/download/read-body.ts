import { type Readable, type Transform, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { AppError, sizeInWords } from '@sayso/schema';

/** What is asked for. `deflate` is understood too, but two forms of it are about. */
export const acceptedEncodings = 'gzip, br';

const unpackers: Readonly<Record<string, () => Transform>> = {
  gzip: () => createGunzip(),
  'x-gzip': () => createGunzip(),
  br: () => createBrotliDecompress(),
  deflate: () => createInflate(),
};

/** More layers than anybody means: a body packed over and over is an attack. */
const maxLayers = 2;

/**
 * Reads a body to its end, unpacked, and stops it as soon as it is too large. The size that counts is the unpacked
 * one, so a small body that unpacks to a huge one is stopped as well.
 *
 * @param contentEncoding the header as it came, in the order in which the codings were applied
 * @throws AppError `too-large`, `fetch-refused` for a coding not asked for; stream errors as they are
 */
export async function readBody(
  body: Readable,
  contentEncoding: string | undefined,
  maxBytes: number,
): Promise<Uint8Array> {
  const codings = (contentEncoding ?? '')
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim())
    .filter((coding) => coding !== '' && coding !== 'identity');
  const layers = codings.reverse().map((coding) => unpackers[coding]);
  if (layers.length > maxLayers || layers.includes(undefined))
    throw new AppError('fetch-refused', 'The site packs its answer in a way that Sayso does not unpack.');
  const chunks: Uint8Array[] = [];
  let size = 0;
  const collect = new Writable({
    write(chunk: Uint8Array, _encoding, done) {
      size += chunk.byteLength;
      if (size > maxBytes)
        return done(
          new AppError(
            'too-large',
            `The page is larger than ${sizeInWords(maxBytes)}, the most that Sayso takes in.`,
          ),
        );
      chunks.push(chunk);
      done();
    },
  });
  await pipeline([body, ...layers.map((layer) => layer!()), collect]);
  return new Uint8Array(Buffer.concat(chunks, size));
}
