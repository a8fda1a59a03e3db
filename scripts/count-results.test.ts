import { expect, it } from 'vitest';
import { countResults, summaryLine } from './count-results.mjs';

const report = (...files: [string, string[]][]) => ({
  testResults: files.map(([status, tests]) => ({
    name: '/house/a.test.ts',
    status,
    message: status === 'failed' ? 'Cannot find module x\nmore' : '',
    assertionResults: tests.map((each) => ({ fullName: `is ${each}`, status: each })),
  })),
});

it.each([
  ['all well', report(['passed', ['passed', 'passed']]), 0, '2 passed, 0 failed'],
  ['one failed', report(['failed', ['passed', 'failed']]), 1, '1 passed, 1 failed'],
  ['one left out', report(['passed', ['passed', 'pending', 'todo']]), 0, '1 passed, 0 failed, 2 skipped'],
  ['a file that did not load', report(['failed', []], ['passed', ['passed']]), 1, '1 passed, 1 failed'],
  ['no test at all', report(), 0, '0 passed, 1 failed'],
  ['only tests left out', report(['passed', ['skipped']]), 0, '0 passed, 1 failed, 1 skipped'],
  ['a bad end after good tests', report(['passed', ['passed']]), 1, '1 passed, 1 failed'],
  ['no report', null, 137, '0 passed, 1 failed'],
])('counts %s', (_what, given, exitCode, line) => {
  expect(summaryLine(countResults('unit', given, exitCode, '/house'))).toBe(line);
});

it('names what failed and what was left out', () => {
  const counts = countResults('unit', report(['failed', ['failed', 'pending']], ['failed', []]), 1, '/house');
  expect(counts.failed).toEqual(['a.test.ts > is failed', 'a.test.ts: Cannot find module x']);
  expect(counts.skipped).toEqual(['a.test.ts > is pending']);
});
