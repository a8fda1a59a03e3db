import { AppError } from '@sayso/schema';
import type { Input } from './expand-paths.ts';
import { type Found, readFileOf, readStdin } from './read-document.ts';

/**
 * The bytes behind an argument of an offline command.
 *
 * @param folder what paths are relative to
 * @throws AppError where there is nothing to read, or it would have to be downloaded
 */
export async function readInput(input: Input, folder: string): Promise<Found> {
  switch (input.kind) {
    case 'stdin':
      return await readStdin();
    case 'file':
      return await readFileOf(input.input, folder);
    case 'nothing':
      throw new AppError(
        'not-found',
        `${input.input} holds no file that Sayso reads: text, Markdown, HTML, XML, JSON, mail, or an archive of them (.zip, .tar.gz).`,
      );
    case 'url':
      throw new AppError(
        'bad-request',
        `${input.input} is an address, and this command downloads nothing. Take it in with: sayso ingest`,
      );
  }
}
