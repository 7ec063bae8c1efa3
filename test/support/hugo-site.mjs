import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const COMPONENT = fileURLToPath(new URL('../../integrations/hugo', import.meta.url));
const HEAD = '<head>{{ partial "kpi-widgets/head.html" . }}</head>';
const LAYOUTS = {
  'layouts/_default/single.html': `${HEAD}<main>{{ .Content }}</main>`,
  'layouts/_default/list.html': `${HEAD}<main>{{ .Content }}</main>`,
};
const KIT = { 'static/kpi-widgets/kpi-widgets.js': '// the kit' };
const PARAMS = { kpi: { activity: 'https://data.example/activity.csv' } };

/** Why Hugo cannot run here, in a sentence; `false` if it can. */
export const noHugo = () =>
  spawnSync('hugo', ['version']).status === 0
    ? false
    : 'There is no hugo here. On Debian: apt-get install hugo.';

/** A page in Markdown. */
export const pageOf = (text, front = {}) =>
  `${JSON.stringify({ title: 'A page', ...front })}\n\n${text}\n`;

/**
 * Builds a site that uses the component, and hands what it has written to a test.
 * @param {Record<string, string>} files its own files by path; '' leaves one of the usual ones out
 * @param {object} config of the site
 * @param {(built: {ok: boolean, said: string, at: (path: string) => string, has: (path: string) => boolean}) => void} look
 */
export function withSite(files, config, look) {
  const site = mkdtempSync(path.join(tmpdir(), 'kpi-hugo-'));
  try {
    const usual = { baseURL: 'https://site.example/', theme: 'kpi-widgets', params: PARAMS };
    const all = {
      ...LAYOUTS,
      ...KIT,
      'hugo.json': JSON.stringify({ ...usual, ...config }),
      ...files,
    };
    for (const [name, text] of Object.entries(all)) {
      if (text === '') continue;
      mkdirSync(path.dirname(path.join(site, name)), { recursive: true });
      writeFileSync(path.join(site, name), text);
    }
    cpSync(COMPONENT, path.join(site, 'themes/kpi-widgets'), { recursive: true });
    const { status, stdout, stderr } = spawnSync('hugo', [], { cwd: site, encoding: 'utf8' });
    const written = (name) => path.join(site, 'public', name);
    look({
      ok: status === 0,
      said: `${stdout}${stderr}`,
      at: (name) => readFileSync(written(name), 'utf8'),
      has: (name) => existsSync(written(name)),
    });
  } finally {
    rmSync(site, { recursive: true });
  }
}

/** The shortcode of a number. */
export const number = (attributes, fallback = 'many') =>
  `{{< kpi-big-number ${attributes} >}}${fallback}{{< /kpi-big-number >}}`;

/** What the page `content/post/index.md` has in its `main`. */
export const mainOf = (at, page = 'post/index.html') =>
  /<main>(.*)<\/main>/s.exec(at(page))[1].trim();

/** Builds a page whose text is one shortcode. */
export const withPost = (text, look, { files = {}, config = {}, front } = {}) =>
  withSite({ 'content/post/index.md': pageOf(text, front), ...files }, config, look);

/** Checks that the site with this page is not built, and why. */
export const refuses = (text, pattern, more) =>
  withPost(
    text,
    ({ ok, said }) => {
      assert.equal(ok, false);
      assert.match(said, pattern);
    },
    more,
  );
