import { constants, brotliCompressSync, deflateRawSync, gzipSync } from 'node:zlib';

const FIRST = Date.UTC(2026, 9, 1);
const DAY = 86_400_000;
const dayAt = (at) => new Date(FIRST + at * DAY).toISOString().slice(0, 10);

/** Hub activity of thirty days, of three hubs in clusters of their own. */
export const GOOD = [
  'date,hub,users,cluster',
  ...Array.from({ length: 30 }, (_, at) =>
    ['alpha', 'beta', 'gamma'].map((name, of) => `${dayAt(at)},hub-${of},${1000 + at},${name}`),
  ).flat(),
  '',
].join('\n');
/** The number of users that a widget shows for it. */
export const GOOD_VALUE = '3,043';

const WEB_PAGE = '<!doctype html>\n<html><title>Welcome</title><form>Log in</form></html>\n';
const CSV = { 'content-type': 'text/csv' };
const never = () => {};

/** Rows that all differ: about 64 kB. */
const ROWS = Array.from({ length: 2000 }, (_, at) => `2026-10-01,h${at},7,cluster-of-many\n`).join(
  '',
);
const HEADER = 'date,hub,users,cluster\n';

/** A gzip stream of `times` times the rows, in blocks that stand by themselves, without its end. */
function gzipOfMany(times, rows = ROWS) {
  const block = deflateRawSync(rows, { finishFlush: constants.Z_FULL_FLUSH });
  const first = deflateRawSync(HEADER, { finishFlush: constants.Z_FULL_FLUSH });
  const head = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);
  return Buffer.concat([head, first, ...Array.from({ length: times }, () => block)]);
}

/** Sends a piece again and again, as fast as it is taken, until the connection is closed. */
function pour(response, piece) {
  let isOver = false;
  response.on('close', () => (isOver = true));
  const more = () => {
    while (!isOver) if (!response.write(piece)) return void response.once('drain', more);
  };
  more();
}

/**
 * Sends a packed beginning of the good file as if it were complete: `rows` rows without the last
 * `less` characters. The packer has flushed all that it was given, but its end mark is missing.
 */
function cutPacked(response, url, encoding, pack) {
  const { rows = 40, less = 0 } = Object.fromEntries(url.searchParams);
  const lines = GOOD.split('\n').slice(0, 1 + Number(rows));
  const text = `${lines.join('\n')}\n`;
  const bytes = pack(text.slice(0, text.length - Number(less)));
  response.writeHead(200, { ...CSV, 'content-encoding': encoding, 'content-length': bytes.length });
  response.end(bytes);
}

/** Answers by name, called with `(request, response, url)`. Each takes any path after its name. */
export const answers = {
  good: (_, response) => response.writeHead(200, CSV).end(GOOD),
  /** `/status/<code>`: with the good file as its body, if that status may have a body. */
  status(_, response, url) {
    const code = Number(url.pathname.split('/')[2]);
    const after = url.searchParams.get('retry-after');
    if (after) response.setHeader('retry-after', after);
    response.writeHead(code, CSV).end([204, 205, 304].includes(code) ? undefined : GOOD);
  },
  /** The good file under another type. */
  type: (_, response, url) =>
    response.writeHead(200, { 'content-type': url.searchParams.get('of') }).end(GOOD),
  page: (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(WEB_PAGE),
  json: (_, response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"message": "No"}'),
  picture: (_, response) =>
    response
      .writeHead(200, { 'content-type': 'image/png' })
      .end(Buffer.from('89504e470d0a1a0a0000000d49484452000000010000', 'hex')),
  'to-login': (_, response) =>
    response.writeHead(302, { location: '/page/login?next=secret' }).end(),
  /** Redirects to the address in `to`. */
  leads: (_, response, url) =>
    response.writeHead(302, { location: url.searchParams.get('to') }).end(),
  loop: (_, response, url) =>
    response.writeHead(302, { location: `${url.pathname}${url.search}` }).end(),
  /** Answers like a GitHub release: pages of other sites may not read it. */
  closed: (_, response) => {
    response.removeHeader('access-control-allow-origin');
    response.writeHead(200, CSV).end(GOOD);
  },
  reset: (request) => request.socket.resetAndDestroy(),
  vanish: (request) => request.socket.destroy(),
  garbage: (request) => request.socket.end('This is no HTTP at all\r\n\r\n'),
  'reset-midway'(request, response) {
    response.writeHead(200, { ...CSV, 'content-length': GOOD.length });
    response.write(GOOD.slice(0, 1200), () =>
      setTimeout(() => request.socket.resetAndDestroy(), 100),
    );
  },
  hang: never,
  stall(_, response) {
    response.writeHead(200, { ...CSV, 'content-length': GOOD.length });
    response.write(GOOD.slice(0, 1200));
  },
  /** Sends one byte after the other, too slowly to wait for. */
  trickle(_, response) {
    response.writeHead(200, CSV);
    let at = 0;
    const timer = setInterval(() => response.write(GOOD[at++ % GOOD.length]), 50);
    response.on('close', () => clearInterval(timer));
  },
  /** A large file, a little of it at a time. */
  drip(_, response) {
    const all = Buffer.from(GOOD + `${GOOD.slice(HEADER.length)}`.repeat(20));
    response.writeHead(200, { ...CSV, 'content-length': all.length });
    const size = Math.ceil(all.length / 10);
    let at = 0;
    const timer = setInterval(() => {
      response.write(all.subarray(at, (at += size)));
      if (at >= all.length) response.end();
    }, 250);
    response.on('close', () => clearInterval(timer));
  },
  /** Announces more bytes than it sends. */
  short(request, response) {
    response.writeHead(200, { ...CSV, 'content-length': GOOD.length });
    response.write(GOOD.slice(0, 1200), () => request.socket.end());
  },
  /** Ends without the chunk that marks the end. */
  unchunked(request, response) {
    response.writeHead(200, CSV);
    response.write(GOOD.slice(0, 1200), () => request.socket.end());
  },
  'short-gzip'(request, response) {
    const bytes = gzipSync(GOOD);
    response.writeHead(200, { ...CSV, 'content-encoding': 'gzip', 'content-length': bytes.length });
    response.write(bytes.subarray(0, bytes.length / 2), () => request.socket.end());
  },
  'cut-gzip': (_, response, url) =>
    cutPacked(response, url, 'gzip', (text) =>
      gzipSync(text, { finishFlush: constants.Z_SYNC_FLUSH }),
    ),
  'cut-brotli': (_, response, url) =>
    cutPacked(response, url, 'br', (text) =>
      brotliCompressSync(text, { finishFlush: constants.BROTLI_OPERATION_FLUSH }),
    ),
  /** A file that is cut off, and so large that a worker reads it. */
  'cut-large': (_, response) => {
    const text = HEADER + ROWS.repeat(250);
    const bytes = gzipSync(text.slice(0, -3), { finishFlush: constants.Z_SYNC_FLUSH });
    response.writeHead(200, { ...CSV, 'content-encoding': 'gzip', 'content-length': bytes.length });
    response.end(bytes);
  },
  gzip: (_, response) =>
    response.writeHead(200, { ...CSV, 'content-encoding': 'gzip' }).end(gzipSync(GOOD)),
  /** Says that it is packed, and is not. */
  'no-gzip': (_, response) =>
    response.writeHead(200, { ...CSV, 'content-encoding': 'gzip' }).end(GOOD),
  /** About a gigabyte in about a megabyte: of rows, or of zeros. */
  bomb(_, response, url) {
    const isOfZeros = url.searchParams.get('of') === 'zeros';
    const rows = isOfZeros
      ? '\0'.repeat(64_000)
      : ROWS.slice(0, ROWS.indexOf('\n') + 1).repeat(2000);
    response
      .writeHead(200, { ...CSV, 'content-encoding': 'gzip' })
      .end(gzipOfMany(Math.ceil(1e9 / rows.length), rows));
  },
  endless(_, response) {
    response.writeHead(200, CSV).write(HEADER);
    pour(response, ROWS);
  },
  /** One line that never ends. */
  'endless-line'(_, response) {
    response.writeHead(200, CSV).write(HEADER);
    pour(response, 'x'.repeat(64_000));
  },
  /** A file that the browser may keep but has to ask for each time, with an ETag. */
  marked(request, response) {
    response.setHeader('cache-control', 'no-cache');
    response.setHeader('etag', '"one"');
    const isKnown = request.headers['if-none-match'] === '"one"';
    response.writeHead(isKnown ? 304 : 200, CSV).end(isKnown ? undefined : GOOD);
  },
};
