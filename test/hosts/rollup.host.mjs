import path from 'node:path';
import {
  copyWorker,
  distIn,
  emptyProject,
  pageWith,
  publish,
  run,
} from '../support/hosts/project.mjs';

/** @type {import('./run.mjs').Host} */
export default {
  name: 'Rollup',
  async build({ folder, tarball }) {
    // Rollup without binaries of its own runs on every machine.
    const packages = ['@rollup/wasm-node@4', '@rollup/plugin-node-resolve@16'];
    await emptyProject(folder, tarball, packages, { 'app.js': `import 'kpi-widgets';\n` });
    await run(folder, 'npx', ['rollup', 'app.js', '--dir', 'site', '--plugin', 'node-resolve']);
    const site = path.join(folder, 'site');
    copyWorker(distIn(folder), site);
    publish(site, pageWith('<script type="module" src="app.js"></script>'));
    return site;
  },
};
