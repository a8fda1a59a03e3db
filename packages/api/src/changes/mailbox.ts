import { AppError, type ChangeEvent } from '@sayso/schema';

/**
 * Latest events of one listener, one a job, in the order in which they first came. Taken by one reader.
 *
 * @param capacity how many jobs' events may wait; past it `take` throws `service-unavailable`
 */
export function createMailbox(capacity: number) {
  const waiting = new Map<string, ChangeEvent>();
  let overflown = false;
  let ended = false;
  let wake: (() => void) | null = null;
  const stir = () => {
    wake?.();
    wake = null;
  };
  return {
    put(event: ChangeEvent) {
      const key = event.what === 'claims' ? event.what : event.id;
      if (waiting.size >= capacity && !waiting.has(key)) overflown = true;
      else waiting.set(key, event);
      stir();
    },
    end() {
      ended = true;
      stir();
    },
    /** The next event; null when it is over. */
    async take(): Promise<ChangeEvent | null> {
      for (;;) {
        if (ended) return null;
        if (overflown)
          throw new AppError('service-unavailable', 'More changed than could be told; connect again.');
        for (const [key, event] of waiting) {
          waiting.delete(key);
          return event;
        }
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
  };
}
