import type { Changes, Database } from '@sayso/db';
import type { Log, Queues } from '@sayso/queue';
import type { ChangeEvent, JobId, JobKind } from '@sayso/schema';
import { createChangeFeed } from '../changes/change-feed.ts';
import type { Context } from '../context.ts';

/** A database of which only the given parts exist; touching another fails the test by name. */
export function fakeDatabase(parts: { [K in keyof Database]?: Partial<Database[K]> }): Database {
  return new Proxy(parts, {
    get(target, noun: keyof Database) {
      if (typeof target[noun] === 'function') return target[noun];
      return new Proxy(target[noun] ?? {}, {
        get(methods, name) {
          const method = Reflect.get(methods, name);
          if (method === undefined) throw new Error(`the test did not expect db.${noun}.${String(name)}`);
          return method;
        },
      });
    },
  }) as Database;
}

/** Changes that a test tells by hand. */
export function fakeChanges() {
  const heard = new Set<(event: ChangeEvent) => void>();
  let refusal: Error | null = null;
  let listens = 0;
  const changes: Changes = {
    async listen(onChange) {
      listens += 1;
      if (refusal) throw refusal;
      heard.add(onChange);
      return async () => void heard.delete(onChange);
    },
  };
  return {
    changes,
    tell: (event: ChangeEvent) => {
      for (const onChange of heard) onChange(event);
    },
    refuseWith: (error: Error | null) => {
      refusal = error;
    },
    /** How often `listen` was called, and how many listen now. */
    count: () => ({ listens, listening: heard.size }),
  };
}

/** Queues that note what they were told, or fail at it. */
export function fakeQueues(failure?: Error) {
  const added: { id: JobId; kind: JobKind }[] = [];
  const queues: Queues = {
    async add(job) {
      if (failure) throw failure;
      added.push(job);
    },
    async ping() {
      if (failure) throw failure;
    },
    depth: async () => ({ poll: 0, fetch: 0, read: 0, reread: 0, match: 0 }),
    close: async () => {},
  };
  return { queues, added };
}

/** A log that keeps its lines. */
export function fakeLog() {
  const lines: { level: string; fields: object; message: string }[] = [];
  const at = (level: string) => (fields: object, message: string) =>
    void lines.push({ level, fields, message });
  const log: Log = { info: at('info'), warn: at('warn'), error: at('error') };
  return { log, lines };
}

/** What a procedure is given, of fakes. */
export function fakeContext(parts: Parameters<typeof fakeDatabase>[0], queueFailure?: Error) {
  const { queues, added } = fakeQueues(queueFailure);
  const { log, lines } = fakeLog();
  const told = fakeChanges();
  const context: Context = {
    db: fakeDatabase(parts),
    queues,
    changes: createChangeFeed(told.changes),
    log,
  };
  return { context, added, lines, told };
}
