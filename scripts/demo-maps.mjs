import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { loadTypeScript } from './load-typescript.mjs';

const TYPES = { png: 'image/png', svg: 'image/svg+xml', json: 'application/json' };

/**
 * Serves the pictures that `kpi-widgets maps` would write for the files of a folder. All are drawn
 * when the first of them is requested, by the code as it is then. So none is kept in the repository,
 * where each change of the maps would replace them all. `maps.json` lists them.
 * @param {string} prefix address that stands for their folder, with a slash at both ends
 * @param {string} data the folder
 * @returns {import('koa').Middleware}
 */
export function demoMaps(prefix, data) {
  let drawing = null;
  return async (ctx, next) => {
    if (!ctx.path.startsWith(prefix)) return next();
    drawing ??= draw(data);
    drawing.catch(() => (drawing = null));
    const name = decodeURIComponent(ctx.path.slice(prefix.length));
    const bytes = (await drawing).get(name);
    if (!bytes) return;
    ctx.type = TYPES[name.split('.').at(-1)];
    ctx.body = bytes;
  };
}

/** @returns {Promise<Map<string, Buffer>>} files by name */
async function draw(data) {
  const { mapPictures } = await loadTypeScript('src/adapters/node.ts');
  const { pictures } = await mapPictures({
    communities: path.join(data, 'airtable-communities.csv'),
    locations: path.join(data, 'airtable-locations.csv'),
    activity: path.join(data, 'hub-activity.csv'),
  });
  const all = new Map();
  const list = [];
  for await (const { constellation, shown, files } of pictures) {
    for (const { name, bytes } of files) all.set(name, Buffer.from(bytes));
    // Let the server answer other requests in between.
    await setImmediate();
    list.push({ constellation, shown, files: files.map(({ name }) => name) });
  }
  return all.set('maps.json', Buffer.from(JSON.stringify(list)));
}
