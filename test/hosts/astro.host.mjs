import path from 'node:path';
import { buildExample } from '../support/hosts/project.mjs';

/** @type {import('./run.mjs').Host} */
export default {
  name: 'Astro',
  async build({ folder, tarball }) {
    await buildExample(folder, tarball, 'astro');
    return path.join(folder, 'dist');
  },
  expected: { texts: { '#heard': 'Drawn: number' } },
};
