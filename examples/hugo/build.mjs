// Lays this site out with all that docs/hugo.md tells an author to copy, and builds it:
//   node examples/hugo/build.mjs FOLDER [options of hugo]
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const DATA = ['hub-activity.csv', 'airtable-communities.csv', 'airtable-locations.csv'];

/**
 * @param {string} kit folder of the built kit
 * @param {string} site folder that becomes the site's source
 */
export function layOut(kit, site) {
  const copy = (from, to) => cpSync(from, path.join(site, to), { recursive: true });
  copy(path.join(ROOT, 'examples/hugo'), '.');
  copy(path.join(ROOT, 'integrations/hugo'), 'themes/kpi-widgets');
  copy(kit, 'static/kpi-widgets');
  for (const name of DATA) copy(path.join(ROOT, 'demo/data', name), `static/data/${name}`);
}

/**
 * @param {string} site folder of the site's source
 * @param {string[]} options of hugo
 * @param {Record<string, string>} settings of the site, as variables: `HUGO_CANONIFYURLS`
 * @returns {string} what hugo prints
 * @throws with what it prints if it does not build the site
 */
export function runHugo(site, options = [], settings = {}) {
  const { status, stdout, stderr, error } = spawnSync('hugo', options, {
    cwd: site,
    encoding: 'utf8',
    env: { ...process.env, ...settings },
  });
  const printed = `${stdout}${stderr}`;
  if (status !== 0) throw new Error(`hugo ${options.join(' ')}: ${error?.message ?? printed}`);
  return printed;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [site, ...options] = process.argv.slice(2);
  const kit = path.join(ROOT, 'dist');
  if (!site) throw new Error('Which folder? node examples/hugo/build.mjs FOLDER');
  if (!existsSync(kit)) throw new Error(`There is no ${kit}. Run npm run build first.`);
  layOut(kit, site);
  const { status, error } = spawnSync('hugo', options, { cwd: site, stdio: 'inherit' });
  if (error) throw error;
  process.exitCode = status ?? 1;
}
