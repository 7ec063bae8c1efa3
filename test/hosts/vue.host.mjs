import path from 'node:path';
import { buildExample } from '../support/hosts/project.mjs';

/** @type {import('./run.mjs').Host} */
export default {
  name: 'Vue 3, with Vite',
  async build({ folder, tarball }) {
    await buildExample(folder, tarball, 'vue');
    return path.join(folder, 'dist');
  },
  expected: { texts: { '#heard': 'Drawn: number' } },
};
