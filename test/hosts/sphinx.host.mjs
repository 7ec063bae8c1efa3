import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkDark, checkSentences, checkUsage, ready } from '../support/hosts/sphinx-pages.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PACKAGE = path.join(ROOT, 'integrations/sphinx');
const DATA = ['hub-activity', 'airtable-communities', 'airtable-locations'];
const BUILDERS = { html: '.html', dirhtml: '/' };
const THEMES = {
  alabaster: 'alabaster',
  sphinx_rtd_theme: 'sphinx-rtd-theme',
  sphinx_book_theme: 'sphinx-book-theme',
  pydata_sphinx_theme: 'pydata-sphinx-theme',
  furo: 'furo',
};

/** A Python that has these modules: the one that the variable KPI_PYTHON names, that of the path, or Debian's. */
const pythonWith = (...modules) =>
  [process.env.KPI_PYTHON, 'python3', '/usr/bin/python3'].find(
    (python) => python && run(python, ['-c', `import ${modules.join(', ')}`]).status === 0,
  );

/** @type {import('./run.mjs').Host} */
export default {
  name: 'Sphinx',
  // Furo as Debian packs it, 13 and 12.
  heard:
    /Gumshoe is not a constructor|Cannot use import statement outside a module|404 .*\/normalize\.css/,

  lacks() {
    return pythonWith('sphinx', 'myst_parser')
      ? null
      : 'no Python here has Sphinx and MyST-Parser (on Debian: apt-get install python3-sphinx python3-myst-parser)';
  },

  async build({ kit, folder }) {
    const python = pythonWith('sphinx', 'myst_parser');
    done(run(python, ['-m', 'unittest', 'discover', path.join(PACKAGE, 'tests')]));
    const source = path.join(folder, 'source');
    const served = path.join(folder, 'served');
    layOut(kit, source);
    const sites = [];
    for (const [theme, name] of Object.entries(THEMES)) {
      if (run(python, ['-c', `import ${theme}`]).status !== 0) {
        console.log(`  skipped: the theme ${name} is not installed.`);
        continue;
      }
      for (const builder of Object.keys(BUILDERS)) {
        const site = `${theme}-${builder}`;
        const options = ['-W', '--keep-going', '-q', '-b', builder, '-D', `html_theme=${theme}`];
        const folders = ['-d', path.join(folder, `doctrees-${theme}`), source];
        done(run(python, ['-m', 'sphinx', ...options, ...folders, path.join(served, site)]));
        sites.push({ site, end: BUILDERS[builder] });
      }
    }
    assert.ok(sites.length > 0, 'no site was built, as no theme is installed');
    writeFileSync(path.join(served, 'sites.json'), JSON.stringify(sites));
    return served;
  },

  async check({ open, origin }) {
    for (const { site, end } of await (await fetch(`${origin}/sites.json`)).json()) {
      const pages = { '/': checkUsage, [`/notes/sentences${end}`]: checkSentences };
      for (const [name, look] of Object.entries(pages)) {
        const page = await open(`/${site}${name}`);
        try {
          await ready(page);
          await look(page);
          const why = await checkDark(page);
          if (why && name === '/') console.log(`  ${site}: dark was skipped, as ${why}.`);
        } catch (error) {
          throw new Error(`${page.url()}: ${error.message}`, { cause: error });
        } finally {
          await page.close();
        }
      }
    }
  },
};

/** Lays out the example as its README does. */
function layOut(kit, source) {
  cpSync(path.join(ROOT, 'examples/sphinx'), source, { recursive: true });
  cpSync(kit, path.join(source, 'kpi-widgets'), { recursive: true });
  mkdirSync(path.join(source, 'data'));
  for (const name of DATA) {
    cpSync(path.join(ROOT, `demo/data/${name}.csv`), path.join(source, `data/${name}.csv`));
  }
  const [activity, communities, locations] = DATA.map((name) =>
    path.join(source, `data/${name}.csv`),
  );
  const files = ['--activity', activity, '--communities', communities, '--locations', locations];
  const out = ['--out', path.join(source, '_static/maps'), '--quiet'];
  done(run(process.execPath, [path.join(kit, 'cli.js'), 'maps', ...files, ...out]));
}

function run(command, args) {
  const env = { ...process.env, PYTHONPATH: PACKAGE, PYTHONDONTWRITEBYTECODE: '1' };
  return spawnSync(command, args, { cwd: ROOT, encoding: 'utf8', env });
}

/** @throws with all that a command has printed if it failed */
function done({ status, stdout, stderr, error }) {
  assert.equal(status, 0, error?.message ?? `${stdout}${stderr}`);
}
