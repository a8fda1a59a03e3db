import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync } from 'node:fs';
import { LocalError } from '../errors.ts';
import { guardProcess } from './guard-process.ts';
import { cutLog, openLog, tailOf } from './open-log.ts';

/** A program that is to run for as long as we do. */
export type Program = {
  /** What a person calls it. */
  name: string;
  command: string;
  args: string[];
  cwd: string;
  /** All of its environment: nothing of ours is passed on unsaid. */
  env: Record<string, string | undefined>;
  /** Where it runs as another user. */
  account?: { uid: number; gid: number } | null;
  /** Written to its standard input, which is then closed. */
  input?: string;
  /** Takes its output, both streams. */
  logFile: string;
  stopSignal: 'SIGINT' | 'SIGTERM';
  /** How long it may take to stop, in milliseconds, before it is killed. */
  stopWithinMs: number;
  /** Asked again and again, once it runs, until it says true. */
  isReady(pid: number): Promise<boolean>;
  readyWithinMs: number;
};

export type RunningProgram = {
  /** Stops it, and restarts it no more. */
  stop(): Promise<void>;
  /** Kills it on the spot. */
  kill(): void;
};

const pause = (ms: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, ms);
  });

/** Waits between restarts, in milliseconds; the last one repeats. A run of a minute starts the list anew. */
const restartPauses = [200, 1_000, 2_000, 5_000, 15_000];
const longRunMs = 60_000;
const logCheckMs = 60_000;

/**
 * Starts a program and keeps it running: where it ends by itself it is started again, with growing pauses, and a
 * sentence says so. It runs in a session of its own, so that a Ctrl-C in the terminal reaches us alone and things
 * stop in order; and it is guarded, so that it does not outlive us.
 *
 * @returns when it is ready for the first time
 * @throws LocalError `did-not-start`, with the end of its log
 */
export async function runProgram(
  program: Program,
  onNote: (sentence: string) => void,
): Promise<RunningProgram> {
  let current = launch(program);
  let wanted = true;
  let failures = 0;

  try {
    await untilReady(program, current);
  } catch (error) {
    wanted = false;
    await end(program, current);
    throw error;
  }

  const logTimer = setInterval(() => cutLog(program.logFile), logCheckMs);
  logTimer.unref();

  const watch = (run: Launched) => {
    run.ended.then(async (how) => {
      if (!wanted) return;
      failures = Date.now() - run.startedAt > longRunMs ? 1 : failures + 1;
      onNote(`${program.name} ended by itself (${how}) and is started again. Its log: ${program.logFile}`);
      await pause(restartPauses[Math.min(failures, restartPauses.length) - 1]!);
      if (!wanted) return;
      current = launch(program);
      watch(current);
    });
  };
  watch(current);

  return {
    async stop() {
      wanted = false;
      clearInterval(logTimer);
      await end(program, current);
    },
    kill() {
      wanted = false;
      current.child.kill('SIGKILL');
    },
  };
}

type Launched = { child: ChildProcess; startedAt: number; ended: Promise<string>; hasEnded: () => boolean };

function launch(program: Program): Launched {
  const log = openLog(program.logFile);
  const child = spawn(program.command, program.args, {
    cwd: program.cwd,
    env: program.env,
    stdio: [program.input === undefined ? 'ignore' : 'pipe', log, log],
    detached: true,
    ...(program.account ? { uid: program.account.uid, gid: program.account.gid } : {}),
  });
  closeSync(log);
  child.stdin?.on('error', () => {});
  child.stdin?.end(program.input);
  const release = child.pid === undefined ? () => {} : guardProcess(child.pid, program.stopSignal);
  let over = false;
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(signal ? `signal ${signal}` : `exit code ${code}`));
  }).then((how) => {
    over = true;
    release();
    return how;
  });
  return { child, startedAt: Date.now(), ended, hasEnded: () => over };
}

async function untilReady(program: Program, run: Launched): Promise<void> {
  const deadline = Date.now() + program.readyWithinMs;
  for (;;) {
    if (run.hasEnded()) {
      const tail = tailOf(program.logFile);
      throw new LocalError(
        'did-not-start',
        `${program.name} did not start (${await run.ended}). Its log, ${program.logFile}, ends:\n${tail}`,
      );
    }
    if (run.child.pid !== undefined && (await program.isReady(run.child.pid))) return;
    if (Date.now() > deadline)
      throw new LocalError(
        'did-not-start',
        `${program.name} was not ready within ${Math.round(program.readyWithinMs / 1000)} s. Its log: ${program.logFile}`,
      );
    await pause(40);
  }
}

async function end(program: Program, run: Launched): Promise<void> {
  if (run.hasEnded()) return;
  run.child.kill(program.stopSignal);
  const impatience = setTimeout(() => run.child.kill('SIGKILL'), program.stopWithinMs);
  await run.ended;
  clearTimeout(impatience);
}
