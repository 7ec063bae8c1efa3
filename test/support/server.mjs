import { sendFile } from '../../scripts/serve-folder.mjs';
import { fileURLToPath } from 'node:url';

const SHARED = fileURLToPath(new URL('../../../shared/', import.meta.url));

/** What the strictest page allows that we promise to run on. */
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

/**
 * Addresses that only tests need. Those that wrap a path can wrap each other:
 * - `/strict/<path>`            the path under the strict policy
 * - `/counted/<key>/<path>`     the path, and one more request of the key
 * - `/counts/<key>`             how many there were
 * - `/slow/<milliseconds>/<path>`
 * - `/kept/<seconds>/<path>`    the path, and leave for the browser to keep it so long
 * - `/status/<code>`            that status
 * - `/text/<name>?type=&body=`  a small file, spelled out
 * - `/shared/<path>`            a file of the folder `shared` beside the repository, if there is one
 * @returns {import('koa').Middleware}
 */
export function testAddresses() {
  const counts = new Map();

  const routes = {
    async strict(ctx, rest, step) {
      await step(rest);
      ctx.set('content-security-policy', STRICT_POLICY);
      // Live reload runs code that comes over a socket, which the policy is there to forbid.
      if (typeof ctx.body === 'string') ctx.body = ctx.body.replace(RELOAD_SCRIPT, '');
    },
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
    text(ctx) {
      ctx.body = ctx.query.body ?? '';
      ctx.type = ctx.query.type ?? 'text/plain';
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

/** The first part of a path, and what follows the slash behind it. */
function cut(path) {
  const end = path.search(/[/?]/);
  return end < 0 ? [path, ''] : [path.slice(0, end), path.slice(end + (path[end] === '/' ? 1 : 0))];
}

/**
 * Sent with the head of the answer, because the test runner lets the browser keep every file for a
 * year, and says so after all other middleware.
 */
function neverStore(ctx) {
  const { res, state } = ctx;
  const writeHead = res.writeHead;
  res.writeHead = (...head) => {
    res.setHeader('cache-control', state.keep ?? 'no-store');
    return writeHead.apply(res, head);
  };
}
