import globals from 'globals';
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readModule } from '../../scripts/read-module.mjs';
import { longestFirst, runsIn, testFiles } from '../run/files.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const all = readdirSync(path.join(ROOT, 'test'), { recursive: true })
  .filter((name) => name.includes('.test.'))
  .map((name) => `test/${name.split(path.sep).join('/')}`);

describe('the files of tests', () => {
  it('run in one place each, but for those that run in Node and in a page', () => {
    const { core, browser, scripts } = testFiles();
    assert.deepEqual([...new Set([...core, ...browser, ...scripts])].sort(), all.sort());
    const twice = [...core, ...browser, ...scripts].filter(
      (file, at, list) => list.indexOf(file) !== at,
    );
    assert.deepEqual(twice, ['test/parity/sample.test.ts']);
  });

  it('run where their folder says, however they are named', () => {
    assert.deepEqual(runsIn('test/figures/hubs.test.ts'), ['core']);
    assert.deepEqual(runsIn(path.join(ROOT, 'test/figures/hubs.test.ts')), ['core']);
    assert.deepEqual(runsIn('test/figures/hubs.page.test.ts'), ['browser']);
    assert.deepEqual(runsIn('test/components/keys.test.ts'), ['browser']);
    assert.deepEqual(runsIn('test/server.test.ts'), ['browser']);
    assert.deepEqual(runsIn('test/scripts/floors.test.mjs'), ['scripts']);
  });

  it('run in a page only where they need one', () => {
    const ofPages = Object.keys(globals.browser).filter((name) => !(name in globals.node));
    const named = all.filter((file) => file.endsWith('.page.test.ts'));
    assert.ok(named.length > 0);
    for (const file of named) {
      const { globals: used } = readModule(readFileSync(path.join(ROOT, file), 'utf8'));
      assert.ok(
        used.some(({ name }) => ofPages.includes(name)),
        `${file} uses nothing that only a page has: it can do without ".page"`,
      );
    }
  });

  it('are none of them lost where the longest run first', () => {
    const { core } = testFiles();
    const inOrder = longestFirst(core);
    assert.deepEqual([...inOrder].sort(), [...core].sort());
    assert.notEqual(inOrder[0], core[0]);
  });
});
