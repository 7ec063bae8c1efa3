import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { read } from '../../scripts/read.mjs';

describe('npm run read', () => {
  let folder;
  const fileOf = (name) => readFile(path.join(folder, name), 'utf8');

  before(async () => (folder = await mkdtemp(path.join(tmpdir(), 'kpi-read-'))));
  after(() => rm(folder, { recursive: true, force: true }));

  it('writes what eye and ear get of a page of the demo', { timeout: 120_000 }, async () => {
    const { nodes, files } = await read('/demo/hub-area-chart.html', folder, [360]);
    const pictures = ['360-light.png', '360-opened.png', '360-dark.png'];
    assert.deepEqual(files, [...pictures, 'tree.txt', 'keys.txt', 'tree-opened.txt']);
    const png = await readFile(path.join(folder, '360-light.png'));
    assert.deepEqual([...png.subarray(1, 4)], [...Buffer.from('PNG')]);
    assert.equal(png.readUInt32BE(16), 360);

    const tree = await fileOf('tree.txt');
    assert.match(tree, new RegExp(`^${nodes} nodes\n`));
    assert.equal(tree.trimEnd().split('\n').length, nodes + 2);
    assert.match(tree, /heading "[^"]+" level=1/);
    assert.match(tree, / heading "Monthly users[^"]*" level=3/);
    const days = /between \w+ \d+, 2026 and|\w{3} \d+ to|\w{3} \d+, 2026/;
    assert.match((await fileOf('tree-opened.txt')).slice(tree.length / 2), days);
    const keys = await fileOf('keys.txt');
    assert.match(keys, /^Tab 1: link /);
    assert.match(keys, / application "Monthly users by cluster, /);
    assert.match(keys, /\n {4}End: \w+day, .*, Total [\d,]+, /);
    assert.match(keys, /\n {4}ArrowDown: [^,]+: [\d,]+\n/);
  });

  it('reads a page elsewhere that has no widget', { timeout: 60_000 }, async () => {
    const server = createServer((_, response) => {
      response.setHeader('content-type', 'text/html');
      response.end('<!doctype html><title>None</title><h1>Nothing</h1><button>One</button>');
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    try {
      const { nodes } = await read(`http://127.0.0.1:${server.address().port}/`, folder, [320]);
      assert.ok(nodes > 2);
      assert.equal(await fileOf('keys.txt'), 'Tab 1: button "One"\n');
      assert.match(await fileOf('tree.txt'), /heading "Nothing" level=1/);
    } finally {
      server.close();
    }
  });
});
