import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { installNodePackage } from '../support/node-package.mjs';

const DATA = fileURLToPath(new URL('../../demo/data/', import.meta.url));
const COMMUNITIES = path.join(DATA, 'airtable-communities.csv');
const LOCATIONS = path.join(DATA, 'airtable-locations.csv');
const ACTIVITY = path.join(DATA, 'hub-activity.csv');

const PLACES = 'name,latitude,longitude,users,constellation\nOne,52.5,13.4,100,North\n';
/** Enough to be in the middle of them for a while. */
const MANY = Array.from(
  { length: 60 },
  (_, index) => `C${index},${index},${index},5,Group ${index}`,
);

/** Code that ends the command when it says that it has drawn the second of its maps. */
const ENDS_ITSELF = `
const { stderr } = process;
const write = stderr.write.bind(stderr);
stderr.write = (text, ...others) => {
  if (text.startsWith('2/61 ')) process.kill(process.pid, 'SIGTERM');
  return write(text, ...others);
};
`;

describe('kpi-widgets maps, where something is wrong', () => {
  let kit;
  let server;
  let origin;
  let count = 0;

  before(async () => {
    kit = await installNodePackage();
    server = createServer((request, response) => void answer(request, response));
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${server.address().port}`;
  });

  after(() => {
    server?.closeAllConnections();
    server?.close();
    kit?.remove();
  });

  async function answer({ url }, response) {
    const name = path.basename(url);
    if (name === 'stalled.csv') {
      response.writeHead(200, { 'content-type': 'text/csv' }).write('date,hub,users,cluster\n');
    } else if (name === 'login') {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><p>Log in');
    } else if (existsSync(path.join(DATA, name))) {
      response.end(await readFile(path.join(DATA, name)));
    } else response.writeHead(404).end();
  }

  /** A place for pictures that is not there yet. */
  const newFolder = () => path.join(kit.folder, `out-${(count += 1)}`);

  function fileOf(text) {
    const file = `${newFolder()}.csv`;
    writeFileSync(file, text);
    return file;
  }

  /** Runs the command, and holds it to leaving nothing. */
  async function fails(args, options) {
    const out = newFolder();
    const before = readdirSync(kit.folder);
    const ended = await kit.run(['maps', ...args, '--out', path.join(out, 'maps')], options);
    assert.deepEqual(readdirSync(kit.folder), before);
    assert.equal(ended.printed, '');
    return ended;
  }

  const wrong = {
    'a file that is not there': () => [
      ['--places', 'nowhere/places.csv'],
      /^There is no file nowhere\/places\.csv\. It should be a CSV of communities .* or /m,
    ],
    'a folder in place of a file': () => [
      ['--places', DATA],
      /demo\/data\/ cannot be read \(EISDIR\)/,
    ],
    'a page in place of a file': () => {
      const file = fileOf('<!doctype html>\n<title>Log in</title>');
      return [
        ['--places', file],
        /out-\d+\.csv is not a CSV file: it begins with “<!doctype html>”/,
      ];
    },
    'an empty file': () => [['--places', fileOf('')], /out-\d+\.csv is empty/],
    'a missing column': () => [
      ['--places', fileOf('name,latitude,longitude\nOne,1,2\n')],
      /out-\d+\.csv lacks the column “users”.* found “name”, “latitude”, and “longitude”/,
    ],
    'a missing column of another file': () => [
      ['--communities', COMMUNITIES, '--activity', ACTIVITY].concat(
        '--locations',
        fileOf('aid,Location,Country,Latitude\na,b,c,1\n'),
      ),
      /out-\d+\.csv lacks the column “longitude”\. Expected a CSV of places/,
    ],
    'a quote that is not closed': () => [
      ['--places', fileOf(`${PLACES}"Two,1,2,3,\nThree,1,2,3,\n`)],
      /out-\d+\.csv has a quote in row 3 that is never closed/,
    ],
    'another kind of file': () => [
      ['--communities', ACTIVITY],
      /hub-activity\.csv is a CSV of hub activity .* Expected a CSV of communities/,
    ],
    'communities without their places': () => [
      ['--communities', COMMUNITIES, '--activity', ACTIVITY],
      /^The option --locations is missing\. It takes a CSV of places \(aid/m,
    ],
    'a file that is too large': () => [
      ['--places', ACTIVITY, '--max-bytes', '1000'],
      /hub-activity\.csv is larger than 1 kB\..* --max-bytes/,
    ],
    'rows that cannot be read': () => [
      ['--places', fileOf('name,latitude,longitude,users\nOne,1,2,many\n')],
      /not a count: “many” in “users” \(row 2\).*Nothing to show: no row of .*\.csv could be read/s,
    ],
    'a scope that leaves nothing, with a name that is not there': () => [
      [
        ...['--communities', COMMUNITIES, '--locations', LOCATIONS, '--activity', ACTIVITY],
        ...['--cluster', 'Projectpythia_', '--exclude-hubs', 'nothing-has-this'],
      ],
      new RegExp(
        '^--cluster "Projectpythia_": no such cluster among the rows with a count; did you mean .*\\?\n' +
          '--exclude-hubs "nothing-has-this": this leaves out no hub\\.\n' +
          'Nothing to show: of \\d+ communities in .*airtable-communities\\.csv, .*' +
          'No hub is counted: of [\\d,]+ rows with a count in .*demo/data/hub-activity\\.csv, .*' +
          '--cluster "Projectpythia_" leaves out [\\d,]+',
        'm',
      ),
    ],
    'places without a count': () => [
      ['--places', fileOf('name,latitude,longitude,users\nOne,1,2,\nTwo,1,2,\n'), '--cluster', 'x'],
      /^Nothing to show: of 2 communities in .*\.csv, 2 are without a count\.$/m,
    ],
    'communities that have no place': () => [
      ['--places', fileOf('name,latitude,longitude,users\nOne,,,5\n')],
      /^1 community without coordinates is not on the map\.$/m,
    ],
    'communities that are all elsewhere': () => [
      ['--places', fileOf(PLACES), '--projection', 'albers-usa'],
      /^1 community lies outside this map\.$/m,
    ],
    'an address that has nothing': () => [
      ['--places', `${origin}/nothing.csv`],
      /^http:\/\/127.*\/nothing\.csv answered with status 404\. It should be the address of/m,
    ],
    'a login page at an address': () => [
      ['--places', `${origin}/login`],
      /\/login is not a CSV file: it begins with “<!doctype html>/,
    ],
    'nobody at an address': () => [
      ['--places', 'http://127.0.0.1:1/places.csv'],
      /^No answer from http:\/\/127\.0\.0\.1:1\/places\.csv\..*network up\?/m,
    ],
  };
  for (const [name, make] of Object.entries(wrong)) {
    it(`says so in a sentence and writes nothing: ${name}`, async () => {
      const [args, expected] = make();
      const { code, told } = await fails(args);
      assert.equal(code, 1);
      assert.match(told, expected);
      assert.doesNotMatch(told, /CORS|attribute| at .*\.js/);
    });
  }

  it('says so in Spanish, if asked to', async () => {
    const { told } = await fails(['--places', 'nowhere.csv', '--lang', 'es']);
    assert.match(told, /^No existe el archivo nowhere\.csv\./m);
  });

  it('reads http addresses', async () => {
    const out = newFolder();
    const files = ['communities', 'locations'].flatMap((name) => [
      `--${name}`,
      `${origin}/airtable-${name}.csv`,
    ]);
    const all = [...files, '--activity', `${origin}/hub-activity.csv`];
    const { code, told } = await kit.run(['maps', ...all, '--out', out, '--format', 'svg']);
    assert.equal(code, 0, told);
    assert.equal(readdirSync(out).length, 6);
  });

  it('says so where it cannot write, and leaves what was there', async () => {
    const places = ['--places', fileOf(PLACES), '--format', 'svg'];
    const blocked = newFolder();
    writeFileSync(blocked, 'a file');
    const inside = await kit.run(['maps', ...places, '--out', path.join(blocked, 'maps')]);
    assert.equal(inside.code, 1);
    assert.match(inside.told, /out-\d+.* cannot be written \(ENOTDIR\)\.$/m);

    const taken = newFolder();
    mkdirSync(path.join(taken, 'North_map.svg'), { recursive: true });
    writeFileSync(path.join(taken, '2i2c_hubs_map.svg'), 'the old one');
    const { code, told } = await kit.run(['maps', ...places, '--out', taken]);
    assert.equal(code, 1);
    assert.match(told, /North_map\.svg cannot be written \(EISDIR\)\.$/m);
    assert.deepEqual(readdirSync(taken).sort(), ['2i2c_hubs_map.svg', 'North_map.svg']);
    assert.equal(readFileSync(path.join(taken, '2i2c_hubs_map.svg'), 'utf8'), 'the old one');
  });

  it('leaves nothing when it is interrupted while a file is on its way', async () => {
    const asked = new Promise((resolve) =>
      server.on('request', ({ url }) => url === '/stalled.csv' && resolve()),
    );
    const { code } = await fails(
      [
        ...['--communities', COMMUNITIES, '--locations', LOCATIONS],
        ...['--activity', `${origin}/stalled.csv`],
      ],
      // A second signal would end the command at once, without an exit code.
      { onTold: (_, child) => asked.then(() => child.killed || child.kill('SIGINT')) },
    );
    assert.equal(code, 130);
  });

  it('leaves nothing when it is ended while it draws', async () => {
    const file = fileOf(`name,latitude,longitude,users,constellation\n${MANY.join('\n')}\n`);
    // The command signals to itself: it might be over before another process can.
    const itself = `${newFolder()}.mjs`;
    writeFileSync(itself, ENDS_ITSELF);
    const env = { NODE_OPTIONS: `--import=${pathToFileURL(itself).href}` };
    const { code, told } = await fails(['--places', file, '--format', 'svg'], { env });
    assert.equal(code, 143);
    assert.match(told, /2\/61 /);
    assert.doesNotMatch(told, /61\/61 /);
  });
});
