import { storableText } from './storable.ts';

/** A pattern of LIKE that finds a text as it stands, anywhere: `%` and `_` in it mean themselves. */
export const likePattern = (text: string): string =>
  `%${storableText(text).replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
