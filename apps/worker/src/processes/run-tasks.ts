import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';

// What each child process runs: the work of one file, task by task, until its parent lets go of it.
// Arguments: the work file, the process id of the parent.
const [workFile, parent] = process.argv.slice(2);

type Work = (task: unknown, setting: unknown) => Promise<object>;

const loading: Promise<{ default: Work }> = import(pathToFileURL(workFile!).href);

process.on('message', async ({ task, setting }: { task: unknown; setting: unknown }) => {
  const { default: work } = await loading;
  const answer = await work(task, setting);
  try {
    process.send!(answer);
  } catch (mistake) {
    process.send!({ mistake });
  }
});
process.on('disconnect', () => process.exit());

// Ctrl-C reaches every process of a terminal, and the worker lets tasks end: it is the one who says when to leave.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => {});

// A task in an endless loop never hears that its parent died, but a thread beside it sees that it has another one.
new Worker(
  `setInterval(() => process.ppid === ${Number(parent)} || process.kill(process.pid, 'SIGKILL'), 1000)`,
  { eval: true, env: {}, execArgv: [] },
).unref();

await loading;
process.send!('ready');
