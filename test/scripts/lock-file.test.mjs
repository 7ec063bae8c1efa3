import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const LOCK = new URL('../../package-lock.json', import.meta.url);

describe('the lock file', () => {
  it('has the binaries of every platform: npm may leave out those of others, and npm ci fails there', () => {
    const { packages } = JSON.parse(readFileSync(LOCK, 'utf8'));
    const names = Object.keys(packages);
    const optional = Object.entries(packages).flatMap(([name, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).map((one) => ({ name, one })),
    );
    assert.ok(optional.length > 30);
    for (const { name, one } of optional) {
      const isThere = names.some((path) => path.endsWith(`node_modules/${one}`));
      assert.ok(isThere, `${name} needs ${one} on some platform`);
    }
  });
});
