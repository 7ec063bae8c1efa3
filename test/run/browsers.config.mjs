import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import base from '../../web-test-runner.config.mjs';
import { leftOutIn } from './left-out.mjs';
import { failureReporter } from './reporters.mjs';
import { hiddenScreen } from './screen.mjs';
import { webDriverLauncher } from './webdriver-launcher.mjs';

const { KPI_BROWSER: engine, KPI_BROWSER_PROGRAM: program } = process.env;

const LAUNCHERS = {
  firefox: () =>
    chromeLauncher({
      puppeteer: puppeteerCore,
      launchOptions: {
        browser: 'firefox',
        executablePath: program,
        // Scroll bars that take up room would make a page narrower as soon as it is long.
        extraPrefsFirefox: { 'ui.useOverlayScrollbars': 1 },
      },
    }),
  webkit: () =>
    webDriverLauncher({
      name: 'WebKit',
      driver: 'WebKitWebDriver',
      capabilities: {
        'webkitgtk:browserOptions': { binary: program, args: ['--automation'] },
      },
      screen: hiddenScreen,
    }),
};

/** Refuses the media features that only Chromium lets a test set; tests that need them are skipped. */
const withoutMedia = {
  name: 'without-media-features',
  executeCommand: ({ command, payload }) =>
    command === 'media-features' ? payload.length === 0 : undefined,
};

const leftOut = leftOutIn(engine);
const files = leftOut.flatMap(({ file }) => file ?? []);
const titles = leftOut.flatMap(({ title }) => title ?? []);

/**
 * Sends the counts to `browsers.mjs`. The runner reports tests whose titles are left out as not
 * passed; here only tests with an error have failed.
 */
const report = {
  onTestRunFinished({ sessions }) {
    const counts = { passed: 0, failed: 0, skipped: 0, leftOut: 0 };
    for (const { testResults, errors } of sessions) {
      const tests = testsOf(testResults);
      for (const test of tests) counts[outcomeOf(test)] += 1;
      // A file that did not load has no test of its own that has failed.
      if (errors.length || !tests.length) counts.failed += 1;
    }
    process.send?.(counts);
  },
};
const testsOf = (suite) => (suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : []);
const outcomeOf = ({ passed, skipped, error }) =>
  skipped ? 'skipped' : passed ? 'passed' : error ? 'failed' : 'leftOut';

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  ...base,
  files: base.files.filter((file) => !files.includes(file)),
  plugins: [withoutMedia, ...base.plugins],
  browsers: [LAUNCHERS[engine]()],
  concurrency: 1,
  reporters: [failureReporter(), report],
  testFramework: {
    config: {
      ...base.testFramework.config,
      ...(titles.length ? { grep: `/${titles.join('|')}/`, invert: true } : {}),
    },
  },
};
