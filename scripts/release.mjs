import { strToU8, zipSync } from 'fflate';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { integrityOf } from './integrity.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const { version, homepage } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));

/** Not `dist`: many sites tell git to ignore folders of that name. */
const FOLDER = `kpi-widgets-${version}`;

/** What a site has no use for: types, and what runs in Node. */
const NOT_FOR_PAGES = /^(types|node)\/|^(node|cli)\.js$|^integrity\.(json|html)$/;

const snippet = (hashOf) => `<!--
  Copy the folder ${FOLDER} into your site, beside this page or wherever other scripts are.
  Paste the script into the page once, and the tags where they belong. README.md lists all tags and attributes.
-->
<script
  type="module"
  src="${FOLDER}/kpi-widgets.js"
  integrity="${hashOf('kpi-widgets.js')}"
></script>

<kpi-big-number metric="hubs" src="hub-activity.csv">More than 100 hubs</kpi-big-number>

<!--
  Or one file that loads no others, in place of the script above:

<script
  defer
  src="${FOLDER}/kpi-widgets.standalone.js"
  integrity="${hashOf('kpi-widgets.standalone.js')}"
  crossorigin="anonymous"
></script>
-->
`;

/**
 * The zip files of a release, by name: one for sites, and one of the source maps.
 * @param {string} dist the folder of the build
 * @returns {Record<string, Uint8Array>}
 */
export function releaseOf(dist) {
  const all = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      path.relative(dist, path.join(parentPath, name)).replaceAll(path.sep, '/'),
    );
  const isMap = (name) => name.endsWith('.map');
  const read = (name) => new Uint8Array(readFileSync(path.join(dist, name)));
  const maps = Object.fromEntries(all.filter(isMap).map((name) => [name, read(name)]));
  const forPages = all.filter((name) => !isMap(name) && !NOT_FOR_PAGES.test(name));
  const kit = Object.fromEntries(forPages.map((name) => [name, read(name)]));
  const scripts = Object.keys(kit).filter((name) => name.endsWith('.js'));
  const hashes = Object.fromEntries(scripts.sort().map((name) => [name, integrityOf(kit[name])]));
  const texts = {
    LICENSE: readFileSync(path.join(ROOT, 'LICENSE'), 'utf8'),
    'README.md': withWholeLinks(readFileSync(path.join(ROOT, 'README.md'), 'utf8')),
    'integrity.json': `${JSON.stringify(hashes, null, 2)}\n`,
    'snippet.html': snippet((name) => hashes[name]),
  };
  for (const [name, text] of Object.entries(texts)) kit[name] = strToU8(text);
  return { [`${FOLDER}.zip`]: zip(kit), [`${FOLDER}-maps.zip`]: zip(maps) };
}

/** The docs are not in the zip file: links to them lead to the repository. */
const withWholeLinks = (markdown) =>
  markdown.replace(/\]\((?!https?:|#)/g, `](${homepage.replace(/#.*/, '')}/blob/main/`);

/** The same files make the same bytes: they are in order, and have no date of their own. */
function zip(files) {
  const sorted = Object.keys(files).sort();
  // A zip file has the time of a clock on the wall, and no year before this one.
  const mtime = new Date(1980, 0, 1);
  return zipSync(Object.fromEntries(sorted.map((name) => [`${FOLDER}/${name}`, files[name]])), {
    level: 9,
    mtime,
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const out = path.join(ROOT, 'release');
  mkdirSync(out, { recursive: true });
  for (const [name, bytes] of Object.entries(releaseOf(path.join(ROOT, 'dist')))) {
    writeFileSync(path.join(out, name), bytes);
    console.log(`release/${name}: ${(bytes.length / 1e6).toFixed(1)} MB`);
  }
}
