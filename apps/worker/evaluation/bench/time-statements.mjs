// Which statements a match spends its time in: each one's wait for its answer, by its first words.

const nameOf = (text) => text.replace(/\s+/g, ' ').trim().slice(0, 90);

/** Listens to all queries of the sessions from now on. @param Client the class of the sessions, from `pg` */
export function timeStatements(Client) {
  const byName = new Map();
  let listening = false;
  const query = Client.prototype.query;
  Client.prototype.query = function timed(config, ...rest) {
    const start = performance.now();
    const answer = query.call(this, config, ...rest);
    if (!listening || typeof answer?.then !== 'function') return answer;
    const name = nameOf(typeof config === 'string' ? config : config.text);
    return answer.finally(() => byName.set(name, [...(byName.get(name) ?? []), performance.now() - start]));
  };
  return {
    listen(on) {
      listening = on;
    },
    /** Sums in milliseconds, the costliest first, and forgets them. */
    take() {
      const found = [...byName].map(([name, times]) => ({
        name,
        count: times.length,
        sum: times.reduce((sum, time) => sum + time, 0),
      }));
      byName.clear();
      return found.sort((a, b) => b.sum - a.sum);
    },
  };
}
