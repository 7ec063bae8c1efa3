import path from 'node:path';
import { serveFolder } from './scripts/serve-folder.mjs';
import { serveOptions } from './scripts/serve-options.mjs';

const { platform, env } = process;
const hasDesktop = platform !== 'linux' || env.DISPLAY || env.WAYLAND_DISPLAY;

const options = serveOptions();
options.middleware.push((ctx, next) => (ctx.path === '/' ? ctx.redirect('/demo/') : next()));
// The demo on other data: KPI_DATA names a folder that has the files of demo/data.
if (env.KPI_DATA) options.middleware.push(serveFolder('/demo/data/', path.resolve(env.KPI_DATA)));

/** @type {import('@web/dev-server').DevServerConfig} */
export default {
  ...options,
  watch: true,
  clearTerminalOnReload: false,
  open: hasDesktop && !env.CI ? '/demo/' : false,
};
