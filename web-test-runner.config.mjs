import { chromeLauncher } from '@web/test-runner-chrome';
import { chromiumArgs, findChromium } from './scripts/chromium.mjs';
import { testFiles } from './test/run/files.mjs';
import { failureReporter, summaryReporter } from './test/run/reporters.mjs';
import { mediaFeatures } from './test/support/media-features.mjs';
import { testOptions } from './test/support/serve.mjs';
import { testPage } from './test/support/test-page.mjs';

// Set the time zone before Chromium starts, which inherits it. Dates are UTC: in another zone, a
// mistake shows.
process.env.TZ = process.env.TZ_UNDER_TEST ?? 'America/Los_Angeles';

const options = testOptions();

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  ...options,
  plugins: [...options.plugins, mediaFeatures()],
  files: testFiles().browser,
  testRunnerHtml: testPage,
  browsers: [
    chromeLauncher({ launchOptions: { executablePath: findChromium(), args: chromiumArgs() } }),
  ],
  // A page behind another is not painted, and an element that is not painted is neither visible nor
  // loaded.
  concurrency: 1,
  testFramework: { config: { timeout: '20000' } },
  // Milliseconds for one file, also on a busy machine.
  testsFinishTimeout: 600_000,
  reporters: [failureReporter(), summaryReporter()],
  // Hide what widgets log for the author of a page: tests check it, and those who run them need not
  // see it.
  filterBrowserLogs: ({ args }) =>
    !/^(Lit is in dev mode|<(kpi|hub|community)-)/.test(String(args[0])),
};
