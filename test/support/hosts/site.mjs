import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { large, LARGE } from './data.mjs';

const TYPES = {
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.svg': 'image/svg+xml',
};

/**
 * Serves a folder as a plain web server does, and the large file beside it.
 * @param {string} root
 * @returns {Promise<{address: string, close: () => void}>} the address of the root, without a slash at its end
 */
export async function serveSite(root) {
  const largeFile = large();
  const server = createServer(({ url }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    if (pathname === '/favicon.ico') return response.writeHead(204).end();
    const type = (name) => ({ 'content-type': TYPES[path.extname(name)] ?? 'text/plain' });
    if (pathname === LARGE) return response.writeHead(200, type(LARGE)).end(largeFile);
    const asked = path.join(root, decodeURIComponent(pathname));
    const file = [asked, path.join(asked, 'index.html'), `${asked}.html`].find(
      (one) => existsSync(one) && statSync(one).isFile(),
    );
    if (!file) return response.writeHead(404).end('Not found');
    response.writeHead(200, type(file));
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
