/**
 * @typedef {{ passed: number, failed: string[], skipped: string[] }} Counts names of those that did not pass
 *
 * @typedef {object} VitestReport what vitest's JSON reporter writes, as far as it is read here
 * @property {{ name: string, status: string, message?: string, assertionResults: { fullName: string, status: string }[] }[]} testResults
 */

/**
 * Counts a vitest run. Nothing that went wrong goes uncounted: a file that did not load, a run that ended badly
 * though each test passed, a run without any test.
 *
 * @param {string} stage
 * @param {VitestReport | null} report null where there is none
 * @param {number} exitCode
 * @param {string} root paths are shown relative to it
 * @returns {Counts}
 */
export function countResults(stage, report, exitCode, root) {
  if (!report)
    return { passed: 0, failed: [`${stage}: ended with exit code ${exitCode} and no report`], skipped: [] };
  /** @type {Counts} */
  const counts = { passed: 0, failed: [], skipped: [] };
  for (const { name, status, message, assertionResults } of report.testResults) {
    const file = name.startsWith(`${root}/`) ? name.slice(root.length + 1) : name;
    for (const test of assertionResults) {
      const label = `${file} > ${test.fullName}`;
      if (test.status === 'passed') counts.passed += 1;
      else if (test.status === 'failed') counts.failed.push(label);
      else counts.skipped.push(label);
    }
    if (status === 'failed' && !assertionResults.some((test) => test.status === 'failed'))
      counts.failed.push(`${file}: ${(message ?? '').trim().split('\n')[0] || 'did not run'}`);
  }
  if (counts.passed + counts.failed.length === 0) counts.failed.push(`${stage}: not one test ran`);
  if (exitCode !== 0 && counts.failed.length === 0)
    counts.failed.push(`${stage}: every test passed, and yet it ended with exit code ${exitCode}`);
  return counts;
}

/** The line that a run ends with. */
export const summaryLine = (/** @type {Counts} */ { passed, failed, skipped }) =>
  `${passed} passed, ${failed.length} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`;
