import path from 'node:path';
import { buildExample } from '../support/hosts/project.mjs';

/** @type {import('./run.mjs').Host} */
export default {
  name: 'Next',
  async build({ folder, tarball }) {
    await buildExample(folder, tarball, 'next');
    return path.join(folder, 'out');
  },
  expected: { texts: { '#heard': 'Drawn: number' } },
};
