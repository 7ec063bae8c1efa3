import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { built } from '../../scripts/built.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.csv': 'text/csv',
};
const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));

/** The version of a second copy that is otherwise the same. */
export const NEXT = '98.7.6';
export const VERSION = version;

/**
 * Serves the built files under `/dist/`, the same as another version under `/next/`, HTML by path,
 * and all files of the folder. Pages of other origins may read everything.
 * @param {Record<string, string>} pages
 */
export async function serveBuiltKit(pages) {
  const folder = mkdtempSync(path.join(tmpdir(), 'kpi-built-'));
  const { dist } = await built();
  renamed(dist, path.join(folder, 'next'));

  const fileAt = (pathname) => {
    const [, first, ...rest] = pathname.split('/');
    if (first === 'dist') return path.join(dist, ...rest);
    return path.join(first === 'next' ? folder : ROOT, pathname);
  };
  const server = createServer(({ url }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    response.setHeader('access-control-allow-origin', '*');
    if (Object.hasOwn(pages, pathname)) {
      const type = TYPES[path.extname(pathname)] ?? 'text/html';
      return response.setHeader('content-type', type).end(pages[pathname]);
    }
    try {
      const bytes = readFileSync(fileAt(pathname));
      return response.setHeader('content-type', TYPES[path.extname(pathname)] ?? '').end(bytes);
    } catch {
      return response.writeHead(404).end();
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: (name) => `http://127.0.0.1:${server.address().port}${name}`,
    close() {
      server.closeAllConnections();
      server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

function renamed(from, to) {
  cpSync(from, to, { recursive: true });
  for (const name of readdirSync(to, { recursive: true })) {
    if (!name.endsWith('.js')) continue;
    const file = path.join(to, name);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(`"${version}"`, `"${NEXT}"`));
  }
}
