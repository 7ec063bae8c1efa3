import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, it } from 'node:test';
import { offences } from '../../scripts/floors.mjs';

const trees = [];

/** The offences of a source tree, as `file:line: message`. */
function check(files) {
  const src = mkdtempSync(path.join(tmpdir(), 'floors-'));
  trees.push(src);
  for (const [name, code] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(src, name)), { recursive: true });
    writeFileSync(path.join(src, name), code);
  }
  return offences(src).map(({ file, line, message }) => `${file}:${line}: ${message}`);
}

/** Asserts that there is one offence, and which. */
function refuses(files, expected) {
  const found = check(files);
  assert.equal(found.length, 1, found.join('\n'));
  assert.match(found[0], expected);
}

afterEach(() => trees.splice(0).forEach((tree) => rmSync(tree, { recursive: true })));

describe('the floors', () => {
  it('let a file import from its own room, from lower floors and from packages', () => {
    const found = check({
      'data/table.ts': 'export type Table = {};',
      'data/parse-quoted.ts': `import Papa from 'papaparse'; import './table.js'; Papa;`,
      'data/request.ts':
        'export const get = (a: string) => fetch(new URL(a), { cache: "reload" });',
      'figures/hubs.ts': `export type { Table } from '../data/table.js';`,
      'look/geography.ts': `import land from 'world-atlas/land-110m.json'; land;`,
      'engine/engine.ts': `
        self.postMessage(new Worker(new URL('./worker.js', import.meta.url)));
        export const later = () => import('../look/geography.js');`,
      'engine/worker.ts': 'export {};',
      'components/x.ts': `import '../engine/engine.js'; document.title = navigator.language;`,
      'index.ts': `import './components/x.js';`,
      'adapters/node.ts': `import { readFile } from 'node:fs/promises'; readFile;`,
    });
    assert.deepEqual(found, []);
  });

  const ways = {
    import: `import { a } from '../words/format.js'; a;`,
    'type import': `import type { A } from '../words/format.js'; export type B = A;`,
    'side effect': `import '../words/format.js';`,
    're-export': `export { a } from '../words/format.js';`,
    'type re-export': `export type { A } from '../words/format.js';`,
    'export of everything': `export * from '../words/format.js';`,
    'dynamic import': `export const a = () => import('../words/format.js');`,
    'type in place': `export type A = import('../words/format.js').A;`,
    'import by require': `import a = require('../words/format.js'); a;`,
    worker: `new Worker(new URL('../words/format.js', import.meta.url));`,
  };
  for (const [way, code] of Object.entries(ways)) {
    it(`refuse a higher floor: ${way}`, () =>
      refuses(
        { 'words/format.ts': 'export type A = 1; export const a = 1;', 'engine/x.ts': `\n${code}` },
        /^engine\/x\.ts:2: floor 4 \(engine\) imports words\/format\.ts from floor 5 \(words\)$/,
      ));
  }

  it('refuse another room of the same floor', () =>
    refuses(
      { 'index.ts': '', 'adapters/a.ts': `import '../index.js';` },
      /adapters\/a\.ts:1: .*10/,
    ));

  it('refuse a room without a floor, and what lies outside src', () => {
    refuses({ 'utils/x.ts': '' }, /^utils\/x\.ts:1: utils has no floor$/);
    refuses({ 'constructor/x.ts': '' }, /constructor has no floor/);
    refuses({ 'data/x.ts': `import '../../package.json';` }, /from outside src/);
  });

  it('refuse an import that is not spelled out', () =>
    refuses({ 'data/x.ts': 'export const f = (a: string) => import(a);' }, /not spelled out/));

  it('keep papaparse in data/parse-quoted.ts', () => {
    refuses(
      { 'data/x.ts': `import Papa from 'papaparse'; Papa;` },
      /only data\/parse-quoted\.ts may/,
    );
    refuses(
      { 'data/x.ts': `import 'papaparse/papaparse.min.js';` },
      /only data\/parse-quoted\.ts may/,
    );
  });

  it('keep fetch in data/request.ts, by whatever name it is called', () => {
    for (const code of ['fetch("x");', 'globalThis.fetch("x");', 'const f = fetch; f;']) {
      refuses({ 'components/x.ts': code }, /mentions fetch; only data\/request\.ts may/);
    }
    assert.deepEqual(check({ 'data/x.ts': '// fetch(\nconst fetch = () => 1; fetch();' }), []);
  });

  it('keep the page out of the rooms that run without one', () => {
    for (const room of ['data', 'figures', 'look', 'engine', 'words', 'options']) {
      for (const code of [
        'document.title;',
        'window;',
        'customElements;',
        'globalThis.document;',
        'export const f = (a: HTMLElement) => a;',
      ]) {
        refuses({ [`${room}/x.ts`]: code }, /uses \w+, which is not there without a page/);
      }
    }
    refuses({ 'words/x.ts': 'navigator.language;' }, /uses navigator/);
    refuses({ 'render/svg.ts': 'document.title;' }, /uses document/);
    assert.deepEqual(check({ 'render/pointing.ts': 'document.title;' }), []);
    assert.deepEqual(
      check({
        'data/x.ts': 'type Text = 1; const document: { Text: Text } = { Text: 1 }; document;',
      }),
      [],
    );
  });

  it('keep Node out of all rooms but adapters', () => {
    refuses({ 'engine/x.ts': `import { readFileSync } from 'node:fs'; readFileSync;` }, /node:fs/);
    refuses({ 'render/x.ts': 'process.exit();' }, /uses process, which no page has/);
    refuses({ 'data/x.ts': 'globalThis.Buffer;' }, /uses Buffer, which no page has/);
    assert.deepEqual(check({ 'adapters/x.ts': `import 'node:fs'; process.exit();` }), []);
  });

  it('refuse cycles, also of types', () =>
    refuses(
      {
        'data/a.ts': `import './b.js';`,
        'data/b.ts': `\nimport type { C } from './c.js'; export type B = C;`,
        'data/c.ts': `export type C = import('./a.js').A;`,
      },
      /^data\/a\.ts:1: is part of a cycle: data\/a\.ts → data\/b\.ts → data\/c\.ts → data\/a\.ts$/,
    ));

  it('do not pass a tree in which there is nothing', () => {
    assert.throws(() => check({ 'data/readme.md': '' }), /no TypeScript/);
  });
});
