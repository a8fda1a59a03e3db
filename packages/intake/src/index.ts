export { articleOfText } from './article-of-text.ts';
export type { Refused } from './containers/member.ts';
export { type Parsed, tellRefused } from './containers/unfold.ts';
export { parseOpml, type Subscription, writeOpml } from './opml.ts';
export { parseDocument, parseDocuments } from './parse-document.ts';
export type { Received } from './received.ts';
export { refuseTooLarge } from './refuse-too-large.ts';
export { type Body, type BodyRelation, compareBodies } from './versions/compare-bodies.ts';
export { type Identity, identify } from './versions/identify.ts';
