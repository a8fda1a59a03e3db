import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A process of our own that does one task at a time. */
export interface Child {
  /** Its next message, where it is told something its answer. @throws Error where it dies before, or `until` aborts */
  ask(message: object | null, until: AbortSignal): Promise<unknown>;
  /** Ends it at once, whatever it is at. */
  kill(): Promise<void>;
}

/** Built files: a process of its own loads no TypeScript. */
export type ChildFiles = { runner: URL; work: URL };

/** The last that is kept of what a child says on standard error, in characters: enough to tell why it died. */
const kept = 2_000;

/** Starts a child, whose first message says that it is ready. @param heapMb the heap that it may fill before it dies */
export function startChild({ runner, work }: ChildFiles, heapMb: number): Child {
  const child = fork(fileURLToPath(runner), [fileURLToPath(work), String(process.pid)], {
    // What works on hostile text has no business with the settings of the house.
    env: {},
    execArgv: [`--max-old-space-size=${heapMb}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let said = '';
  child.stderr!.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-kept);
  });
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', (code, signal) => resolve(`${signal ?? code}. ${said}`.trim()));
  });
  return {
    ask: (message, until) =>
      new Promise((resolve, reject) => {
        const settle = (act: () => void) => {
          child.off('message', hear);
          until.removeEventListener('abort', stop);
          act();
        };
        const hear = (answer: unknown) => settle(() => resolve(answer));
        const stop = () => settle(() => reject(until.reason));
        child.once('message', hear);
        until.addEventListener('abort', stop, { once: true });
        void ended.then((how) => settle(() => reject(new Error(`A process ended at its task: ${how}`))));
        if (until.aborted) stop();
        // Where it is gone, its end says so.
        else if (message) child.send(message, () => {});
      }),
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
