import { spawn } from 'node:child_process';

/** What a command that failed had to say, with what a person can do about it. */
export class CommandFailed extends Error {}

/**
 * Runs a command without showing its output, unless it fails.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv, advice: string }} options `advice`: a sentence for when it fails
 * @returns {Promise<string>} what it printed
 * @throws {CommandFailed} with the end of its output
 */
export async function runQuietly(command, args, { cwd, env, advice }) {
  const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const keep = (/** @type {Buffer} */ chunk) => {
    // Enough for the end of any error, and no more memory than that.
    output = (output + chunk.toString()).slice(-200_000);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const how = await new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', (code, signal) => resolve(code === 0 ? null : (signal ?? `exit code ${code}`)));
  });
  if (how === null) return output;
  const tail = output.trimEnd().split('\n').slice(-30).join('\n');
  throw new CommandFailed(`${tail}\n\n${command} ${args.join(' ')} failed (${how}).\n${advice}`);
}
