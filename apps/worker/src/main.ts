import { AppError } from '@sayso/schema';
import { pino } from 'pino';
import { type Env, readEnv } from './env.ts';
import { startWorker, type Worker } from './start-worker.ts';

/** What active jobs get to end by themselves, in milliseconds. */
const graceMs = 10_000;

/** When to leave in any case, should something hold the way out closed. */
const lastCallMs = graceMs + 5_000;

const settings = readSettings();
const log = pino({ name: 'worker', level: settings.logLevel });
const leaving = new AbortController();
let worker: Worker | undefined;

process.on('SIGTERM', () => void leave('SIGTERM'));
process.on('SIGINT', () => void leave('SIGINT'));
process.on('unhandledRejection', (err) => die(err, 'a promise was rejected and nobody noticed'));
process.on('uncaughtException', (err) => die(err, 'an error was thrown and nobody caught it'));

try {
  const workFiles = {
    runner: workFile('processes/run-tasks'),
    read: workFile('processes/read-document'),
    reread: workFile('processes/reread-article'),
    split: workFile('processes/split-feed'),
    match: workFile('threads/match-scene'),
  };
  worker = await startWorker({ ...settings, log, workFiles }, crypto.randomUUID(), leaving.signal);
} catch (err) {
  if (!leaving.signal.aborted) die(err, 'the worker could not start');
}

function workFile(path: string): URL {
  return new URL(`./${path}.js`, import.meta.url);
}

async function leave(signal: string): Promise<void> {
  if (leaving.signal.aborted) process.exit(130);
  leaving.abort();
  log.info({ signal }, 'leaving');
  setTimeout(() => die(new Error('shutdown hung'), 'left without a farewell'), lastCallMs).unref();
  await worker?.stop(graceMs);
  process.exit(0);
}

function die(err: unknown, message: string): never {
  log.fatal({ err }, message);
  process.exit(1);
}

function readSettings(): Env {
  try {
    return readEnv();
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}
