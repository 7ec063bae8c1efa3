import { chromeLauncher } from '@web/test-runner-chrome';
import { chromiumArgs, findChromium } from './scripts/chromium.mjs';
import { testFiles } from './test/run/files.mjs';
import { failureReporter, summaryReporter } from './test/run/reporters.mjs';
import { mediaFeatures } from './test/support/media-features.mjs';
import { testOptions } from './test/support/serve.mjs';
import { testPage } from './test/support/test-page.mjs';

// Before Chromium starts, which takes it from here. Dates are UTC: where the clock says otherwise,
// a mistake shows.
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
  // A page behind another is not painted, and what is not painted is neither seen nor loaded.
  concurrency: 1,
  testFramework: { config: { timeout: '20000' } },
  // Of one file, on a machine that is busy with other things too.
  testsFinishTimeout: 600_000,
  reporters: [failureReporter(), summaryReporter()],
  // What widgets tell the author of a page is the matter of tests, not of those who run them.
  filterBrowserLogs: ({ args }) =>
    !/^(Lit is in dev mode|<(kpi|hub|community)-)/.test(String(args[0])),
};
