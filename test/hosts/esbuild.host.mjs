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
  name: 'esbuild',
  async build({ folder, tarball }) {
    await emptyProject(folder, tarball, ['esbuild@0.28'], { 'app.js': `import 'kpi-widgets';\n` });
    const options = ['--bundle', '--format=esm', '--splitting', '--minify', '--outdir=site'];
    await run(folder, 'npx', ['esbuild', 'app.js', ...options]);
    const site = path.join(folder, 'site');
    copyWorker(distIn(folder), site);
    publish(site, pageWith('<script type="module" src="app.js"></script>'));
    return site;
  },
};
