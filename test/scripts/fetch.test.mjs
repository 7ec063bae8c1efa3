import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import { GOOD } from '../support/faulty-answers.mjs';
import { startFaultyServer } from '../support/faulty-server.mjs';
import { installNodePackage } from '../support/node-package.mjs';

const MEMORY = '.kpi-fetched.json';
const HEADER = 'date,hub,users,cluster\n';
/** The days are long over: a day to come would not tell which file is newer. */
const rows = (count, day = '2025-10-30') =>
  HEADER + Array.from({ length: count }, (_, at) => `${day},hub-${at},7,aws\n`).join('');

describe('kpi-widgets fetch', () => {
  let kit;
  let faults;
  let files;
  /** What the server of files has, by path: a text or bytes, or a function that answers. */
  let there;
  let requests;
  let out;
  let count = 0;

  before(async () => {
    kit = await installNodePackage();
    faults = await startFaultyServer();
    files = createServer((request, response) => {
      requests.push(request);
      const found = there[request.url];
      if (typeof found === 'function') found(request, response);
      else if (found === undefined) response.writeHead(404).end();
      else response.end(found);
    });
    await new Promise((resolve) => files.listen(0, '127.0.0.1', resolve));
  });
  after(async () => {
    await faults?.close();
    files?.closeAllConnections();
    files?.close();
    kit?.remove();
  });
  beforeEach(() => {
    there = {};
    requests = [];
    out = path.join(kit.folder, `site-${(count += 1)}`, 'data');
  });

  const at = (where) => `http://127.0.0.1:${files.address().port}${where}`;
  const run = (args, options) => kit.run(['fetch', ...args, '--out', out], options);
  const read = (name) => readFileSync(path.join(out, name), 'utf8');
  /** A file that is in the folder already. */
  const keep = (name, text) => {
    mkdirSync(out, { recursive: true });
    writeFileSync(path.join(out, name), text);
  };

  it('writes a file under the name in its address, or under another one', async () => {
    there['/data/hub-activity.csv?v=2'] = GOOD;
    const { code, printed, told } = await run([
      at('/data/hub-activity.csv?v=2'),
      `b.csv=${at('/data/hub-activity.csv?v=2')}`,
    ]);
    assert.equal(code, 0, told);
    assert.equal(
      printed,
      ['hub-activity.csv', 'b.csv'].map((name) => `${path.join(out, name)}\n`).join(''),
    );
    assert.match(told, /hub-activity\.csv: 90 rows through Oct 30, 2026\./);
    assert.doesNotMatch(told, /v=2/);
    assert.equal(read('hub-activity.csv'), GOOD);
    assert.equal(read('b.csv'), GOOD);
    assert.deepEqual(readdirSync(out).toSorted(), [MEMORY, 'b.csv', 'hub-activity.csv']);
  });

  it('unpacks a file', async () => {
    there['/activity.csv.gz'] = gzipSync(GOOD);
    const { code } = await run([at('/activity.csv.gz')]);
    assert.equal(code, 0);
    assert.equal(read('activity.csv'), GOOD);
  });

  it('reads every format of the kit', async () => {
    const all = {
      'unique.csv': 'date,cluster,unique_users\n2026-10-01,aws,1\n',
      'places.csv': 'name,latitude,longitude,users\nOne,1,2,3\n',
      'locations.csv': 'aid,Location,Country,Latitude,Longitude\nrec1,Bern,Switzerland,47,7\n',
    };
    for (const [name, text] of Object.entries(all)) there[`/${name}`] = text;
    const { code, told } = await run(Object.keys(all).map((name) => at(`/${name}`)));
    assert.equal(code, 0, told);
    for (const [name, text] of Object.entries(all)) assert.equal(read(name), text);
  });

  it('follows a release to another site, as GitHub leads there', async () => {
    there['/o/r/releases/download/v1/activity.csv'] = (_, response) =>
      response.writeHead(302, { location: `${faults.origin}/marked/x?sig=secret` }).end();
    const address = at('/o/r/releases/download/v1/activity.csv');
    const { code, told } = await run([address]);
    assert.equal(code, 0, told);
    assert.doesNotMatch(told + read(MEMORY), /secret/);
    // The second site tells whether there is a newer one.
    const again = await run([address]);
    assert.equal(again.code, 0, again.told);
    assert.match(again.told, /activity\.csv: not changed\.$/);
    assert.equal(faults.requestsOf('/marked/x?sig=secret')[1].headers['if-none-match'], '"one"');
  });

  it('asks for a newer version, and leaves a file that has not changed', async () => {
    const modified = 'Fri, 30 Oct 2026 10:00:00 GMT';
    there['/a.csv'] = (request, response) => {
      const isKnown = request.headers['if-modified-since'] === modified;
      response
        .writeHead(isKnown ? 304 : 200, { 'last-modified': modified })
        .end(isKnown ? undefined : GOOD);
    };
    await run([at('/a.csv')]);
    const before = statSync(path.join(out, 'a.csv'));
    const { printed, told, code } = await run([at('/a.csv')]);
    assert.equal(code, 0, told);
    assert.equal(printed, '');
    assert.equal(statSync(path.join(out, 'a.csv')).ino, before.ino);
    // A file that somebody has changed is not the one that the server knows.
    keep('a.csv', rows(1));
    await run([at('/a.csv')]);
    assert.equal(read('a.csv'), GOOD);
    assert.deepEqual(
      requests.map(({ headers }) => headers['if-modified-since']),
      [undefined, modified, undefined],
    );
  });

  it('does not write a file that comes again as it is', async () => {
    there['/a.csv'] = GOOD;
    await run([at('/a.csv')]);
    const before = statSync(path.join(out, 'a.csv'));
    const { printed, told } = await run([at('/a.csv')]);
    assert.match(told, /a\.csv: 90 rows through Oct 30, 2026, not changed\.$/);
    assert.equal(printed, '');
    assert.equal(statSync(path.join(out, 'a.csv')).ino, before.ino);
  });

  const older = {
    'it is older': [
      rows(10, '2025-10-29'),
      /Its newest day is Oct 29, 2025; the file that is there reaches Oct 30, 2025\./,
    ],
    'it has far fewer rows': [
      rows(8),
      /It has 8 rows, less than 90 % of the 10 in the file that is there\./,
    ],
    'it has too many rows that cannot be read': [
      rows(8) + '2025-10-30,x,many,aws\n'.repeat(2),
      /It has 8 rows, less than 90 %/,
    ],
    'it is of another format': [
      'date,cluster,unique_users\n2025-10-30,aws,1\n',
      /It is a CSV of unique users .* The file that is there is a CSV of hub activity/,
    ],
  };
  for (const [name, [text, said]] of Object.entries(older)) {
    it(`keeps the file that is there if ${name}`, async () => {
      keep('a.csv', rows(10));
      there['/a.csv'] = text;
      const { code, told, printed } = await run([at('/a.csv')]);
      assert.equal(code, 1);
      assert.match(told, said);
      assert.match(told, /--force takes the new one\.$/);
      assert.equal(printed, '');
      assert.equal(read('a.csv'), rows(10));
      assert.ok(!existsSync(path.join(out, MEMORY)));
      const forced = await run([at('/a.csv'), '--force']);
      assert.equal(forced.code, 0, forced.told);
      assert.equal(read('a.csv'), text);
    });
  }

  it('takes a newer file although the one that is there has a day far to come', async () => {
    keep('a.csv', `${rows(10)}9999-01-01,hub-1,7,aws\n`);
    there['/a.csv'] = rows(11, '2025-10-31');
    const { code, told } = await run([at('/a.csv')]);
    assert.equal(code, 0, told);
    assert.equal(read('a.csv'), rows(11, '2025-10-31'));
    keep('a.csv', `${rows(10)}9999-01-01,hub-1,7,aws\n`);
    there['/a.csv'] = rows(11, '2025-10-29');
    const older = await run([at('/a.csv')]);
    assert.match(older.told, /is Oct 29, 2025; the file that is there reaches Oct 30, 2025\./);
  });

  it('takes fewer rows if told how many are enough', async () => {
    keep('a.csv', rows(10));
    there['/a.csv'] = rows(5);
    assert.equal((await run([at('/a.csv'), '--least-rows', '51'])).code, 1);
    assert.equal((await run([at('/a.csv'), '--least-rows', '50'])).code, 0);
    assert.equal(read('a.csv'), rows(5));
  });

  it('replaces a file that nobody can read', async () => {
    keep('a.csv', '<!doctype html>');
    there['/a.csv'] = GOOD;
    assert.equal((await run([at('/a.csv')])).code, 0);
    assert.equal(read('a.csv'), GOOD);
  });

  const failures = {
    '/page/a.csv':
      /a\.csv is not a CSV file: it begins with “<!doctype html>”\. That is a web page.*Expected a CSV of hub activity/,
    '/to-login/a.csv': /That is a web page.*That address led to http:\S+\/page\/login\.$/,
    '/json/a.csv': /is not a CSV file: it begins with “\{"message": "No"\}”/,
    '/status/404/a.csv': /answered with status 404/,
    '/status/503/a.csv': /status 503: its server is busy/,
    '/status/206/a.csv': /status 206: it sent only a part/,
    '/status/304/a.csv': /answered with status 304/,
    '/short/a.csv': /broke off in the middle/,
    '/reset-midway/a.csv': /broke off in the middle/,
    '/cut-gzip/a.csv?rows=40&less=3': /broke off in the middle/,
    '/reset/a.csv': /No answer from http:\S+\/reset\/a\.csv\./,
    '/hang/a.csv': /sent next to nothing in 1 second/,
    '/stall/a.csv': /sent next to nothing in 1 second/,
    '/endless/a.csv': /is larger than 1 MB\..*--max-bytes/,
    '/bomb/a.csv': /is larger than 1 MB\./,
    '/loop/a.csv': /No answer from/,
    '/picture/a.csv': /is not a CSV file: it begins with “‰PNG”/,
  };
  for (const [where, said] of Object.entries(failures)) {
    it(`keeps the file that is there, and says why: ${where}`, async () => {
      keep('a.csv', rows(1));
      const args = [`${faults.origin}${where}`, '--timeout', '1', '--max-bytes', '1000000'];
      const { code, told, printed } = await run(args);
      assert.equal(code, 1, told);
      assert.match(told, said);
      assert.match(told, /^a\.csv: /m);
      assert.doesNotMatch(told, /next=secret|CORS| at .*\.js/);
      assert.equal(printed, '');
      assert.equal(read('a.csv'), rows(1));
      assert.deepEqual(readdirSync(out), ['a.csv']);
    });
  }

  it('refuses a file without a row that can be read', async () => {
    there['/a.csv'] = HEADER;
    there['/b.csv'] = `${HEADER}30.10.2026,prod,1,aws\n`;
    const { code, told } = await run([at('/a.csv'), at('/b.csv'), '--force']);
    assert.equal(code, 1);
    assert.match(told, /^a\.csv: It has no row that can be read\.\nb\.csv: It has no row/m);
    const { code: read } = await run([at('/b.csv'), '--date-format', 'dmy']);
    assert.equal(read, 0);
  });

  it('goes on with the other files, and exits with 3', async () => {
    there['/b.csv'] = GOOD;
    const { code, told, printed } = await run([at('/a.csv'), at('/b.csv')]);
    assert.equal(code, 3);
    assert.match(told, /^a\.csv: .* answered with status 404/m);
    assert.equal(printed, `${path.join(out, 'b.csv')}\n`);
  });

  it('tries again what is busy or broken off', async () => {
    there['/a.csv'] = (request, response) => {
      if (requests.length === 1) response.writeHead(503).end();
      else if (requests.length === 2) request.socket.destroy();
      else response.end(GOOD);
    };
    const { code, told } = await run([at('/a.csv')]);
    assert.equal(code, 0, told);
    assert.equal(requests.length, 3);
  });

  it('writes nothing for --dry-run', async () => {
    there['/a.csv'] = GOOD;
    const { code, told, printed } = await run([at('/a.csv'), '--dry-run']);
    assert.equal(code, 0);
    assert.match(told, /a\.csv: 90 rows/);
    assert.equal(printed, '');
    assert.ok(!existsSync(out));
  });

  it('says so where it cannot write', async () => {
    there['/a.csv'] = GOOD;
    mkdirSync(path.join(out, 'a.csv'), { recursive: true });
    const { code, told } = await run([at('/a.csv')]);
    assert.equal(code, 1);
    assert.match(told, /a\.csv cannot be read \(EISDIR\)\.$/);
    writeFileSync(path.join(out, 'file'), '');
    const blocked = await kit.run(['fetch', at('/a.csv'), '--out', path.join(out, 'file')]);
    assert.equal(blocked.code, 1);
    assert.match(blocked.told, /cannot be (read|written) \(E\w+\)\.$/);
  });

  it('does not stumble over a memory that is damaged', async () => {
    keep(MEMORY, '{"files": 7');
    there['/a.csv'] = GOOD;
    assert.equal((await run([at('/a.csv')])).code, 0);
    assert.ok(JSON.parse(read(MEMORY)).files['a.csv']);
  });

  it('ends with a signal, and leaves nothing', async () => {
    const { code } = await run([`${faults.origin}/stall/a.csv`], {
      onTold: (told, child) => told.includes('Loading') && child.kill('SIGINT'),
    });
    assert.equal(code, 130);
    assert.ok(!existsSync(out));
  });

  it('does not show the query of an address, which may be a secret', async () => {
    there['/a.csv?sig=secret'] = `${rows(1)}30.10.2026,prod,1,aws\n`;
    const { code, told } = await run([at('/a.csv?sig=secret')]);
    assert.equal(code, 0, told);
    assert.match(told, /1 row left out/);
    assert.doesNotMatch(told, /secret/);
  });

  const wrong = {
    'a secret in an address without a name': [['https://example.org/?k=hush'], /give one, by NAME/],
    'a secret in two addresses': [
      ['https://a.example/a.csv?k=hush', 'https://b.example/a.csv?k=hush'],
      /by NAME=https:\/\/b\.example\/a\.csv$/,
    ],
    'a secret in what is no address': [['ftp://a.example/a?k=hush'], /“ftp:\S+” is not an address/],
    'no address': [[], /There is no URL/],
    'a path': [['data/a.csv'], /“data\/a\.csv” is not an address/],
    'a password': [['https://me:hush@example.org/a.csv'], /example\.org has a name or a password/],
    'no name at its end': [['https://example.org/'], /give one, by NAME=URL/],
    'a name with a folder': [
      ['../a.csv=https://example.org/a.csv'],
      /“\.\.\/a\.csv=https:\S+ is not an address/,
    ],
    'a name that is hidden': [[`${MEMORY}=https://example.org/a.csv`], /is no name for a file/],
    'one name twice': [
      ['https://a.example/a.csv', 'https://b.example/A.csv'],
      /Two files would be called A\.csv/,
    ],
    'too many rows': [
      ['https://a.example/a.csv', '--least-rows', '101'],
      /--least-rows takes a number from 0 to 100/,
    ],
  };
  for (const [name, [args, said]] of Object.entries(wrong)) {
    it(`exits with 2 if an option is wrong: ${name}`, async () => {
      const { code, told } = await run(args);
      assert.equal(code, 2);
      assert.match(told.split('\n')[0], said);
      assert.match(told, /Usage: kpi-widgets fetch/);
      assert.doesNotMatch(told, /hush/);
    });
  }
});
