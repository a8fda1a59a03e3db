// What a piece of work takes of the processor, apart from waiting for its turn at it: the kernel keeps both for each
// thread. Only on Linux, and only of a PostgreSQL on the same machine.
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const tasksOf = (pid) => {
  try {
    return readdirSync(`/proc/${pid}/task`).map((task) => `/proc/${pid}/task/${task}/schedstat`);
  } catch {
    return [];
  }
};

/** Milliseconds on a processor and milliseconds of waiting for one, of all threads of some processes until now. */
function spent(pids) {
  let [on, waiting] = [0, 0];
  for (const file of pids.flatMap(tasksOf)) {
    const [run, wait] = readFileSync(file, 'utf8').split(' ').map(Number);
    on += run;
    waiting += wait;
  }
  return { on: on / 1e6, waiting: waiting / 1e6 };
}

/**
 * @param sessions gives the process ids of the database's sessions
 * @returns what tells the time on a processor since it was asked last; null where the kernel does not say
 */
export async function watchCpu(sessions) {
  const pids = await sessions();
  if (!pids.every((pid) => existsSync(`/proc/${pid}/schedstat`))) return null;
  const all = ['self', ...pids];
  let last = spent(all);
  return () => {
    const now = spent(all);
    const since = { on: now.on - last.on, waiting: now.waiting - last.waiting };
    last = now;
    return since;
  };
}
