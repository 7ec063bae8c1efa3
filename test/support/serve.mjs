import json from '@rollup/plugin-json';
import { fromRollup } from '@web/dev-server-rollup';
import { serveOptions } from '../../scripts/serve-options.mjs';
import { testAddresses } from './server.mjs';

/** JSON files that tests import as modules. */
const JSON_MODULES = ['custom-elements.json', 'test/support/samples.json'];

/** Options to serve the source to tests: those of the demo, with the addresses that only tests need. */
export function testOptions() {
  const options = serveOptions();
  return {
    ...options,
    mimeTypes: {
      ...options.mimeTypes,
      ...Object.fromEntries(JSON_MODULES.map((file) => [file, 'js'])),
    },
    middleware: [testAddresses(), ...options.middleware],
    plugins: [fromRollup(json)({ include: JSON_MODULES }), ...options.plugins],
  };
}
