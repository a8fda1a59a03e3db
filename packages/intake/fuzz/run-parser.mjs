import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** @typedef {{ outcome: string, broken: string | null, ms: number }} Told `broken` says what is wrong; null where nothing is */

/** A parser in a thread, begun again whenever it hangs or falls over. */
export class ParserRun {
  /** @param {number} limitMs after which a document counts as hanging */
  constructor(limitMs) {
    this.limitMs = limitMs;
    /** @type {Worker | null} */
    this.worker = null;
  }

  /** The thread, once it has loaded the parser: that takes time of its own. */
  async open() {
    if (this.worker) return this.worker;
    const worker = new Worker(new URL('./parse-worker.mjs', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: 1024 },
    });
    await once(worker, 'message');
    this.worker = worker;
    return worker;
  }

  /** @returns {Promise<Told>} */
  async parse(/** @type {Uint8Array} */ bytes, /** @type {string} */ name) {
    const worker = await this.open();
    return new Promise((resolve) => {
      const from = performance.now();
      const finish = (/** @type {Told} */ told) => {
        clearTimeout(timer);
        for (const event of ['message', 'error', 'exit']) worker.removeAllListeners(event);
        resolve(told);
      };
      const lose = (/** @type {string} */ outcome, /** @type {string} */ broken) => {
        this.worker = null;
        void worker.terminate();
        finish({ outcome, broken, ms: performance.now() - from });
      };
      const timer = setTimeout(() => lose('hang', `no end after ${this.limitMs} ms`), this.limitMs);
      worker.once('message', finish);
      worker.once('error', (error) => lose('crash', String(error)));
      worker.once('exit', (code) => lose('crash', `the thread ended with code ${code}`));
      worker.postMessage({ bytes, name });
    });
  }

  async close() {
    await this.worker?.terminate();
    this.worker = null;
  }
}
