import { open } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { AppError, maxDocumentBytes, sizeInWords } from '@sayso/schema';

/** A document as it was found: its bytes, and its name where it has one. */
export type Found = { bytes: Uint8Array; name: string | null };

const tooLarge = (what: string, size: string) =>
  new AppError('too-large', `${what} is ${size}; the limit is ${sizeInWords(maxDocumentBytes)}.`);

/** What kept a path from being read, in words. The path is the one that was typed. */
export function explainFileError(error: unknown, path: string): AppError {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR') return new AppError('not-found', `There is no file ${path}.`);
  if (code === 'EACCES' || code === 'EPERM')
    return new AppError('bad-request', `You are not allowed to read ${path}.`, { cause: error });
  if (code === 'EISDIR') return new AppError('bad-request', `${path} is a folder.`);
  if (code === 'ENAMETOOLONG' || code === 'ERR_INVALID_ARG_VALUE')
    return new AppError('bad-request', 'That cannot be the name of a file.', { cause: error });
  return new AppError('bad-request', `${path} cannot be read.`, { cause: error });
}

/**
 * Reads a file whole, unless it is larger than a document may be.
 *
 * @param path as typed, relative to `folder`
 * @throws AppError `not-found`, `too-large`, `bad-request`
 */
export async function readFileOf(path: string, folder: string): Promise<Found> {
  try {
    const file = await open(resolve(folder, path), 'r');
    try {
      const { size } = await file.stat();
      if (size > maxDocumentBytes) throw tooLarge(path, sizeInWords(size));
      // A pipe or a device has no size beforehand, so the limit is held while reading.
      const stream = file.createReadStream({ autoClose: false });
      return { bytes: await readWithin(stream, path), name: basename(path) };
    } finally {
      await file.close();
    }
  } catch (error) {
    throw error instanceof AppError ? error : explainFileError(error, path);
  }
}

/** Reads standard input to its end. @throws AppError `too-large` */
export async function readStdin(): Promise<Found> {
  return { bytes: await readWithin(process.stdin, 'What came in'), name: null };
}

async function readWithin(stream: AsyncIterable<Buffer>, what: string): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.byteLength;
    if (size > maxDocumentBytes) throw tooLarge(what, 'larger than that');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
