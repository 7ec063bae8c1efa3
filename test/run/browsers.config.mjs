import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import base from '../../web-test-runner.config.mjs';
import { leftOutIn } from './left-out.mjs';
import { countSessions, failureReporter } from './reporters.mjs';
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
        // Bars that take room would make a page narrower as soon as it is long.
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

/** What only Chromium lets a test set; tests that need it are left out. */
const withoutMedia = {
  name: 'without-media-features',
  executeCommand: ({ command, payload }) =>
    command === 'media-features' ? payload.length === 0 : undefined,
};

const leftOut = leftOutIn(engine);
const files = leftOut.flatMap(({ file }) => file ?? []);
const titles = leftOut.flatMap(({ title }) => title ?? []);

/** Hands the counts to `browsers.mjs`, skipped tests among them. */
const report = {
  onTestRunFinished({ sessions }) {
    const all = [...sessions];
    const skipped = all.flatMap(({ testResults }) => testsOf(testResults)).filter(isSkipped);
    process.send?.({ ...countSessions(all.filter(runs)), skipped: skipped.length });
  },
};
const isSkipped = (test) => test.skipped;
const testsOf = (suite) => (suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : []);
const runs = (session) =>
  !session.passed || testsOf(session.testResults).some((test) => !test.skipped);

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
