import { z } from 'zod';
import { AppErrorCode, Failure } from './errors.ts';
import { FeedId } from './ids.ts';

/**
 * `active` while it answers; `failing` since it did not, asked again and again at growing distances; `gone` where its
 * site says that it is no more (410); `paused` by a person. Only the last two are not asked by themselves.
 */
export const FeedState = z.enum(['active', 'failing', 'gone', 'paused']);
export type FeedState = z.infer<typeof FeedState>;

/** Whether what is new is brought by the feed's hub (WebSub), besides being asked for. */
export const PushState = z.enum(['none', 'asked', 'on', 'refused']);
export type PushState = z.infer<typeof PushState>;

/** A feed that the desk follows. Times are ISO moments, distances milliseconds. */
export const Feed = z.object({
  id: FeedId,
  url: z.url({ protocol: /^https?$/ }),
  /** Its own, or what a list of subscriptions calls it; null until either is known. */
  title: z.string().min(1).nullable(),
  siteUrl: z.string().nullable(),
  /** The folders of the list of subscriptions that it came with, the outermost first. */
  folders: z.array(z.string().min(1)),
  publisherFamily: z.string().min(1).nullable(),
  state: FeedState,
  /** Set where it is failing or gone. */
  failingSince: z.iso.datetime().nullable(),
  failure: Failure.nullable(),
  /** Polls in a row that failed. */
  failures: z.int().nonnegative(),
  /** How often it is asked now. */
  intervalMs: z.int().positive(),
  /** The shortest distance between two polls that the feed itself asks for; 0 where it asks for none. */
  floorMs: z.int().nonnegative(),
  /** Hours of the day (0 to 23) and days of the week (0 is Sunday) in UTC in which it does not want to be asked. */
  skipHours: z.array(z.int().min(0).max(23)),
  skipDays: z.array(z.int().min(0).max(6)),
  nextPollAt: z.iso.datetime().nullable(),
  lastPolledAt: z.iso.datetime().nullable(),
  /** When its whole text came last, unlike an answer that nothing changed. */
  lastFullAt: z.iso.datetime().nullable(),
  /** When something new was last found in it. */
  lastItemAt: z.iso.datetime().nullable(),
  /** Versions of items taken from it. */
  items: z.int().nonnegative(),
  push: PushState,
  createdAt: z.iso.datetime(),
});
export type Feed = z.infer<typeof Feed>;

/** One time that a feed was asked, or brought something: only added to. */
export const FeedPoll = z.object({
  at: z.iso.datetime(),
  /** `full`: asked for all of it; `conditional`: only if it changed; `push`: its hub brought it. */
  how: z.enum(['full', 'conditional', 'push']),
  /** Of HTTP; null where none came. */
  status: z.int().nullable(),
  newItems: z.int().nonnegative(),
  changedItems: z.int().nonnegative(),
  tookMs: z.int().nonnegative(),
  failure: z.object({ code: AppErrorCode, message: z.string().min(1) }).nullable(),
});
export type FeedPoll = z.infer<typeof FeedPoll>;
