import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { STRICT_POLICY } from '../support/server.mjs';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');

describe('what is promised about security', () => {
  const text = read('SECURITY.md');

  it('is the policy that the tests run under', () => {
    assert.ok(text.includes(`\n  ${STRICT_POLICY}\n`));
  });

  it('names tests that there are', () => {
    const named = text.match(/test\/[\w./-]+/g);
    assert.ok(named.length > 5);
    for (const path of named) {
      assert.ok(existsSync(fileURLToPath(new URL(path.replace(/\.$/, ''), root))), path);
    }
  });

  it('is kept by a lock file that knows the bytes of every package, and no place to get them', () => {
    const { packages } = JSON.parse(read('package-lock.json'));
    const installed = Object.entries(packages).filter(([name, { link }]) => name !== '' && !link);
    assert.ok(installed.length > 300);
    for (const [name, { integrity, resolved }] of installed) {
      assert.match(integrity ?? '', /^sha512-/, name);
      assert.equal(resolved, undefined, name);
    }
  });

  it('is kept by versions of libraries that are known to be mended', () => {
    const { packages } = JSON.parse(read('package-lock.json'));
    const versionOf = (name) => packages[`node_modules/${name}`].version.split('.').map(Number);
    const atLeast = (name, ...least) => {
      const found = versionOf(name);
      const place = least.findIndex((part, at) => found[at] !== part);
      assert.ok(place < 0 || found[place] > least[place], `${name} ${found.join('.')}`);
    };
    atLeast('echarts', 6, 1, 0);
    atLeast('papaparse', 5, 7, 1);
  });
});
