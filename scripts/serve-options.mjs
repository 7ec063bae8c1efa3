import commonjs from '@rollup/plugin-commonjs';
import json from '@rollup/plugin-json';
import replace from '@rollup/plugin-replace';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { fromRollup } from '@web/dev-server-rollup';
import { fileURLToPath } from 'node:url';
import { demoMaps } from './demo-maps.mjs';
import { echartsForPages } from './echarts.mjs';
import { papaparseAsModule, withoutStreams } from './papaparse.mjs';
import { testAddresses } from '../test/support/server.mjs';

/** Only these are modules; every other JSON file is data. */
const JSON_MODULES = ['src/**/*.json'];

const DEMO_DATA = fileURLToPath(new URL('../demo/data/', import.meta.url));

/**
 * How the source is served without a build, to the demo and to the tests alike.
 * @param {string} [data] folder with the data of the demo
 * @returns {Pick<import('@web/dev-server').DevServerConfig,
 *   'rootDir' | 'nodeResolve' | 'mimeTypes' | 'middleware' | 'plugins'>}
 */
export const serveOptions = (data = DEMO_DATA) => ({
  rootDir: fileURLToPath(new URL('..', import.meta.url)),
  nodeResolve: { exportConditions: ['browser', 'development'] },
  mimeTypes: Object.fromEntries(JSON_MODULES.map((pattern) => [pattern, 'js'])),
  middleware: [testAddresses(), demoMaps('/demo/_static/maps/', data)],
  plugins: [
    fromRollup(json)({ include: JSON_MODULES }),
    fromRollup(replace)(echartsForPages),
    fromRollup(withoutStreams)(),
    fromRollup(commonjs)(papaparseAsModule),
    esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: 'es2022' }),
  ],
});
