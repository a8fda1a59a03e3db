import pg from 'pg';
import { sessionConfig } from '../connection/connection.ts';

/** A server that vanished without a word is noticed by a question it does not answer. */
const heartbeatMs = 20_000;
const patienceMs = 5_000;

export type ListeningSession = { close(): Promise<void> };

/**
 * A session of its own that listens on a channel.
 *
 * @param onLost called once, where the session breaks after it stood; not where it is closed
 */
export async function openListeningSession(
  url: string,
  channel: string,
  handlers: { onPayload: (payload: string) => void; onLost: () => void },
): Promise<ListeningSession> {
  const client = new pg.Client(sessionConfig(url));
  let state: 'opening' | 'open' | 'over' = 'opening';
  let heartbeat: NodeJS.Timeout | undefined;

  const end = async (): Promise<void> => {
    clearInterval(heartbeat);
    state = 'over';
    await client.end().catch(() => {});
  };
  const lose = (): void => {
    const stood = state === 'open';
    void end();
    if (stood) handlers.onLost();
  };

  client.on('error', lose);
  client.on('end', lose);
  client.on('notification', ({ payload }) => handlers.onPayload(payload ?? ''));
  try {
    await client.connect();
    await client.query(`LISTEN ${pg.escapeIdentifier(channel)}`);
  } catch (thrown) {
    await end();
    throw thrown;
  }
  state = 'open';
  heartbeat = setInterval(() => {
    const patience = setTimeout(lose, patienceMs);
    client
      .query('SELECT 1')
      .catch(lose)
      .finally(() => clearTimeout(patience));
  }, heartbeatMs);
  heartbeat.unref();
  return { close: end };
}
