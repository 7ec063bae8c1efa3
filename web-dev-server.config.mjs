import path from 'node:path';
import { serveFolder } from './scripts/serve-folder.mjs';
import { serveOptions } from './scripts/serve-options.mjs';

const { platform, env } = process;
const hasDesktop = platform !== 'linux' || env.DISPLAY || env.WAYLAND_DISPLAY;

// The demo on other data: KPI_DATA names a folder that has the files of demo/data.
const data = env.KPI_DATA ? path.resolve(env.KPI_DATA) : undefined;

const options = serveOptions(data);
options.middleware.push((ctx, next) => (ctx.path === '/' ? ctx.redirect('/demo/') : next()));
if (data) options.middleware.push(serveFolder('/demo/data/', data));

/** @type {import('@web/dev-server').DevServerConfig} */
export default {
  ...options,
  watch: true,
  clearTerminalOnReload: false,
  open: hasDesktop && !env.CI ? '/demo/' : false,
};
