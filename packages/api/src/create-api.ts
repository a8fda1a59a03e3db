import { createDatabase } from '@sayso/db';
import { createQueues, type Log } from '@sayso/queue';
import type { Health } from '@sayso/schema';
import { answerRequest } from './answer-request.ts';
import { createChangeFeed } from './changes/change-feed.ts';
import { checkHealth } from './check-health.ts';
import type { Context } from './context.ts';
import { answerHub } from './feeds/answer-hub.ts';
import { createLineLog } from './line-log.ts';

export interface ApiSettings {
  databaseUrl: string;
  redisUrl: string;
  /** The path that `handle` is mounted under. Default: `/api/trpc`. */
  endpoint?: string;
  /** Default: JSON lines on stderr. */
  log?: Log;
}

export interface Api {
  /** What a caller inside the process needs: `createCaller(api.createContext())`. */
  createContext(): Context;
  /** Answers a tRPC request, server-sent events and form data included. Never rejects. */
  handle(request: Request): Promise<Response>;
  /** Answers the hub of a feed (WebSub). Never rejects. @param feedId from the address that the hub was given */
  answerHub(feedId: string, request: Request): Promise<Response>;
  /** How PostgreSQL, Redis and the worker are, within about two seconds. Never rejects. */
  health(): Promise<Health>;
  /** Ends the streams of changes and the connections. */
  close(): Promise<void>;
}

/** Connects to the services and answers for them. One a process: it holds a pool and a LISTEN. */
export function createApi(settings: ApiSettings): Api {
  const { databaseUrl, redisUrl, endpoint = '/api/trpc', log = createLineLog() } = settings;
  const db = createDatabase(databaseUrl);
  const queues = createQueues(redisUrl, log);
  const context: Context = { db, queues, changes: createChangeFeed(db.changes), log };
  return {
    createContext: () => context,
    handle: (request) => answerRequest(context, request, endpoint),
    answerHub: (feedId, request) => answerHub(context, feedId, request),
    health: () => checkHealth(db, queues),
    async close() {
      await context.changes.close();
      await Promise.all([queues.close(), db.close()]);
    },
  };
}
