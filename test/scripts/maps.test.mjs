import { PNG } from 'pngjs';
import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { installNodePackage } from '../support/node-package.mjs';

const DATA = fileURLToPath(new URL('../../demo/data/', import.meta.url));
const SAMPLE = [
  ...['--communities', path.join(DATA, 'airtable-communities.csv')],
  ...['--locations', path.join(DATA, 'airtable-locations.csv')],
  ...['--activity', path.join(DATA, 'hub-activity.csv')],
];
/** What pandas made of the same files. */
const GOLDEN = JSON.parse(
  readFileSync(new URL('../fixtures/sample-golden.json', import.meta.url), 'utf8'),
).seed;
const CONSTELLATIONS = Object.keys(GOLDEN.constellations);
/** Communities that have coordinates. */
const placed = (isWanted) =>
  GOLDEN.communities.filter((one) => one.lat !== null && isWanted(one)).length;
const RED = [0xe1, 0x4e, 0x4f, 255];

const PLACES = `name,latitude,longitude,users,constellation
One,52.5,13.4,100,North
Two,-33.4,-70.6,1,South
Three,39.7,-105,10,
`;

describe('kpi-widgets maps', () => {
  let kit;
  let count = 0;

  before(async () => (kit = await installNodePackage()));
  after(() => kit?.remove());

  const folder = () => path.join(kit.folder, `out-${(count += 1)}`);

  /** A file of places, and where its maps go. */
  function placesFile(text = PLACES) {
    const out = folder();
    const file = `${out}.csv`;
    writeFileSync(file, text);
    return { file, out };
  }

  const run = (args, options) => kit.run(args, options);
  const maps = (args, options) => run(['maps', ...args], options);

  const read = (out, name) => readFileSync(path.join(out, name));
  const pictureOf = (out, name) => PNG.sync.read(read(out, name));
  const pixel = ({ data, width }, x, y) => [...data.subarray(4 * (y * width + x)).subarray(0, 4)];
  const circlesOf = (out, name) =>
    [
      ...read(out, name)
        .toString()
        .matchAll(/<circle ([^>]*)>/g),
    ].map(([, text]) =>
      Object.fromEntries(
        [...text.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [
          key,
          key === 'fill' || key === 'stroke' ? value : Number(value),
        ]),
      ),
    );

  describe('of the sample', () => {
    let out;
    let first;

    before(async () => {
      out = folder();
      const env = { TZ: 'Pacific/Kiritimati', LC_ALL: 'de_DE.UTF-8' };
      first = await maps([...SAMPLE, '--out', out], { env });
    });

    it('writes a PNG and an SVG of all and of each constellation, and prints their paths', () => {
      assert.equal(first.code, 0, first.told);
      const names = ['2i2c_hubs', ...CONSTELLATIONS]
        .flatMap((name) => [`${name}_map.png`, `${name}_map.svg`])
        .sort();
      assert.deepEqual(readdirSync(out).sort(), names);
      const paths = first.printed.trim().split('\n').sort();
      assert.deepEqual(paths, names.map((name) => path.join(out, name)).sort());
      assert.match(first.told, /1\/6 2i2c_hubs_map\.png 2i2c_hubs_map\.svg/);
      assert.match(first.told, /2 communities without coordinates are not on the map\./);
    });

    it('writes 1500 × 800 pixels without a margin, transparent around the map', () => {
      for (const name of ['2i2c_hubs', ...CONSTELLATIONS]) {
        const picture = pictureOf(out, `${name}_map.png`);
        assert.deepEqual([picture.width, picture.height], [1500, 800]);
        for (const [x, y] of [
          [0, 0],
          [1499, 0],
          [0, 799],
          [1499, 799],
        ]) {
          assert.equal(pixel(picture, x, y)[3], 0, `${name} ${x} ${y}`);
        }
        // The equator goes from edge to edge.
        assert.equal(pixel(picture, 2, 400)[3], 255);
        assert.equal(pixel(picture, 1497, 400)[3], 255);
      }
    });

    it('draws a circle for each community, in one color and none too small', () => {
      for (const name of ['2i2c_hubs', ...CONSTELLATIONS]) {
        const circles = circlesOf(out, `${name}_map.svg`);
        const picture = pictureOf(out, `${name}_map.png`);
        const expected = placed((one) => name === '2i2c_hubs' || one.constellation === name);
        assert.ok(expected > 0);
        assert.equal(circles.length, expected);
        for (const { cx, cy, r, fill } of circles) {
          assert.equal(fill, '#E14E4F');
          assert.ok(r >= 5, `${name}: ${r}`);
          assert.deepEqual(
            pixel(picture, Math.round(cx), Math.round(cy)),
            RED,
            `${name} ${cx} ${cy}`,
          );
        }
      }
    });

    it('writes the same bytes in another time zone and language', async () => {
      const again = folder();
      const env = { TZ: 'America/Los_Angeles', LC_ALL: 'C', LANG: 'es_ES.UTF-8' };
      assert.equal((await maps([...SAMPLE, '--out', again, '--quiet'], { env })).code, 0);
      for (const name of readdirSync(out))
        assert.ok(read(out, name).equals(read(again, name)), name);
    });

    it('has the names in the SVG, and nothing of where the files lie', () => {
      const text = read(out, 'NASA_map.svg').toString();
      assert.match(text, /<title>NASA communities by place<\/title>/);
      assert.ok(!text.includes(DATA));
    });
  });

  it('does as the options say', async () => {
    const out = folder();
    const options = [
      '--size',
      '600x400',
      '--theme',
      'dark',
      '--format',
      'svg',
      '--name',
      'all.png',
    ];
    const looks = ['--projection', 'albers-usa', '--color', '#12ab56', '--least-size', '30'];
    const { code, told } = await maps([...SAMPLE, '--out', out, ...options, ...looks]);
    assert.equal(code, 0, told);
    assert.ok(readdirSync(out).every((name) => name.endsWith('.svg')));
    const text = read(out, 'all.svg').toString();
    assert.match(text, /width="600" height="400" viewBox="0 0 600 400"/);
    assert.match(text, /fill="#1c1235"/);
    const circles = circlesOf(out, 'all.svg');
    assert.ok(circles.length > 40);
    assert.ok(circles.every(({ fill, r }) => fill === '#12ab56' && r >= 15));
    assert.match(told, /communities lie outside this map\./);
  });

  it('counts as the attributes say', async () => {
    const out = folder();
    const rows = ['--cluster', 'leap', '--format', 'svg', '--quiet'];
    const { code, told } = await maps([...SAMPLE, ...rows, '--out', out]);
    assert.equal(code, 0);
    assert.equal(told, '');
    assert.deepEqual(readdirSync(out).sort(), ['2i2c_hubs_map.svg', 'Pangeo_map.svg']);
  });

  it('writes a title and where the data come from, if asked to, in its own font', async () => {
    const { file, out } = placesFile();
    const { code, told } = await maps(['--places', path.basename(file), '--out', out, '--caption']);
    assert.equal(code, 0, told);
    const text = read(out, '2i2c_hubs_map.svg').toString();
    assert.match(text, />Communities by place<\/text>/);
    assert.ok(text.includes(`>Source: ${path.basename(file)} · 3 communities</text>`));
    const picture = pictureOf(out, '2i2c_hubs_map.png');
    assert.deepEqual([picture.width, picture.height], [1500, 800]);
    const inked = (top, bottom) => {
      let dark = 0;
      for (let y = top; y < bottom; y += 1) {
        for (let x = 0; x < 300; x += 1) dark += Number(pixel(picture, x, y)[3] > 128);
      }
      return dark;
    };
    assert.ok(inked(16, 39) > 300, 'a title');
    assert.ok(inked(776, 796) > 100, 'a source');
  });

  it('takes a file of places alone, by either option', async () => {
    for (const option of ['--communities', '--places']) {
      const { file, out } = placesFile();
      const { code, told } = await maps([option, file, '--out', out, '--format', 'svg']);
      assert.equal(code, 0, told);
      const names = ['2i2c_hubs_map.svg', 'North_map.svg', 'South_map.svg'];
      assert.deepEqual(readdirSync(out).sort(), names);
      assert.equal(circlesOf(out, '2i2c_hubs_map.svg').length, 3);
      // One user is seen as well.
      assert.equal(circlesOf(out, 'South_map.svg').length, 1);
    }
  });

  it('writes nothing outside of its folder, whatever constellations are called', async () => {
    const names = [
      '../../x',
      'a/b',
      'a b',
      'a-b',
      'A\\B',
      '/etc/passwd',
      '2i2c_hubs',
      'Ünï 中',
      '.',
    ];
    const rows = names.map((name, index) => `C${index},${index},${index},5,"${name}"`);
    const { file, out } = placesFile(
      `name,latitude,longitude,users,constellation\n${rows.join('\n')}\n`,
    );
    const before = readdirSync(kit.folder);
    const { code, told } = await maps([
      '--places',
      file,
      '--out',
      `${out}/in/here`,
      '--format',
      'svg',
    ]);
    assert.equal(code, 0, told);
    assert.deepEqual(readdirSync(kit.folder).sort(), [...before, path.basename(out)].sort());
    assert.deepEqual(readdirSync(out), ['in']);
    assert.deepEqual(readdirSync(path.join(out, 'in')), ['here']);
    const expected = {
      '-etc-passwd_map.svg': '/etc/passwd',
      '-n---_map.svg': 'Ünï 中',
      '._map.svg': '.',
      '..-..-x_map.svg': '../../x',
      '2i2c_hubs-2_map.svg': '2i2c_hubs',
      'a-b_map.svg': 'a-b',
      'A-B-2_map.svg': 'A\\B',
      'a-b-3_map.svg': 'a b',
      'a-b-4_map.svg': 'a/b',
    };
    const written = readdirSync(path.join(out, 'in/here')).filter(
      (name) => name !== '2i2c_hubs_map.svg',
    );
    assert.deepEqual(written.sort(), Object.keys(expected).sort());
    for (const [name, constellation] of Object.entries(expected)) {
      const [, title] = /<title>(.*?) communities/.exec(read(path.join(out, 'in/here'), name));
      assert.equal(title, constellation);
    }
  });

  it('replaces a link instead of following it', async () => {
    const { file, out } = placesFile();
    const treasure = `${out}-treasure`;
    writeFileSync(treasure, 'mine');
    mkdirSync(out);
    symlinkSync(treasure, path.join(out, 'North_map.svg'));
    assert.equal((await maps(['--places', file, '--out', out, '--format', 'svg'])).code, 0);
    assert.equal(readFileSync(treasure, 'utf8'), 'mine');
    assert.match(read(out, 'North_map.svg').toString(), /^<\?xml/);
  });

  it('names the rows it leaves out, with their column, and goes on', async () => {
    const { file, out } = placesFile(`${PLACES}Four,1,2,many,\nFive,91,2,3,\n`);
    const { code, told } = await maps(['--places', file, '--out', out, '--quiet']);
    assert.equal(code, 0);
    assert.match(told, /1 row left out: not a count: “many” in “users” \(row 5\), in .*\.csv\./);
    assert.match(told, /not a coordinate: “91” in “latitude” \(row 6\)/);
  });

  it('has a door for programs, which gives the figure and the pictures', async () => {
    const { communitiesFigure, mapPictures } = await import(kit.door);
    const { file } = placesFile();
    const figure = await communitiesFigure({ communities: file });
    assert.deepEqual(
      JSON.parse(JSON.stringify(figure)).communities.map(({ name, users }) => [name, users]),
      [
        ['One', 100],
        ['Three', 10],
        ['Two', 1],
      ],
    );
    const { count, pictures } = await mapPictures({ communities: file }, { formats: ['svg'] });
    const seen = [];
    for await (const { constellation, shown, files } of pictures) {
      seen.push([constellation, shown, files.map(({ name }) => name).join()]);
    }
    assert.equal(seen.length, count);
    assert.deepEqual(seen, [
      [null, 3, '2i2c_hubs_map.svg'],
      ['North', 1, 'North_map.svg'],
      ['South', 1, 'South_map.svg'],
    ]);
    await assert.rejects(mapPictures({ communities: file }, { name: '../x' }), RangeError);
  });

  it('reads a file anew for each who asks', async () => {
    const { communitiesFigure, mapPictures } = await import(kit.door);
    const { file } = placesFile();
    const ask = async () => (await communitiesFigure({ communities: file })).communities.length;
    assert.equal(await ask(), 3);
    writeFileSync(file, `${PLACES}Four,1,2,3,\n`);
    assert.equal(await ask(), 4);
    writeFileSync(file, PLACES);
    const { figure, pictures } = await mapPictures({ communities: file }, { formats: ['svg'] });
    assert.equal(figure.communities.length, 3);
    await pictures.return();
  });

  it('explains itself', async () => {
    for (const args of [['--help'], ['maps', '--help'], ['maps', '-h']]) {
      const { code, printed, told } = await run(args);
      assert.equal(code, 0);
      assert.match(printed, /^Usage: kpi-widgets/);
      assert.equal(told, '');
    }
    assert.match((await run(['--version'])).printed, /^\d+\.\d+\.\d+\n$/);
  });

  const usage = {
    'no command': [[], /Usage: kpi-widgets COMMAND/],
    'an unknown command': [['map'], /There is no command “map”/],
    'an unknown option': [['maps', '--colour', 'red'], /'--colour'.*Usage: kpi-widgets maps/s],
    'no file': [['maps'], /--communities or --places has to name a file/],
    'two ways to say it': [['maps', '--communities', 'a', '--places', 'b'], /take one of them/],
    'a size that is none': [['maps', '--places', 'a', '--size', '5'], /--size takes .*not “5”/],
    'a name with a folder': [['maps', '--places', 'a', '--name', '../x'], /--name takes/],
    'an unknown format': [
      ['maps', '--places', 'a', '--format', 'gif'],
      /one of png, svg, not “gif”/,
    ],
    'an unknown projection': [['maps', '--places', 'a', '--projection', 'flat'], /natural-earth/],
    'a color by name': [['maps', '--places', 'a', '--color', 'red'], /--color takes/],
    'a day that is none': [['maps', '--places', 'a', '--as-of', 'May'], /--as-of takes/],
  };
  for (const [name, [args, expected]] of Object.entries(usage)) {
    it(`says how it is used and ends with 2: ${name}`, async () => {
      const { code, told, printed } = await run(args);
      assert.equal(code, 2);
      assert.match(told, expected);
      assert.match(told, /Usage/);
      assert.equal(printed, '');
      assert.ok(!existsSync(path.join(kit.folder, '_static')));
    });
  }
});
