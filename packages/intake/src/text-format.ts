import type { WireFormat } from '@sayso/schema';

/** What is known by its text. A message is known by its bytes: each part of it has a charset of its own. */
export type TextFormat = Exclude<WireFormat, 'eml'>;
