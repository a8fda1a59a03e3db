import { AppError, type Article } from '@sayso/schema';
import { sniffBinary } from '../decode/sniff-binary.ts';
import { articleOfMessage } from '../formats/eml.ts';
import { isMessage, readMessage } from '../mail/read-message.ts';
import type { Received } from '../received.ts';
import { Budget, limits } from './budget.ts';
import { ByteStream } from './byte-stream.ts';
import { isLitter, type MemberReader, type Refused, refusal, shownName } from './member.ts';
import { readGzip } from './read-gzip.ts';
import { readTar } from './read-tar.ts';
import { readZip } from './read-zip.ts';

/** What a document held: its articles, and what of it was not taken in. */
export type Parsed = { articles: Article[]; refused: Refused[] };

/** The articles of a document that is no container. */
type ParseStory = (received: Received) => Article[];

/** How to read a document's members; null where it is no container. By its bytes only: names and media types lie. */
function openContainer({ bytes, name }: Received, budget: Budget): MemberReader | null {
  switch (sniffBinary(bytes)) {
    case 'a ZIP archive':
    case 'an empty ZIP archive':
      return readZip(bytes, budget);
    case 'a gzip archive':
      return readGzip(bytes, name, budget);
    case 'a tar archive':
      return readTar(new ByteStream([bytes]), budget);
    default:
      return null;
  }
}

/** Refusals in words, the first few of them. */
export function tellRefused(refused: readonly Refused[]): string {
  const told = refused.slice(0, 3).map(({ name, failure }) => `${name}: ${failure.message}`);
  if (refused.length > told.length) told.push(`And ${refused.length - told.length} more.`);
  return told.join(' ');
}

function unfoldWithin(received: Received, parseStory: ParseStory, depth: number, budget: Budget): Parsed {
  const isMail = isMessage(received.bytes, received);
  const archive = isMail ? null : openContainer(received, budget);
  if (!isMail && !archive) return { articles: parseStory(received), refused: [] };
  if (depth >= limits.depth)
    throw new AppError(
      'too-deep',
      'It is packed in more than one other archive or message. Unpack it first.',
    );
  const message = isMail ? readMessage(received.bytes, budget) : null;
  const own = message && articleOfMessage(message);
  const articles: Article[] = own ? [own] : [];
  const refused: Refused[] = [];
  try {
    for (const member of archive ?? message?.attached ?? []) {
      if ('failure' in member) refused.push(member);
      else if (!isLitter(member.name)) unfoldMember(member);
      if (budget.spent) break;
    }
  } catch (thrown) {
    // What came before the place where an archive breaks is as good as ever.
    refused.push(refusal(received.name ?? 'the archive', thrown));
  }
  return { articles, refused };

  function unfoldMember({ name, bytes }: { name: string; bytes: Uint8Array }): void {
    try {
      const file = name.split(/[/\\]/).at(-1)!;
      const within = unfoldWithin({ bytes, name: file }, parseStory, depth + 1, budget);
      for (const article of within.articles) articles.push(article);
      const path = (inner: string): string => (inner === file ? name : `${name}/${inner}`);
      for (const each of within.refused) refused.push({ ...each, name: shownName(path(each.name)) });
    } catch (thrown) {
      refused.push(refusal(name, thrown));
    }
  }
}

/**
 * The articles of a document, its archives unfolded: each member is a document of its own, and a bad one stops no
 * other.
 *
 * @throws AppError where nothing at all could be read
 */
export function unfold(received: Received, parseStory: ParseStory): Parsed {
  const parsed = unfoldWithin(received, parseStory, 0, new Budget());
  if (parsed.articles.length > 0) return parsed;
  const [first] = parsed.refused;
  if (!first) throw new AppError('empty-document', 'The archive is empty: there is no file in it to read.');
  throw new AppError(
    first.failure.code,
    `Nothing in this archive could be read. ${tellRefused(parsed.refused)}`,
  );
}
