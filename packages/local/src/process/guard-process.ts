import { spawn } from 'node:child_process';

/**
 * Sees to it that a process does not outlive this one, however this one ends: a shell waits on a pipe that only we
 * hold, and signals the process when the pipe closes. Costs no polling and no memory worth naming.
 *
 * @returns lifts the guard; call it when the process has ended, before its pid can be another's
 */
export function guardProcess(pid: number, signal: 'SIGINT' | 'SIGTERM'): () => void {
  const name = signal.slice(3);
  const guard = spawn('/bin/sh', ['-c', `read -r _; kill -s ${name} "$1"`, 'sayso-guard', String(pid)], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
    cwd: '/',
    env: {},
  });
  guard.on('error', () => {});
  guard.stdin.on('error', () => {});
  guard.unref();
  (guard.stdin as unknown as { unref(): void }).unref();
  return () => {
    guard.kill('SIGKILL');
  };
}
