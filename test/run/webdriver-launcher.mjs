import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { webDriverPage } from './webdriver-page.mjs';

/**
 * Has the test runner run tests in a browser that nothing but WebDriver drives, one page after another.
 * @param {object} options
 * @param {string} options.name of the browser
 * @param {string} options.driver the program that speaks WebDriver
 * @param {object} options.capabilities that a session must have
 * @param {() => Promise<{env: NodeJS.ProcessEnv, stop: () => void}>} options.screen where windows are shown
 * @returns {import('@web/test-runner-core').BrowserLauncher}
 */
export function webDriverLauncher({ name, driver, capabilities, screen }) {
  let started;
  let page;
  let active;

  async function start() {
    const shown = await screen();
    const port = await freePort();
    const child = spawn(driver, [`--port=${port}`], { env: shown.env, stdio: 'ignore' });
    const address = `http://127.0.0.1:${port}/session`;
    const body = { capabilities: { alwaysMatch: capabilities } };
    const { sessionId } = await untilItListens(() => ask(address, 'POST', body), child);
    const inSession = (method, path, body) => ask(`${address}/${sessionId}${path}`, method, body);
    page = webDriverPage(inSession);
    return async () => {
      await inSession('DELETE', '').catch(() => {});
      child.kill();
      shown.stop();
    };
  }

  return {
    name,
    // The page understands the commands of the runner as one of puppeteer does.
    type: 'puppeteer',
    concurrency: 1,
    async startSession(id, url) {
      await (started ??= start());
      active = id;
      await page.setViewport({ width: 800, height: 600 });
      await page.goto(url);
    },
    isActive: (id) => id === active,
    getBrowserUrl: () => page.url(),
    getPage: () => page,
    async stopSession() {
      // Ends whatever still runs on the page.
      await page.goto('about:blank');
      active = undefined;
      return {};
    },
    startDebugSession: () => Promise.reject(new Error(`${name} has no view for debugging here.`)),
    stop: async () => (await started)?.(),
  };
}

/**
 * Sends one command.
 * @returns {Promise<any>} its value
 */
async function ask(address, method, body) {
  const response = await fetch(address, {
    method,
    body: method === 'POST' ? JSON.stringify(body ?? {}) : undefined,
  });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${method} ${address}: ${value.error}: ${value.message}`);
  return value;
}

/** Repeats an action until the driver accepts connections, and returns its result. */
async function untilItListens(action, child) {
  for (let waited = 0; ; waited += 100) {
    try {
      return await action();
    } catch (error) {
      if (error.cause?.code !== 'ECONNREFUSED' || child.exitCode !== null || waited > 20_000) {
        throw error;
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}
