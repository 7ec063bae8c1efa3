import { activity } from '../../bench/activity.mjs';
import { sendFile } from '../../scripts/serve-folder.mjs';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';

const SHARED = fileURLToPath(new URL('../../../shared/', import.meta.url));

/** The strictest content security policy under which the kit promises to run. */
export const STRICT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "worker-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html kpi-widgets 'allow-duplicates'",
].join('; ');

/** The same policy without workers. */
const WORKERLESS_POLICY = STRICT_POLICY.replace("worker-src 'self'", "worker-src 'none'");

/** A policy without workers and without the name of ours: it is enough for files of ordinary size. */
const STRICTER_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'none'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const PARTS = 20;

/**
 * Addresses that only tests need. Those that wrap a path can wrap each other:
 * - `/strict/<path>`            the path under the strict policy
 * - `/workerless/<path>`        the same without workers
 * - `/stricter/<path>`          the path under a policy without workers and without a name for ours
 * - `/counted/<key>/<path>`     the path; counts one more request of the key
 * - `/counts/<key>`             number of requests counted for the key
 * - `/slow/<milliseconds>/<path>`
 * - `/drip/<milliseconds>/<path>`   a text in twenty parts, with a pause after each
 * - `/rows/<number>`            hub activity of about so many rows, as the benchmarks have it
 * - `/kept/<seconds>/<path>`    the path, which the browser may keep that long
 * - `/status/<code>`            that status
 * - `/failing/<key>/<codes>/<path>`   these statuses, one for each request of the key; then the path
 * - `/waits/<key>`              milliseconds between the requests of such a key
 * - `/turns/<key>/<text>/<text>`    the first text; at each further request the next one
 * - `/hang/<anything>`          no answer at all
 * - `/stall/<path>`             its first half, and no more
 * - `/text/<name>?type=&body=`  a small file, with its text in the address
 * - `/held/<key>`               the text that was sent there before
 * - `/shared/<path>`            a file of the folder `shared` beside the repository, if there is one
 * @returns {import('koa').Middleware}
 */
export function testAddresses() {
  const counts = new Map();
  const asked = {};
  const activities = new Map();
  const held = new Map();

  const routes = {
    strict: (ctx, rest, step) => under(STRICT_POLICY, ctx, rest, step),
    workerless: (ctx, rest, step) => under(WORKERLESS_POLICY, ctx, rest, step),
    stricter: (ctx, rest, step) => under(STRICTER_POLICY, ctx, rest, step),
    counted(ctx, rest, step) {
      const [key, path] = cut(rest);
      counts.set(key, (counts.get(key) ?? 0) + 1);
      return step(path);
    },
    counts(ctx, rest) {
      ctx.type = 'json';
      ctx.body = String(counts.get(cut(rest)[0]) ?? 0);
    },
    async slow(ctx, rest, step) {
      const [milliseconds, path] = cut(rest);
      await new Promise((resolve) => setTimeout(resolve, Number(milliseconds)));
      return step(path);
    },
    async drip(ctx, rest, step) {
      const [milliseconds, path] = cut(rest);
      await step(path);
      const bytes = await bytesOf(ctx.body);
      ctx.body = Readable.from(parts(bytes, Number(milliseconds)));
      ctx.length = bytes.length;
    },
    rows(ctx, rest) {
      const number = Number(cut(rest)[0]);
      if (!activities.has(number)) activities.set(number, activity(number));
      ctx.body = activities.get(number);
      ctx.type = 'text/csv';
    },
    kept(ctx, rest, step) {
      const [seconds, path] = cut(rest);
      ctx.state.keep = `max-age=${Number(seconds)}`;
      return step(path);
    },
    status(ctx, rest) {
      const code = Number(cut(rest)[0]);
      ctx.status = code;
      ctx.type = 'text/plain';
      ctx.body = `Status ${code}\n`;
    },
    failing(ctx, rest, step) {
      const [key, after] = cut(rest);
      const [codes, path] = cut(after);
      const times = (asked[key] ??= []);
      times.push(Date.now());
      const code = Number(codes.split(',')[times.length - 1]);
      return step(code > 0 ? `status/${code}` : path);
    },
    waits(ctx, rest) {
      const times = asked[cut(rest)[0]] ?? [];
      ctx.body = times.slice(1).map((time, at) => time - times[at]);
    },
    turns(ctx, rest) {
      const [key, ...bodies] = rest.split('/');
      const turn = (asked[key] ??= []).push(Date.now());
      ctx.body = decodeURIComponent(bodies[Math.min(turn, bodies.length) - 1]);
      ctx.type = 'text/csv';
    },
    hang: () => new Promise(() => {}),
    async stall(ctx, rest, step) {
      await step(rest);
      const bytes = await bytesOf(ctx.body);
      ctx.body = Readable.from(half(bytes));
      ctx.length = bytes.length;
    },
    text(ctx) {
      ctx.body = ctx.query.body ?? '';
      ctx.type = ctx.query.type ?? 'text/plain';
    },
    async held(ctx, rest) {
      if (ctx.method === 'POST') held.set(rest, Buffer.concat(await ctx.req.toArray()));
      ctx.body = held.get(rest);
      ctx.type = 'text/csv';
    },
    shared: (ctx, rest) => sendFile(ctx, SHARED, rest.split('?')[0]),
  };

  return (ctx, next) => {
    const step = (path) => {
      ctx.url = `/${path}`;
      const [name, rest] = cut(path);
      if (!Object.hasOwn(routes, name)) return next();
      neverStore(ctx);
      return routes[name](ctx, rest, step);
    };
    if (/\.(csv|json|html)$/.test(ctx.path)) neverStore(ctx);
    return step(ctx.url.slice(1));
  };
}

const RELOAD_SCRIPT =
  /<!-- injected by web-dev-server -->\s*<script type="module" src="[^"]*"><\/script>/;

async function under(policy, ctx, rest, step) {
  await step(rest);
  ctx.set('content-security-policy', policy);
  // Live reload runs code that comes over a socket, which the policy is there to forbid.
  if (typeof ctx.body === 'string') ctx.body = ctx.body.replace(RELOAD_SCRIPT, '');
}

/** The bytes of a text, or of a file that is still to be read. */
const bytesOf = async (body) =>
  body instanceof Readable ? Buffer.concat(await body.toArray()) : Buffer.from(body);

async function* half(bytes) {
  yield bytes.subarray(0, bytes.length / 2);
  await new Promise(() => {});
}

async function* parts(bytes, milliseconds) {
  const size = Math.ceil(bytes.length / PARTS);
  for (let at = 0; at < bytes.length; at += size) {
    yield bytes.subarray(at, at + size);
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
  }
}

/** The first part of a path, and what follows the slash behind it. */
function cut(path) {
  const end = path.search(/[/?]/);
  return end < 0 ? [path, ''] : [path.slice(0, end), path.slice(end + (path[end] === '/' ? 1 : 0))];
}

/**
 * Sets the header only when the answer begins, because the test runner lets the browser keep every
 * file for a year, and says so after all other middleware.
 */
function neverStore(ctx) {
  const { res, state } = ctx;
  const writeHead = res.writeHead;
  res.writeHead = (...head) => {
    res.setHeader('cache-control', state.keep ?? 'no-store');
    return writeHead.apply(res, head);
  };
}
