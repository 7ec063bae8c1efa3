import path from 'node:path';
import { emptyProject, pageWith, publish, run } from '../support/hosts/project.mjs';

/** @type {import('./run.mjs').Host} */
export default {
  name: 'esbuild, one file that is no module',
  async build({ folder, tarball }) {
    await emptyProject(folder, tarball, ['esbuild@0.28'], { 'app.js': `import 'kpi-widgets';\n` });
    await run(folder, 'npx', [
      ...['esbuild', 'app.js', '--bundle', '--minify', '--outdir=site'],
      // It warns that such a file has no address.
      '--log-override:empty-import-meta=silent',
    ]);
    const site = path.join(folder, 'site');
    publish(site, pageWith('<script defer src="app.js"></script>'));
    return site;
  },
  expected: { workers: 0, said: [/There is no worker for large files: this script is no module/] },
};
