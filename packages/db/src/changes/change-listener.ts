import { ChangeEvent } from '@sayso/schema';
import { toDatabaseError } from '../connection/database-error.ts';
import type { Changes } from '../database.ts';
import { type ListeningSession, openListeningSession } from './listening-session.ts';

/** The channel that the trigger on jobs and the match job speak on. */
export const changesChannel = 'sayso_changes';

const firstDelayMs = 200;
const longestDelayMs = 10_000;

/** What was said, or null where a newer Sayso says what this one does not know. */
function parseChange(payload: string): ChangeEvent | null {
  try {
    return ChangeEvent.parse(JSON.parse(payload));
  } catch {
    return null;
  }
}

/**
 * One session for all who listen, opened for the first of them and closed after the last. Where it breaks it is
 * opened again, with growing pauses; what was said meanwhile is lost, so every listener is then told that claims
 * changed, which makes it read anew.
 */
export function changeListener(url: string): Changes & { close(): Promise<void> } {
  const listeners = new Set<(event: ChangeEvent) => void>();
  let session: Promise<ListeningSession> | null = null;
  let reconnecting: NodeJS.Timeout | null = null;

  const tell = (event: ChangeEvent): void => {
    for (const listener of listeners) listener(event);
  };

  function open(): Promise<ListeningSession> {
    if (session) return session;
    const opened = openListeningSession(url, changesChannel, {
      onPayload: (payload) => {
        const event = parseChange(payload);
        if (event) tell(event);
      },
      onLost: () => {
        if (session !== opened) return;
        session = null;
        reconnectAfter(firstDelayMs);
      },
    });
    session = opened;
    opened.catch(() => {
      if (session === opened) session = null;
    });
    return opened;
  }

  function reconnectAfter(delayMs: number): void {
    if (listeners.size === 0 || reconnecting) return;
    reconnecting = setTimeout(() => {
      reconnecting = null;
      if (listeners.size === 0) return;
      open().then(
        () => tell({ what: 'claims' }),
        () => reconnectAfter(Math.min(delayMs * 2, longestDelayMs)),
      );
    }, delayMs);
  }

  async function shut(): Promise<void> {
    if (reconnecting) clearTimeout(reconnecting);
    reconnecting = null;
    const last = session;
    session = null;
    await last?.then((open) => open.close()).catch(() => {});
  }

  return {
    async listen(onChange) {
      // Wrapped, so that one function may listen twice and stop once.
      const listener = (event: ChangeEvent) => onChange(event);
      listeners.add(listener);
      try {
        await open();
      } catch (thrown) {
        listeners.delete(listener);
        throw toDatabaseError(thrown);
      }
      return async () => {
        if (listeners.delete(listener) && listeners.size === 0) await shut();
      };
    },

    async close() {
      listeners.clear();
      await shut();
    },
  };
}
