import type { Changes } from '@sayso/db';
import { AppError, type BatchId, type ChangeEvent } from '@sayso/schema';
import { createMailbox } from './mailbox.ts';

/** Changes to many listeners over one LISTEN of the process. */
export interface ChangeFeed {
  /**
   * Resolves when the listening has begun; every change committed after that is yielded, jobs of one batch only where
   * its id is given. `claims` goes to everyone: it is also what is told after PostgreSQL was away, when jobs may have
   * changed unheard. A listener that is slow gets the latest state of each job and skips those between. Ends when `signal`
   * aborts.
   *
   * @throws AppError `service-unavailable` where PostgreSQL cannot be listened to, or the listener fell so far behind
   *   that changes were dropped: it has to read the rows anew
   */
  watch(options?: {
    batchId?: BatchId | undefined;
    signal?: AbortSignal | undefined;
  }): Promise<AsyncGenerator<ChangeEvent, void>>;
  close(): Promise<void>;
}

/** The most jobs whose change waits for one listener. Past it the listener is told to start over. */
const defaultCapacity = 2000;

interface Listener {
  offer(event: ChangeEvent): void;
  end(): void;
}

/** @param capacity how many jobs' changes may wait for one listener */
export function createChangeFeed(changes: Changes, capacity: number = defaultCapacity): ChangeFeed {
  const listeners = new Set<Listener>();
  let listening: Promise<() => Promise<void>> | null = null;

  function listen(): Promise<() => Promise<void>> {
    listening ??= changes
      .listen((event) => {
        for (const listener of listeners) listener.offer(event);
      })
      .catch((cause: unknown) => {
        // The next listener tries anew.
        listening = null;
        throw new AppError('service-unavailable', 'PostgreSQL does not tell of changes just now.', { cause });
      });
    return listening;
  }

  return {
    async watch({ batchId, signal } = {}) {
      await listen();
      const mailbox = createMailbox(capacity);
      const listener: Listener = {
        offer(event) {
          if (batchId === undefined || event.what !== 'job' || event.batchId === batchId) mailbox.put(event);
        },
        end: mailbox.end,
      };
      // A stream given up before it was first read never runs its `finally`; the signal covers that.
      const leave = () => {
        listeners.delete(listener);
        signal?.removeEventListener('abort', leave);
        mailbox.end();
      };
      if (signal?.aborted) mailbox.end();
      else {
        listeners.add(listener);
        signal?.addEventListener('abort', leave, { once: true });
      }
      return (async function* () {
        try {
          for (let event = await mailbox.take(); event; event = await mailbox.take()) yield event;
        } finally {
          leave();
        }
      })();
    },
    async close() {
      for (const listener of listeners) listener.end();
      listeners.clear();
      const stop = await listening?.catch(() => null);
      listening = null;
      await stop?.();
    },
  };
}
