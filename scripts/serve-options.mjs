import commonjs from '@rollup/plugin-commonjs';
import json from '@rollup/plugin-json';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { fromRollup } from '@web/dev-server-rollup';
import { fileURLToPath } from 'node:url';
import { demoMaps } from './demo-maps.mjs';
import { echartsInOne } from './echarts.mjs';
import { papaparseAsModule, withoutStreams } from './papaparse.mjs';

/** JSON files that are modules; every other JSON file is data. */
const JSON_MODULES = ['src/**/*.json'];

const DEMO_DATA = fileURLToPath(new URL('../demo/data/', import.meta.url));

/**
 * How the source is served without a build: to the demo as it is, to tests with addresses of their own.
 * @param {string} [data] folder with the data of the demo
 * @returns {Pick<import('@web/dev-server').DevServerConfig,
 *   'rootDir' | 'nodeResolve' | 'mimeTypes' | 'middleware' | 'plugins'>}
 */
export const serveOptions = (data = DEMO_DATA) => ({
  rootDir: fileURLToPath(new URL('..', import.meta.url)),
  nodeResolve: { exportConditions: ['browser', 'development'] },
  mimeTypes: Object.fromEntries(JSON_MODULES.map((pattern) => [pattern, 'js'])),
  middleware: [demoMaps('/demo/_static/maps/', data)],
  plugins: [
    fromRollup(json)({ include: JSON_MODULES }),
    echartsInOne(),
    fromRollup(withoutStreams)(),
    fromRollup(commonjs)(papaparseAsModule),
    esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: 'es2022' }),
  ],
});
