import { AppError, type Article } from '@sayso/schema';
import { recogniseFurniture } from './furniture/recognise-furniture.ts';
import { nameTextPublisher } from './publishers/name-publisher.ts';

/** Nothing in it that could be read: only white space, control and format characters, and ones that were broken. */
export const isBlank = (text: string): boolean => !/[^\s\p{Cc}\p{Cf}\ufffd]/u.test(text);

/**
 * The article of a plain text. The text is kept verbatim, unpaired surrogates and CRLF included, so that offsets
 * into what was handed in are offsets into the article.
 *
 * @throws AppError `empty-document` where the text is blank
 */
export function articleOfText(text: string): Article {
  if (isBlank(text))
    throw new AppError('empty-document', 'The text is empty: there is nothing in it to read.');
  const found = recogniseFurniture(text, 'in-text');
  return {
    format: 'text',
    headline: found.headline,
    text,
    language: null,
    publisher: nameTextPublisher(found.publisher),
    byline: found.byline,
    located: found.located,
    canonicalUrl: null,
    providerId: found.providerId,
    // Who is asked to wait must not find it among what may be used.
    pubStatus: found.pubStatus === 'usable' && found.embargoedUntil ? 'withheld' : found.pubStatus,
    publishedAt: found.publishedAt,
    modifiedAt: found.modifiedAt,
    ...(found.embargoedUntil && { embargoedUntil: found.embargoedUntil }),
    correction: found.correction,
    credits: found.credits,
    furniture: found.furniture,
  };
}
