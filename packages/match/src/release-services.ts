import type { Root } from './find-root.ts';

/** Services that hand out what companies and offices pay them to: who issued it is its origin, they are none. */
const services = new Set([
  'pr newswire',
  'prnewswire',
  'business wire',
  'businesswire',
  'globenewswire',
  'globe newswire',
  'ein presswire',
  'einpresswire',
  'access newswire',
  'accesswire',
  'newsfile',
  'prweb',
  'openpr',
  'presseportal',
  'news aktuell',
]);

/** @param key a name as `outletKey` gives it */
export const isReleaseService = (key: string): boolean => services.has(key);

/** Whether the article of a root is a press release as handed out, by its publisher or its credit. */
export const isRelease = ({ own, credits }: Root): boolean =>
  own.some(isReleaseService) || [...credits.keys()].some(isReleaseService);
