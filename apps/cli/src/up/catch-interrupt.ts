const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

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
 */
export function catchInterrupt(onSecond: () => void): Interrupt {
  let happened = false;
  let resolve = () => {};
  const first = new Promise<void>((settle) => {
    resolve = settle;
  });
  const heard = () => {
    if (happened) onSecond();
    happened = true;
    resolve();
  };
  for (const signal of signals) process.on(signal, heard);
  return {
    get happened() {
      return happened;
    },
    first,
    release() {
      for (const signal of signals) process.off(signal, heard);
    },
  };
}
