export { articleOfText } from './article-of-text.ts';
export { parseDocument } from './parse-document.ts';
export type { Received } from './received.ts';
export { refuseTooLarge, sizeInWords } from './refuse-too-large.ts';
