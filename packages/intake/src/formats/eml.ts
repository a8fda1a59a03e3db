import { AppError, type Article } from '@sayso/schema';
import { isBlank } from '../article-of-text.ts';
import { bylineOf, isOutlet, isPersonName } from '../furniture/byline.ts';
import { recogniseFurniture } from '../furniture/recognise-furniture.ts';
import { decodeWords } from '../mail/header-words.ts';
import type { Message } from '../mail/read-message.ts';
import { parseDate } from '../parse-date.ts';
import { namePagePublisher, nameTextPublisher } from '../publishers/name-publisher.ts';
import { parseHtml } from './html.ts';

/** Below this many characters, a plain text is likely to say no more than that there is an HTML one. */
const shortPlain = 200;

/** Where anybody has a mailbox, a host says nothing about who publishes. */
const mailboxes =
  /(?:^|\.)(?:gmail|googlemail|outlook|hotmail|live|yahoo|aol|icloud|gmx|proton|protonmail|mail|web|fastmail)\.[a-z.]{2,6}$/i;

/** `"Jane Marrow" <jane@courier.example>` → its name and host. */
function senderOf(from: string | null): { name: string | null; host: string | null } {
  const words = decodeWords((from ?? '').slice(0, 1_000));
  const host = /@([\w.-]+\.[a-z]{2,})/i.exec(words)?.[1]?.toLowerCase() ?? null;
  const name = words
    .replace(/<[^<>]*>|\S+@\S+/g, '')
    .replace(/["()]/g, '')
    .trim();
  return {
    name: name || null,
    host: host && !mailboxes.test(host) ? host.replace(/^(?:mail|news|email|e)\./, '') : null,
  };
}

/** The signature, or what a mailing list adds, from its mark to the end; a mark above half of the text is none. */
function startOfSignature(text: string): number {
  for (const { index } of text.matchAll(/^(?:--[ \t]?|_{20,})\r?$/gm))
    if (index > text.length / 2) return index;
  return -1;
}

function bodyOf({ plain, html }: Message): string {
  if (html !== '' && plain.trim().length < shortPlain) {
    try {
      const text = parseHtml(html, null)[0]!.text;
      if (text.length > plain.trim().length) return text;
    } catch (thrown) {
      if (isBlank(plain)) throw thrown;
    }
  }
  return plain;
}

/**
 * The article of an e-mail: the subject is its headline, the sender its byline or publisher. Null where it only
 * carries other files.
 *
 * @throws AppError what its HTML is refused for
 */
export function articleOfMessage(message: Message): Article | null {
  if (isBlank(message.plain) && isBlank(message.html)) {
    if (message.attached.length > 0) return null;
    throw new AppError('empty-document', 'The message is empty: there is nothing in it to read.');
  }
  const text = bodyOf(message);
  const subject = decodeWords((message.header('subject') ?? '').slice(0, 10_000))
    .replace(/^(?:(?:re|fwd?|aw|wg|tr)\s*:\s*|\[[^\]]{1,40}\]\s*)+/i, '')
    .trim();
  const found = recogniseFurniture(text, subject ? 'apart' : 'in-text');
  const { name, host } = senderOf(message.header('from'));
  const isPerson = name !== null && isPersonName(name) && !isOutlet(name);
  const named = namePagePublisher(isPerson ? null : name, host);
  const signature = startOfSignature(text);
  const furniture = signature < 0 ? found.furniture : found.furniture.filter(({ end }) => end <= signature);
  const closing = signature < 0 ? '' : text.slice(signature).trimEnd();
  if (closing !== '')
    furniture.push({
      kind: 'boilerplate',
      start: signature,
      end: signature + closing.length,
      text: closing,
      value: null,
    });
  return {
    format: 'eml',
    headline: subject || found.headline,
    text,
    language: null,
    publisher: named.name === null && found.publisher ? nameTextPublisher(found.publisher) : named,
    byline: found.byline ?? (isPerson ? bylineOf([name]) : null),
    located: found.located,
    canonicalUrl: null,
    providerId: found.providerId,
    pubStatus: found.pubStatus,
    publishedAt:
      parseDate((message.header('date') ?? '').slice(0, 200).replace(/\s*\([^()]*\)\s*$/, '')) ??
      found.publishedAt,
    modifiedAt: found.modifiedAt,
    correction: found.correction,
    credits: found.credits,
    furniture,
  };
}
