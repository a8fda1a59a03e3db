const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * One Ctrl-C may arrive twice: from the terminal, and passed on by npm or `timeout`. Nobody presses it again this
 * soon, in milliseconds.
 */
const echoMs = 700;

export interface Interrupt {
  readonly happened: boolean;
  /** Resolves at the first signal. */
  readonly first: Promise<void>;
  /** Lets signals end the process again. */
  release(): void;
}

/**
 * Turns Ctrl-C, a kill and a closed terminal into a promise, so that things can be stopped in order.
 *
 * @param onSecond for whoever is out of patience: called at every further signal
 * @param now milliseconds, for tests
 */
export function catchInterrupt(onSecond: () => void, now: () => number = Date.now): Interrupt {
  let firstAt: number | null = null;
  let resolve = () => {};
  const first = new Promise<void>((settle) => {
    resolve = settle;
  });
  const heard = () => {
    if (firstAt === null) {
      firstAt = now();
      resolve();
    } else if (now() - firstAt > echoMs) onSecond();
  };
  for (const signal of signals) process.on(signal, heard);
  return {
    get happened() {
      return firstAt !== null;
    },
    first,
    release() {
      for (const signal of signals) process.off(signal, heard);
    },
  };
}
