import { emptyProject, pageWith, publish } from '../support/hosts/project.mjs';

/** @type {import('./run.mjs').Host} */
export default {
  name: 'no bundler',
  async build({ folder, tarball }) {
    await emptyProject(folder, tarball, [], {});
    const src = 'node_modules/kpi-widgets/dist/kpi-widgets.js';
    publish(folder, pageWith(`<script type="module" src="${src}"></script>`));
    return folder;
  },
};
