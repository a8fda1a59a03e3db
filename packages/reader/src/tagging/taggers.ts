import { findTopics } from './find-topics.ts';
import { listEntities } from './list-entities.ts';
import type { Tagger } from './tagger.ts';

/** The taggers that every reader runs unless it is given others. Their order is that in which they have their say. */
export const taggers: readonly Tagger[] = [
  { name: 'entities', tag: ({ passage, directory }) => ({ entities: listEntities(passage, directory) }) },
  { name: 'topics', tag: ({ passage }) => ({ topics: findTopics(passage) }) },
];
