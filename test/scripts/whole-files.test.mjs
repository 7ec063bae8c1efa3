import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { loadTypeScript } from '../../scripts/load-typescript.mjs';

describe('files that are written whole', () => {
  let writeWhole;
  let home;
  let count = 0;

  before(async () => {
    ({ writeWhole } = await loadTypeScript('src/adapters/whole-files.ts'));
    home = mkdtempSync(path.join(tmpdir(), 'whole-files-'));
  });

  after(() => rmSync(home, { recursive: true }));

  /** A folder that is not there yet. */
  const newFolder = () => path.join(home, `out-${(count += 1)}`);

  /** A folder with one file. */
  function usedFolder() {
    const out = newFolder();
    mkdirSync(out);
    writeFileSync(path.join(out, 'a'), 'the old one');
    return out;
  }

  const filesOf = (...names) => names.map((name) => ({ name, bytes: new Uint8Array(10) }));
  const textOf = (out, name) => readFileSync(path.join(out, name), 'utf8');

  /** A signal that acts when all files are complete, and none is replaced yet. */
  const whenComplete = (files, act) => {
    let asked = 0;
    return {
      throwIfAborted() {
        asked += 1;
        if (asked > files.length) act();
      },
    };
  };

  it('leaves nothing when it is interrupted', async () => {
    const out = newFolder();
    const folder = path.join(out, 'maps');
    let seen = [];
    const signal = {
      throwIfAborted() {
        seen = readdirSync(folder);
        if (seen.length === 2) throw new Error('enough');
      },
    };
    await assert.rejects(writeWhole(folder, filesOf('a', 'b', 'c'), signal), /enough/);
    assert.ok(seen.length === 2 && seen.every((name) => name.endsWith('.part')));
    assert.ok(!existsSync(out));
  });

  it('replaces files, and leaves nothing beside them', async () => {
    const out = usedFolder();
    symlinkSync('elsewhere', path.join(out, 'b'));
    await writeWhole(out, filesOf('a', 'b', 'c'));
    assert.deepEqual(readdirSync(out), ['a', 'b', 'c']);
    assert.equal(textOf(out, 'a').length, 10);
    assert.equal(textOf(out, 'b').length, 10);
  });

  it('puts back what it has replaced when a later file cannot be replaced', async () => {
    const out = usedFolder();
    symlinkSync('elsewhere', path.join(out, 'b'));
    const files = filesOf('a', 'b', 'c', 'd');
    const signal = whenComplete(files, () => mkdirSync(path.join(out, 'd')));
    await assert.rejects(writeWhole(out, files, signal), { code: 'EISDIR' });
    assert.deepEqual(readdirSync(out), ['a', 'b', 'd']);
    assert.equal(textOf(out, 'a'), 'the old one');
    assert.equal(readlinkSync(path.join(out, 'b')), 'elsewhere');
  });

  it('removes a folder that it has made when a file cannot be replaced', async () => {
    const out = newFolder();
    const files = filesOf('a', 'b');
    // A part that is gone cannot be moved to its place.
    const signal = whenComplete(files, () => {
      const part = readdirSync(out).find((name) => name.startsWith('.b.'));
      rmSync(path.join(out, part));
    });
    await assert.rejects(writeWhole(out, files, signal), { code: 'ENOENT' });
    assert.ok(!existsSync(out));
  });

  it('refuses to write a file that is not of its folder', async () => {
    const out = newFolder();
    for (const name of ['../x', 'a/b', '/tmp/x']) {
      await assert.rejects(writeWhole(out, filesOf(name)), /is no name for a file/);
    }
    assert.ok(!existsSync(out));
  });
});
