import { readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { choosePort } from '../process/choose-port.ts';
import { identifyProcess } from '../process/identify-process.ts';
import { type RunningProgram, runProgram } from '../process/run-program.ts';
import type { ServiceSetting } from '../settings.ts';
import { choosePlace, placeBinaries } from './choose-place.ts';
import { findBinaries, programOf } from './find-binaries.ts';
import { databaseName, databaseUser, postgresEnv, prepareData } from './prepare-data.ts';

/** After a crash it first replays its log, which may take a while. */
const readyWithinMs = 120_000;
const stopWithinMs = 20_000;

/**
 * Starts the PostgreSQL of a home, making its data first where there is none. It listens on 127.0.0.1 alone and asks
 * for a password; no Unix socket, for its path would be too long under a deep home. Writes the port it took into
 * `setting`.
 *
 * @throws LocalError
 */
export async function startPostgres(
  home: string,
  setting: ServiceSetting,
  onNote: (sentence: string) => void,
): Promise<RunningProgram & { url: string }> {
  const place = choosePlace(home, onNote);
  const binaries = placeBinaries(findBinaries(), place.account);
  await endLeftover(place.dataDir);
  prepareData(binaries, place, setting);
  const port = await choosePort(setting.port);
  setting.port = port;
  const running = await runProgram(
    {
      name: 'PostgreSQL',
      command: programOf(binaries, 'postgres'),
      args: [
        '-D',
        place.dataDir,
        '-p',
        String(port),
        ...flags({
          listen_addresses: '127.0.0.1',
          unix_socket_directories: '',
          log_timezone: 'UTC',
          timezone: 'UTC',
        }),
      ],
      cwd: '/',
      env: postgresEnv,
      account: place.account,
      logFile: join(home, 'logs', 'postgres.log'),
      // SIGINT is PostgreSQL's fast shutdown: sessions are ended, nothing committed is lost.
      stopSignal: 'SIGINT',
      stopWithinMs,
      isReady: async (pid) => {
        const { pid: inFile, status } = readPidFile(place.dataDir);
        return inFile === pid && status === 'ready';
      },
      readyWithinMs,
    },
    onNote,
  );
  const url = `postgresql://${databaseUser}:${setting.password}@127.0.0.1:${port}/${databaseName}`;
  return { ...running, url };
}

const flags = (settings: Record<string, string>): string[] =>
  Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);

/** The lines of postmaster.pid that matter: the first is its pid, the eighth how far it has come. */
function readPidFile(dataDir: string): { pid: number | null; status: string } {
  try {
    const lines = readFileSync(join(dataDir, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]) || null, status: lines[7]?.trim() ?? '' };
  } catch {
    return { pid: null, status: '' };
  }
}

/**
 * The home is ours, so whatever postmaster.pid names was left behind. A server that still runs is stopped; a bare
 * file is removed, since its pid may by now be another program's, which PostgreSQL would take for a second server.
 */
async function endLeftover(dataDir: string): Promise<void> {
  const { pid } = readPidFile(dataDir);
  if (pid === null) return;
  const mark = identifyProcess(pid);
  if (mark !== null && serves(pid, dataDir)) {
    process.kill(pid, 'SIGINT');
    const deadline = Date.now() + stopWithinMs;
    while (identifyProcess(pid) === mark) {
      if (Date.now() > deadline) process.kill(pid, 'SIGQUIT');
      await new Promise((resolve) => {
        setTimeout(resolve, 50);
      });
    }
  }
  rmSync(join(dataDir, 'postmaster.pid'), { force: true });
}

/** A server's working directory is its data directory. Where that cannot be seen, PostgreSQL's own check decides. */
function serves(pid: number, dataDir: string): boolean {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(dataDir);
  } catch {
    return false;
  }
}
