import { defaultReporter } from '@web/test-runner';
import { sum, summary } from '../../scripts/counts.mjs';

/** Addresses that a test requests to see what happens if there is no file. */
const MISSING_ON_PURPOSE = /^(status|shared|slow|kept|strict|counted)\//;

/**
 * Prints what failed, file by file.
 * @returns {import('@web/test-runner').Reporter}
 */
export function failureReporter() {
  const reporter = defaultReporter({ reportTestResults: true, reportTestProgress: false });
  const withoutPurpose = (session) => ({
    ...session,
    request404s: session.request404s.filter((address) => !MISSING_ON_PURPOSE.test(address)),
  });
  return {
    ...reporter,
    reportTestFileResults: (results) =>
      reporter.reportTestFileResults({
        ...results,
        sessionsForTestFile: results.sessionsForTestFile.map(withoutPurpose),
      }),
  };
}

/**
 * Prints the counts of a run at its end, or sends them to the process that started it.
 * @returns {import('@web/test-runner').Reporter}
 */
export const summaryReporter = () => ({
  onTestRunFinished({ sessions }) {
    const counts = countSessions(sessions);
    if (process.send) process.send(counts);
    else console.log(summary(counts));
  },
});

/**
 * @param {Iterable<import('@web/test-runner').TestSession>} sessions
 * @returns {import('../../scripts/counts.mjs').Counts}
 */
export function countSessions(sessions) {
  return sum(
    [...sessions].map((session) => {
      const tests = testsOf(session.testResults).filter((test) => !test.skipped);
      const passed = tests.filter((test) => test.passed).length;
      const failed = tests.length - passed;
      // A file that did not load, or that holds no test, has no failed test of its own.
      const fileFailed = failed === 0 && (!session.passed || !hasTests(session.testResults));
      return { passed, failed: fileFailed ? 1 : failed };
    }),
  );
}

/** @param {import('@web/test-runner').TestSuiteResult} [suite] */
const testsOf = (suite) => (suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : []);

const hasTests = (suite) => testsOf(suite).length > 0;
