import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.csv': 'text/csv',
};
/** Scripts are packed once and for all, data as they come. */
const QUALITY = { '.csv': 5 };

/**
 * Serves files as a good host does: packed, and packed before anybody asks.
 * @param {(pathname: string) => string | null} fileAt the path of a file, or `null`
 * @param {(url: URL) => string | null} pageAt the HTML of a page, or `null`
 */
export async function serve(fileAt, pageAt) {
  const packed = new Map();
  const bodyOf = (pathname) => {
    if (!packed.has(pathname)) {
      const file = fileAt(pathname);
      const quality = QUALITY[path.extname(pathname)] ?? constants.BROTLI_MAX_QUALITY;
      const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
      packed.set(pathname, file && brotliCompressSync(readFileSync(file), { params }));
    }
    return packed.get(pathname);
  };
  const bytes = new Map();
  const requests = new Map();
  const server = createServer(({ url }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    const page = pageAt(pathname, searchParams);
    if (page !== null) {
      return response.writeHead(200, { 'content-type': 'text/html' }).end(page);
    }
    try {
      const body = bodyOf(pathname);
      bytes.set(pathname, body.length);
      requests.set(pathname, (requests.get(pathname) ?? 0) + 1);
      const headers = {
        'content-type': TYPES[path.extname(pathname)] ?? 'application/octet-stream',
        'content-encoding': 'br',
        'content-length': body.length,
        'cache-control': 'no-store',
      };
      return response.writeHead(200, headers).end(body);
    } catch {
      return response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    /** Packs a file before it is asked for. */
    prepare: bodyOf,
    /** Forgets which files were asked for, and returns the packed bytes of the scripts among them. */
    takeScriptBytes() {
      const scripts = [...bytes].filter(([name]) => /\.m?js$/.test(name));
      bytes.clear();
      return scripts.reduce((sum, [, length]) => sum + length, 0);
    },
    /** How often a file was asked for. */
    requestsOf: (pathname) => requests.get(pathname) ?? 0,
    close: () => server.close(),
  };
}
