import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const ALONE = 'kpi-widgets.standalone.js';

/** Returns the value of the attribute `integrity` for a script with these bytes. */
export const integrityOf = (bytes) =>
  `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/** HTML for a page that loads the standalone file from another site, and accepts no other bytes. */
const lines = (integrity) => `<!-- Put your site's address before the name of the file. -->
<script
  defer
  src="${ALONE}"
  integrity="${integrity}"
  crossorigin="anonymous"
></script>
`;

/**
 * Writes the hashes of the built scripts beside them: `integrity.json` for all files, and
 * `integrity.html` for the standalone file, to be copied into a page.
 * @param {string} dist
 * @returns {import('rollup').Plugin}
 */
export const integrity = (dist) => ({
  name: 'integrity',
  writeBundle({ dir, file }, bundle) {
    const list = path.join(dist, 'integrity.json');
    const all = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : {};
    const folder = dir ?? path.dirname(file);
    for (const name of Object.keys(bundle).filter((one) => one.endsWith('.js'))) {
      all[name] = integrityOf(readFileSync(path.join(folder, name)));
    }
    const sorted = Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
    writeFileSync(list, `${JSON.stringify(sorted, null, 2)}\n`);
    if (bundle[ALONE]) writeFileSync(path.join(dist, 'integrity.html'), lines(all[ALONE]));
  },
});
