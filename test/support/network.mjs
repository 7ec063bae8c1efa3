import { KIT_SCRIPT, openBrowser } from './browser.mjs';
import { startFaultyServer } from './faulty-server.mjs';
import { pageWithWaits } from './page-waits.mjs';

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Network</title>
${KIT_SCRIPT}
<main style="width: 700px"></main>`;

/**
 * Opens a browser with a page of widgets, and servers with faults: `own` has the page, `open` and
 * `closed` are other sites that may and may not be read, and `secure` speaks https, as `kit.test`
 * with the page and as `github.com`.
 */
export async function openNetwork() {
  let opened;
  const behind = () => opened.address('');
  const servers = {
    own: await startFaultyServer({ behind }),
    open: await startFaultyServer({ isOpen: true }),
    closed: await startFaultyServer(),
    secure: await startFaultyServer({ behind, isSecure: true }),
  };
  const rules = [
    ...['kit.test', 'github.com'].map((host) => `MAP ${host} 127.0.0.1:${servers.secure.port}`),
    `MAP data.test 127.0.0.1:${servers.open.port}`,
    // No request of a test leaves the machine.
    'MAP * ~NOTFOUND',
    'EXCLUDE 127.0.0.1',
  ];
  opened = await openBrowser({ '/network.html': PAGE, '/deep/page.html': PAGE }, [
    `--host-resolver-rules=${rules.join(', ')}`,
    '--ignore-certificate-errors',
  ]);
  const errors = [];

  return {
    ...servers,
    browser: opened.browser,
    errors,
    /** A page with the kit and no widgets. */
    async newPage(address = `${servers.own.origin}/network.html`) {
      const page = await pageWithWaits(opened.browser);
      page.on('pageerror', (error) => errors.push(error.message));
      await page.goto(address);
      await page.waitForFunction(() => customElements.get('community-bins'));
      return page;
    },
    async close() {
      await opened.close();
      await Promise.all(Object.values(servers).map((server) => server.close()));
    },
  };
}

/**
 * Runs in the page: puts a widget there, waits until it has loaded or failed, and returns what can be
 * seen of it.
 * @param {Record<string, string>} attributes
 */
export async function show(attributes, keep = false) {
  const element = document.createElement('kpi-big-number');
  const all = { loading: 'eager', 'as-of': '2026-11-20', ...attributes };
  for (const [name, value] of Object.entries(all)) element.setAttribute(name, value);
  element.append('about 3,000');
  let hasProgress = false;
  const start = performance.now();
  await new Promise((resolve) => {
    const watch = setInterval(() => {
      hasProgress ||= !!element.shadowRoot?.querySelector('progress');
    }, 50);
    const end = () => {
      clearInterval(watch);
      resolve();
    };
    element.addEventListener('kpi-load', end, { once: true });
    element.addEventListener('kpi-error', end, { once: true });
    document.querySelector('main').append(element);
  });
  const seconds = (performance.now() - start) / 1000;
  await element.updateComplete;
  const root = element.shadowRoot;
  const textOf = (part) =>
    (root.querySelector(`[part=${part}]`)?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const isOf = (state) => element.matches(`:state(${state})`);
  const found = {
    state: ['loading', 'ready', 'empty', 'error'].filter(isOf).join(),
    value: textOf('value'),
    caption: textOf('caption'),
    status: textOf('status').replace(/^The newest data is \S+ days old\. ?/, ''),
    hasFallback: !!root.querySelector('slot')?.assignedNodes().length,
    canRetry: !!root.querySelector('.retry'),
    hasProgress,
    seconds,
  };
  if (!keep) element.remove();
  return found;
}
