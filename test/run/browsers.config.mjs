import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import base from '../../web-test-runner.config.mjs';
import { hiddenScreen } from './screen.mjs';
import { webDriverLauncher } from './webdriver-launcher.mjs';

const { KPI_BROWSER: engine, KPI_BROWSER_PROGRAM: program } = process.env;

const LAUNCHERS = {
  firefox: () =>
    chromeLauncher({
      puppeteer: puppeteerCore,
      launchOptions: { browser: 'firefox', executablePath: program },
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

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  ...base,
  plugins: [withoutMedia, ...base.plugins],
  browsers: [LAUNCHERS[engine]()],
  concurrency: 1,
};
