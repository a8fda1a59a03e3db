import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const entry = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

export type CliRun = { code: number | null; out: string; err: string };

/** The built `sayso` as a process of its own: started, and not waited for. @throws Error where it is not built */
export function spawnCli(
  args: string[],
  options: { cwd: string; env?: Record<string, string> },
): ChildProcess {
  if (!existsSync(entry))
    throw new Error('apps/cli/dist/main.js is not built: run npm run build first. npm test does.');
  // None of the settings of whoever runs the tests; a home in which nothing runs.
  const env = { PATH: process.env.PATH ?? '', SAYSO_HOME: options.cwd, ...options.env };
  return spawn(process.execPath, [entry, ...args], { cwd: options.cwd, env });
}

/** Runs the built `sayso` to its end. @param options.stdin what it is given on standard input; nothing unless set */
export async function runCli(
  args: string[],
  options: { cwd: string; stdin?: string | Uint8Array; env?: Record<string, string> },
): Promise<CliRun> {
  const child = spawnCli(args, options);
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout!.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr!.on('data', (chunk: Buffer) => err.push(chunk));
  // A command that does not read its input ends before it is all written.
  child.stdin!.on('error', () => {});
  child.stdin!.end(options.stdin ?? '');
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() };
}

/** The JSON lines of an output. */
export const linesOf = <T>(out: string): T[] =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
