export interface Repetition {
  /** Ends it, once a run that is under way is over. */
  stop(): Promise<void>;
}

/**
 * Runs a task, and again so long after each run ended: runs never overlap, and a failed one ends nothing.
 *
 * @param pauseMs between two runs, in milliseconds
 */
export function repeatEvery(
  pauseMs: number,
  task: () => Promise<void>,
  onError: (error: unknown) => void,
): Repetition {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void>;
  const run = async (): Promise<void> => {
    await task().catch(onError);
    if (!stopped)
      timer = setTimeout(() => {
        running = run();
      }, pauseMs);
  };
  running = run();
  return {
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
