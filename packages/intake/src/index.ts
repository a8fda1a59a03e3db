export { articleOfText } from './article-of-text.ts';
export { parseDocument } from './parse-document.ts';
export type { Received } from './received.ts';
export { refuseTooLarge } from './refuse-too-large.ts';
