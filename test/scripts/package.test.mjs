import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { tags } from '../../scripts/entries.mjs';
import { loadTypeScript } from '../../scripts/load-typescript.mjs';
import { DATA, FIGURES } from '../support/consumer-core.mjs';
import { REACT } from '../support/consumer-react.mjs';
import { NODE, PAGE } from '../support/consumer.mjs';
import { installPackage } from '../support/installed.mjs';

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

/** Every address that `exports` has, with the file of code and the one of types behind it. */
function addresses({ exports }) {
  return Object.entries(exports).flatMap(([address, to]) => {
    const { default: code, types } = typeof to === 'string' ? { default: to } : to;
    const names = address.includes('*') ? tags() : [''];
    return names.map((name) =>
      [address, code, types].map((one) => one?.replace('*', name).replace(/^\.\/?/, '')),
    );
  });
}

/** Those that have code: the others have types alone. */
const withCode = (own) => addresses(own).filter(([, code]) => code !== undefined);

/**
 * The addresses that a program in Node may import, and a program that uses all of each; the others define
 * elements, for which it takes a page.
 */
const FOR_NODE = { node: NODE, data: DATA, figures: FIGURES };

describe('the package, installed', { timeout: 300_000 }, () => {
  let kit, own;

  before(async () => {
    kit = await installPackage();
    own = JSON.parse(readFileSync(path.join(kit.home, 'package.json'), 'utf8'));
  });
  after(() => kit?.remove());

  it('has a file of code and one of types for each address', () => {
    const all = addresses(own);
    assert.ok(all.length > 2 * tags().length);
    const missing = all.flatMap(([address, ...files]) =>
      files
        .filter((file) => file !== undefined && !existsSync(path.join(kit.home, file)))
        .map((file) => `${address}: ${file}`),
    );
    assert.deepEqual(missing, []);
  });

  it('is found by Node at each address', async () => {
    const names = withCode(own).map(([address]) => path.posix.join('kpi-widgets', address));
    const code = `for (const name of ${JSON.stringify(names)}) console.log(import.meta.resolve(name));`;
    const { printed } = await kit.node(code);
    const files = printed.trim().split('\n');
    assert.deepEqual(
      files.map((file) => path.relative(kit.home, file.replace('file://', ''))),
      withCode(own).map(([, file]) => file),
    );
  });

  it('has all that it names besides: the command, the manifest, files with side effects', () => {
    const { bin, customElements, files, sideEffects } = own;
    const kept = files.filter((name) => !name.startsWith('!'));
    const named = [...Object.values(bin), customElements, own['web-types'], ...kept];
    const missing = [...named, ...sideEffects.filter((name) => !name.includes('*'))].filter(
      (name) => !existsSync(path.join(kit.home, name)),
    );
    assert.deepEqual(missing, []);
  });

  it('has what its README links to, and no source maps', () => {
    const links = [...README.matchAll(/\]\((?!https?:|[#/])([^)#\s]+)/g)].map(([, link]) => link);
    assert.ok(links.length > 5);
    assert.deepEqual(
      links.filter((link) => !existsSync(path.join(kit.home, link))),
      [],
    );
    assert.deepEqual(
      kit.names.filter((name) => name.endsWith('.map')),
      [],
    );
    const naming = kit.names
      .filter((name) => name.endsWith('.js'))
      .filter((name) => readFileSync(path.join(kit.home, name)).includes('# sourceMappingURL'));
    assert.deepEqual(naming, []);
  });

  it('is right for publint, and for are-the-types-wrong as a package of modules alone', async () => {
    const linted = await kit.command('publint/src/cli.js', ['--strict', kit.tarball]);
    assert.equal(linted.code, 0, linted.printed);
    assert.match(linted.printed, /All good/);
    const elements = tags().map((tag) => `components/${tag}`);
    const options = ['--profile', 'esm-only', '--include-entrypoints', ...elements];
    const typed = await kit.command('@arethetypeswrong/cli/dist/index.js', [
      kit.tarball,
      ...options,
    ]);
    assert.equal(typed.code, 0, typed.printed);
  });

  for (const [address, platform, isSaid] of [
    ['kpi-widgets', 'browser', (key) => !/^(command|slide|anywidget|embed)\./.test(key)],
    ['kpi-widgets/node', 'node', (key) => /^(command|error)\./.test(key)],
  ]) {
    it(`keeps its sentences in a bundle of ${address}`, async () => {
      const { english } = await loadTypeScript('src/words/english.ts');
      // Those that a bundler writes as they are, and that are no part of other code.
      const texts = Object.entries(english)
        .filter(([key, text]) => isSaid(key) && /^[\w {}.,:]{20,}$/.test(text))
        .map(([, text]) => text);
      assert.ok(texts.length > 5);
      const code = await kit.bundle(`export * from '${address}';`, platform);
      assert.deepEqual(
        texts.filter((text) => !code.includes(text)),
        [],
      );
    });
  }

  it('keeps what is inside to itself', async () => {
    const { printed } = await kit.node(`await import('kpi-widgets/dist/kpi-widgets.js')`);
    assert.match(printed, /ERR_PACKAGE_PATH_NOT_EXPORTED/);
  });

  it('is imported in Node, by the addresses for it', async () => {
    for (const [name, program] of Object.entries(FOR_NODE)) {
      const { code, printed } = await kit.node(
        `console.log(Object.keys(await import('kpi-widgets/${name}')).join(' '))`,
      );
      assert.equal(code, 0, printed);
      const named = /^import \{([^}]*)\}/m
        .exec(program)[1]
        .split(',')
        .map((one) => one.trim());
      const values = named.filter((one) => one !== '' && !one.startsWith('type '));
      assert.deepEqual(printed.trim().split(' ').sort(), values.sort());
    }
    const json = await kit.node(
      `import { createRequire } from 'node:module';
       const require = createRequire(process.cwd() + '/');
       console.log(require('kpi-widgets/package.json').version);
       console.log(require('kpi-widgets/custom-elements.json').modules.length > 1);`,
    );
    assert.equal(json.printed, `${own.version}\ntrue\n`);
  });

  it('is imported in Node by every address, where it defines nothing', async () => {
    const names = withCode(own)
      .filter(([, file]) => file.endsWith('.js'))
      .map(([address]) => path.posix.join('kpi-widgets', address));
    assert.ok(names.length > 5);
    for (const name of names) {
      const { code, printed } = await kit.node(
        `const before = new Set(Object.keys(globalThis));
         console.log(Object.keys(await import('${name}')).length > 0);
         console.log(...Object.keys(globalThis).filter((name) => !before.has(name)));`,
      );
      assert.equal(code, 0, `${name}: ${printed}`);
      const [hasNames, added] = printed.split('\n');
      assert.equal(hasNames, 'true', `${name}: ${printed}`);
      // lit keeps lists of its parts.
      assert.match(added, /^((lit|reactive)\w+(Versions|Metadata) ?)*$/, `${name}: ${added}`);
    }
  });

  it('counts in Node as the README shows', async () => {
    const [, code] = /```js\n(import \{ readFile \}.*?)```/s.exec(README);
    const file = 'date,hub,users,cluster\n2026-11-20,a,10,one\n2026-11-20,b,3,two\n';
    writeFileSync(path.join(kit.folder, 'hub-activity.csv'), file);
    const server = createServer((_, response) => response.end(file)).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address();
    const here = code.replace('https://example.org', `http://127.0.0.1:${port}`);
    assert.notEqual(here, code);
    const { printed } = await kit.node(here);
    server.close();
    assert.equal(printed, '2 []\none a 10\ntwo b 3\n');
  });

  for (const [moduleResolution, module] of [
    ['bundler', 'esnext'],
    ['node16', 'node16'],
    ['nodenext', 'nodenext'],
  ]) {
    it(`has the types of all that is used, and of nothing else, under ${moduleResolution}`, async () => {
      const programs = {
        'page.mts': PAGE,
        'program.mts': NODE,
        'data.mts': DATA,
        'figures.mts': FIGURES,
        'react.mts': REACT,
      };
      const { code, printed } = await kit.compile(programs, { module, moduleResolution });
      assert.equal(code, 0, printed.slice(0, 2000));
    });
  }

  it('exports nothing that no program here uses', () => {
    const kept = (file) => readFileSync(path.join(kit.home, 'dist', 'types', file), 'utf8');
    for (const [file, program] of [
      ['index.d.ts', PAGE],
      ['adapters/node.d.ts', NODE],
      ['doors/data.d.ts', DATA],
      ['doors/figures.d.ts', FIGURES],
    ]) {
      const lists = [...kept(file).matchAll(/^export (?:type )?\{([^}]*)\}/gm)];
      const names = lists.flatMap(([, list]) => list.split(',')).map((one) => one.trim());
      assert.ok(names.length > 5);
      const unused = names.filter(
        (name) => !new RegExp(`\\b${name.replace('type ', '')}\\b`).test(program),
      );
      assert.deepEqual(unused, [], file);
    }
  });
});
