import { createServer } from 'node:http';
import { once } from 'node:events';

const HEADERS = {
  'access-control-allow-origin': '*',
  'cache-control': 'no-store',
  'content-type': 'text/csv',
};
const HEAD = 'date,hub,users,cluster\n';
const ROW = '2026-11-20,hub,7,cluster\n';
const MILLION = 1_000_000;

/** The beginnings of files whose end never comes. */
export const HALVES = { half: HEAD + ROW, 'half-large': HEAD + ROW.repeat(MILLION / 2) };

/** How each kind of address answers; those that keep a request waiting never end it by themselves. */
const ANSWERS = {
  good: (response) => response.writeHead(200, HEADERS).end(HEAD + ROW),
  large: (response) => response.writeHead(200, HEADERS).end(HEAD + ROW.repeat(MILLION)),
  silent: () => undefined,
  busy: (response) => response.writeHead(503, HEADERS).end(),
  half: (response) => response.writeHead(200, HEADERS).write(HALVES.half),
  'half-large': (response) => response.writeHead(200, HEADERS).write(HALVES['half-large']),
  /** When the test says so. */
  told: (response, asked, told) => void told.then(() => ANSWERS.good(response)),
  /** The first time only. */
  once: (response, asked) => (asked === 1 ? ANSWERS.good(response) : undefined),
};

/**
 * Starts a server of data that knows which requests are still open. Its addresses are
 * `/<kind>/<key>`.
 * @returns `asked(key)` is the number of requests, `open(key)` the number of those still open, and
 *   `answer(key)` answers those of the kind `told`
 */
export async function openDataServer() {
  const asked = new Map();
  const open = new Map();
  const told = new Map();
  const tellingOf = (key) => {
    if (!told.has(key)) {
      let tell;
      const isTold = new Promise((resolve) => (tell = resolve));
      told.set(key, { isTold, tell });
    }
    return told.get(key);
  };
  const add = (map, key, more) => map.set(key, (map.get(key) ?? 0) + more);
  const server = createServer(({ url }, response) => {
    const [, kind, key] = url.split('/');
    add(asked, key, 1);
    add(open, key, 1);
    response.on('close', () => add(open, key, -1));
    ANSWERS[kind](response, asked.get(key), tellingOf(key).isTold);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  return {
    address: (kind, key) => `http://127.0.0.1:${port}/${kind}/${key}`,
    asked: (key) => asked.get(key) ?? 0,
    open: (key) => open.get(key) ?? 0,
    answer: (key) => tellingOf(key).tell(),
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/**
 * Waits until `read` gives the wanted value; throws, with what it gives instead, if that takes too
 * long.
 */
export async function until(read, wanted, what, milliseconds = 30_000) {
  for (const end = Date.now() + milliseconds; ;) {
    const found = await read();
    if (found === wanted) return;
    if (Date.now() > end) throw new Error(`${what}: ${found} instead of ${wanted}`);
    await pause(20);
  }
}

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
