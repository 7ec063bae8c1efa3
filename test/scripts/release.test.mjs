import { strFromU8, unzipSync } from 'fflate';
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { built } from '../../scripts/built.mjs';
import { integrityOf } from '../../scripts/integrity.mjs';
import { releaseOf } from '../../scripts/release.mjs';

describe('the zip file of a release', { timeout: 300_000 }, () => {
  let dist, zips, folder, files;

  before(async () => {
    ({ dist } = await built());
    zips = releaseOf(dist);
    [folder] = Object.keys(zips).map((name) => name.replace(/\.zip$/, ''));
    files = unzipSync(zips[`${folder}.zip`]);
  });
  const text = (name) => strFromU8(files[`${folder}/${name}`]);

  it('has the same bytes each time', () => {
    const again = releaseOf(dist);
    for (const [name, bytes] of Object.entries(zips)) {
      assert.equal(Buffer.compare(bytes, again[name]), 0, name);
    }
  });

  it('has all in one folder, which is not called dist, and no maps, types or code for Node', () => {
    const names = Object.keys(files);
    assert.match(folder, /^kpi-widgets-\d+\.\d+\.\d+/);
    assert.deepEqual(
      names.filter((name) => !name.startsWith(`${folder}/`)),
      [],
    );
    assert.deepEqual(
      names.filter((name) => /\.map$|\.d\.ts$|\/cli\.js$|\/node/.test(name)),
      [],
    );
    assert.match(text('LICENSE'), /BSD 3-Clause/);
    assert.ok(text('README.md').includes('# kpi-widgets'));
    // Nothing that it links to is in the zip file.
    const links = [...text('README.md').matchAll(/\]\(([^)]+)\)/g)].map(([, address]) => address);
    assert.ok(links.some((address) => address.endsWith('/blob/main/docs/hugo.md')));
    assert.deepEqual(
      links.filter((address) => !/^(#|https?:)/.test(address)),
      [],
    );
  });

  it('has the hash of each script', () => {
    const hashes = JSON.parse(text('integrity.json'));
    const scripts = Object.keys(files).filter((name) => name.endsWith('.js'));
    assert.ok(scripts.length > 50);
    for (const name of scripts) {
      assert.equal(hashes[name.slice(folder.length + 1)], integrityOf(files[name]), name);
    }
    assert.equal(Object.keys(hashes).length, scripts.length);
  });

  it('has lines to paste, with files and hashes that are right', () => {
    const scripts = [...text('snippet.html').matchAll(/src="([^"]+\.js)"\s+integrity="([^"]+)"/g)];
    assert.equal(scripts.length, 2);
    for (const [, src, hash] of scripts) assert.equal(integrityOf(files[src]), hash, src);
  });

  it('has the source maps of all scripts in another file', () => {
    const maps = Object.keys(unzipSync(zips[`${folder}-maps.zip`]));
    const scripts = maps.map((name) => name.slice(folder.length + 1).replace(/\.map$/, ''));
    assert.ok(scripts.length > 50);
    assert.deepEqual(
      scripts.filter((name) => !existsSync(path.join(dist, name))),
      [],
    );
    for (const name of ['kpi-widgets.js', 'cli.js']) assert.ok(scripts.includes(name), name);
  });
});
