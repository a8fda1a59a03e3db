import { cultureAndLeisure } from './culture-and-leisure.ts';
import { economyAndWork } from './economy-and-work.ts';
import { justiceAndConflict } from './justice-and-conflict.ts';
import { natureAndScience } from './nature-and-science.ts';
import { politicsAndSociety } from './politics-and-society.ts';
import { sport } from './sport.ts';
import type { TopicFamily } from './topic.ts';

/** The 17 topics of the top level, each with all of those right below it: 107 in all. */
export const topicFamilies: readonly TopicFamily[] = [
  ...cultureAndLeisure,
  ...justiceAndConflict,
  ...natureAndScience,
  ...economyAndWork,
  ...politicsAndSociety,
  ...sport,
].sort((a, b) => (a.id < b.id ? -1 : 1));
