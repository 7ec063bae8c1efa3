import path from 'node:path';
import { emptyProject, pageWith, publish, run } from '../support/hosts/project.mjs';

/** @type {import('./run.mjs').Host} */
export default {
  name: 'webpack',
  async build({ folder, tarball }) {
    await emptyProject(folder, tarball, ['webpack@5', 'webpack-cli@7'], {
      'src/index.js': `import 'kpi-widgets';\n`,
    });
    await run(folder, 'npx', ['webpack', '--mode', 'production']);
    const site = path.join(folder, 'dist');
    publish(site, pageWith('<script defer src="main.js"></script>'));
    return site;
  },
};
