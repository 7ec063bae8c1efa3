import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const DATA = fileURLToPath(new URL('../demo/data/', import.meta.url));
const DAYS = 14;
/** Milliseconds after which the activity file has other figures. */
const CHANGE = 4000;
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.csv': 'text/csv' };

/** Faulty answers; `body` is the right one. */
const FAULTS = {
  404: (response) => response.writeHead(404).end('Not found'),
  403: (response) => response.writeHead(403).end('Forbidden'),
  429: (response) => response.writeHead(429, { 'retry-after': '1' }).end(),
  500: (response) => response.writeHead(500).end('Oops'),
  503: (response) => response.writeHead(503).end(),
  reset: (response) => response.destroy(),
  hang: () => undefined,
  stall: (response, body) => begun(response, body),
  cut: (response, body) => begun(response, body, () => response.destroy()),
  page: (response) => response.end('<!doctype html><title>Please log in</title>'),
  noise: (response) => response.end(randomBytes(3000)),
  json: (response) => response.end('{"message": "API rate limit exceeded"}'),
  columns: (response) => response.end('day,who,how_many\n2026-11-20,me,7\n'),
  empty: (response) => response.end(),
};

/** Sends the first half of an answer. */
const begun = (response, body, then) =>
  response
    .writeHead(200, { 'content-length': body.length })
    .write(body.subarray(0, body.length / 2), then);

/**
 * Starts a server that gives a faulty answer to a third of the requests for data, and whose activity
 * file changes all the time, until `becomeGood` is called.
 * @param {string} dist folder of the built kit
 * @param {string} body HTML of the page
 * @param {number} seed of what goes wrong, and when
 */
export async function openSoakServer(dist, body, seed) {
  const random = seeded(seed);
  const files = new Map(
    ['airtable-communities.csv', 'airtable-locations.csv'].map((name) => [
      name,
      readFileSync(path.join(DATA, name)),
    ]),
  );
  const activityOf = activity();
  const start = Date.now();
  let stillSince = null;
  const counts = { asked: 0, failed: 0 };

  const fileNamed = (name) =>
    files.get(name) ?? activityOf(Math.floor(((stillSince ?? Date.now()) - start) / CHANGE));

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const [, folder, ...rest] = pathname.split('/');
    response.setHeader('content-type', TYPES[path.extname(pathname)] ?? 'text/plain');
    response.setHeader('cache-control', 'no-store');
    if (pathname === '/page.html') return response.end(body);
    if (folder === 'dist') return response.end(readFileSync(path.join(dist, ...rest)));
    if (folder !== 'data') return response.writeHead(204).end();
    const file = fileNamed(rest[0]);
    counts.asked += 1;
    if (stillSince !== null || random() >= 1 / 3) return response.end(file);
    counts.failed += 1;
    const names = Object.keys(FAULTS);
    FAULTS[names[Math.floor(random() * names.length)]](response, file);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    counts,
    page: `http://127.0.0.1:${server.address().port}/page.html`,
    /** From now on nothing goes wrong and nothing changes. */
    becomeGood: () => (stillSince = Date.now()),
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** The last days of the demo's activity, each time with other figures. */
function activity() {
  const [head, ...rows] = readFileSync(path.join(DATA, 'hub-activity.csv'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','));
  const days = [...new Set(rows.map(([date]) => date))].sort().slice(-DAYS);
  const last = rows.filter(([date]) => date >= days[0]);
  let [made, bytes] = [NaN, null];
  return (version) => {
    if (version !== made) {
      const more = 1 + (version % 40) / 20;
      const lines = last.map(([date, hub, users, ...others]) =>
        [date, hub, users && Math.round(users * more), ...others].join(','),
      );
      [made, bytes] = [version, Buffer.from(`${head.join(',')}\n${lines.join('\n')}\n`)];
    }
    return bytes;
  };
}

/** Numbers in [0, 1) that are the same for the same seed. */
function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
