import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { searchPath } from '../env.ts';
import { identifyProcess } from './identify-process.ts';
import { cutLog } from './open-log.ts';
import { type Program, runProgram } from './run-program.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sayso run '));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A shell script that says its pid and what it was given, then waits to be told to stop. */
const program = (script: string, more: Partial<Program> = {}): Program => ({
  name: 'Example',
  command: '/bin/sh',
  args: ['-c', script],
  cwd: folder,
  env: { PATH: searchPath },
  logFile: join(folder, 'example.log'),
  stopSignal: 'SIGTERM',
  stopWithinMs: 5_000,
  readyWithinMs: 5_000,
  isReady: async () => existsSync(join(folder, 'ready')),
  ...more,
});
const log = () => readFileSync(join(folder, 'example.log'), 'utf8');
const until = async (what: () => boolean) => {
  for (let tries = 0; tries < 200 && !what(); tries += 1)
    await new Promise((resolve) => {
      setTimeout(resolve, 25);
    });
  expect(what()).toBe(true);
};

describe('runProgram', () => {
  it('hands over the input, waits until it is ready, and stops it', async () => {
    const running = await runProgram(
      program('read -r line; echo "got $line"; echo $$ > ready; exec sleep 60', { input: 'hello\n' }),
      () => {},
    );
    const pid = Number(readFileSync(join(folder, 'ready'), 'utf8'));
    expect(identifyProcess(pid)).not.toBeNull();
    expect(log()).toContain('got hello');
    await running.stop();
    expect(identifyProcess(pid)).toBeNull();
  });

  it('starts it again where it ends by itself, and says so', async () => {
    const notes: string[] = [];
    const running = await runProgram(
      program(
        'echo $$ >> starts; touch ready; while [ ! -e go ]; do sleep 0.05; done; ' +
          '[ "$(wc -l < starts)" -ge 3 ] && exec sleep 60; exit 7',
      ),
      (note) => notes.push(note),
    );
    writeFileSync(join(folder, 'go'), '');
    const starts = () => readFileSync(join(folder, 'starts'), 'utf8').trim().split('\n');
    await until(() => starts().length === 3);
    await running.stop();
    expect(notes).toHaveLength(2);
    expect(notes[0]).toMatch(/^Example ended by itself \(exit code 7\).*example\.log/);
    expect(identifyProcess(Number(starts()[2]))).toBeNull();
  });

  it('kills what does not stop when asked', async () => {
    const running = await runProgram(
      program('trap "" TERM; echo $$ > ready; while :; do sleep 1; done', { stopWithinMs: 100 }),
      () => {},
    );
    const pid = Number(readFileSync(join(folder, 'ready'), 'utf8'));
    await running.stop();
    expect(identifyProcess(pid)).toBeNull();
  });

  it('shows the end of the log of one that does not start', async () => {
    await expect(runProgram(program('echo "no such luck"; exit 3'), () => {})).rejects.toThrow(
      /Example did not start \(exit code 3\)[\s\S]*no such luck/,
    );
    await expect(runProgram(program('', { command: '/nowhere' }), () => {})).rejects.toThrow(
      /Example did not start \(.*ENOENT/,
    );
  });

  it('gives up on one that never becomes ready, and leaves none behind', async () => {
    const stuck = program('echo $$ > pid; exec sleep 60', { readyWithinMs: 300, isReady: async () => false });
    await expect(runProgram(stuck, () => {})).rejects.toThrow(/not ready within/);
    expect(identifyProcess(Number(readFileSync(join(folder, 'pid'), 'utf8')))).toBeNull();
  });
});

describe('cutLog', () => {
  it('cuts a long log and keeps what was in it beside it', () => {
    const path = join(folder, 'long.log');
    writeFileSync(path, 'x'.repeat(100));
    cutLog(path, 100);
    expect(readFileSync(path, 'utf8')).toHaveLength(100);
    cutLog(path, 99);
    expect(readFileSync(path, 'utf8')).toBe('');
    expect(readFileSync(`${path}.1`, 'utf8')).toHaveLength(100);
  });
});
