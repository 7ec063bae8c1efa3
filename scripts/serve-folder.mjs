import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';

/**
 * Answers with a file of a folder exactly as it is on disk: no plugin sees or changes it.
 * @param {import('koa').Context} ctx
 * @param {string} folder
 * @param {string} name path inside the folder, as it stands in the address
 */
export async function sendFile(ctx, folder, name) {
  const file = await fileInside(folder, name);
  if (!file) {
    ctx.status = 404;
    ctx.body = 'Not found\n';
    return;
  }
  ctx.type = path.extname(file.path) || 'application/octet-stream';
  ctx.length = file.size;
  ctx.body = createReadStream(file.path);
}

/**
 * @param {string} prefix address that stands for the folder, with a slash at both ends
 * @param {string} folder
 * @returns {import('koa').Middleware}
 */
export const serveFolder = (prefix, folder) => (ctx, next) =>
  ctx.path.startsWith(prefix) ? sendFile(ctx, folder, ctx.path.slice(prefix.length)) : next();

/** @returns {Promise<{path: string, size: number} | null>} null also for a link that leads out of it */
async function fileInside(folder, name) {
  try {
    const root = await realpath(folder);
    const file = await realpath(path.join(root, decodeURIComponent(name)));
    const found = await stat(file);
    return file.startsWith(root + path.sep) && found.isFile()
      ? { path: file, size: found.size }
      : null;
  } catch {
    return null;
  }
}
