/**
 * A list of steps with the time each took. In a terminal the running step is shown in place; elsewhere each step is
 * one line when it ends.
 *
 * @param {NodeJS.WriteStream} out
 */
export function createStepList(out = process.stdout) {
  const live = out.isTTY === true;
  /** @param {string} text */
  const write = (text) => void out.write(text);

  return {
    /**
     * Runs one step and says how it went.
     *
     * @template T
     * @param {string} label
     * @param {() => Promise<T>} work
     * @returns {Promise<T>}
     */
    async step(label, work) {
      const startedAt = Date.now();
      const seconds = () => `${((Date.now() - startedAt) / 1000).toFixed(1)} s`;
      const draw = () => write(`\r  … ${label.padEnd(44)}${seconds().padStart(8)}`);
      if (live) draw();
      const timer = live ? setInterval(draw, 200) : undefined;
      try {
        const result = await work();
        write(`${live ? '\r' : ''}  ✓ ${label.padEnd(44)}${seconds().padStart(8)}\n`);
        return result;
      } catch (error) {
        write(`${live ? '\r' : ''}  ✗ ${label.padEnd(44)}${seconds().padStart(8)}\n`);
        throw error;
      } finally {
        clearInterval(timer);
      }
    },
  };
}
