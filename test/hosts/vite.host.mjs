import path from 'node:path';
import { sample, SMALL } from '../support/hosts/data.mjs';
import { emptyProject, pageWith, run } from '../support/hosts/project.mjs';

/** @type {import('./run.mjs').Host} */
export default {
  name: 'Vite',
  async build({ folder, tarball }) {
    await emptyProject(folder, tarball, ['vite@8'], {
      'index.html': pageWith('<script type="module" src="/app.js"></script>'),
      'app.js': `import 'kpi-widgets';\n`,
      [`public${SMALL}`]: sample(),
    });
    await run(folder, 'npx', ['vite', 'build']);
    return path.join(folder, 'dist');
  },
};
