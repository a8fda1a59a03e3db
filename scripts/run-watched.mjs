import { spawn } from 'node:child_process';

/**
 * Runs a command and shows what it says. One that is long silent hangs, and is ended; one that is merely slow, on a
 * busy machine, is not.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {object} options
 * @param {string} options.cwd
 * @param {NodeJS.ProcessEnv} options.env
 * @param {number} options.silenceMs
 * @param {NodeJS.WritableStream} [options.out] takes what it prints, on both its streams
 * @returns {Promise<{ code: number, signal: NodeJS.Signals | null, hung: boolean }>} `code` is 1 where it has none
 */
export function runWatched(command, args, { cwd, env, silenceMs, out = process.stdout }) {
  const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let hung = false;
  const timer = setTimeout(() => {
    hung = true;
    child.kill('SIGTERM');
  }, silenceMs);
  const show = (/** @type {Buffer} */ chunk) => {
    timer.refresh();
    out.write(chunk);
  };
  child.stdout.on('data', show);
  child.stderr.on('data', show);
  return new Promise((resolve) => {
    child.once('error', (error) => {
      clearTimeout(timer);
      out.write(`${error.message}\n`);
      resolve({ code: 1, signal: null, hung });
    });
    // Not when its streams close: what a hanging stage has started may hold them open for ever.
    child.once('exit', (code, signal) => {
      clearTimeout(timer);
      resolve({ code: code ?? 1, signal, hung });
    });
  });
}
