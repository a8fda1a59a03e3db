/**
 * The shortest document found that still fails, by leaving out ever smaller parts.
 *
 * @param {Uint8Array} bytes
 * @param {(bytes: Uint8Array) => Promise<boolean>} fails
 * @param {number} deadline in ms of the clock: what was reached by then is returned
 * @returns {Promise<Uint8Array>}
 */
export async function shrink(bytes, fails, deadline) {
  let best = bytes;
  for (let size = Math.ceil(best.length / 2); size >= 1; ) {
    let shorter = false;
    for (let at = 0; at < best.length; ) {
      if (Date.now() > deadline) return best;
      const trial = Buffer.concat([best.subarray(0, at), best.subarray(at + size)]);
      if (trial.length > 0 && trial.length < best.length && (await fails(trial))) {
        best = trial;
        shorter = true;
      } else at += size;
    }
    if (size === 1 && !shorter) break;
    if (!shorter || size > 1) size = Math.max(1, Math.floor(size / 2));
  }
  return best;
}
