import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { PNG } from 'pngjs';
import { openBrowser } from '../support/browser.mjs';
import { installNodePackage } from '../support/node-package.mjs';

const DATA = fileURLToPath(new URL('../../demo/data/', import.meta.url));
const ACTIVITY = path.join(DATA, 'hub-activity.csv');
const COMMUNITIES = path.join(DATA, 'airtable-communities.csv');
const LOCATIONS = path.join(DATA, 'airtable-locations.csv');
/** The files of the demo, as of a day, so that no day on which a test runs makes them old. */
const AS_OF = ['--as-of', '2026-11-20'];
const USERS = ['--activity', ACTIVITY, ...AS_OF];
const ALL = [...USERS, '--communities', COMMUNITIES, '--locations', LOCATIONS];

const HEADER = 'date,cluster,hub,timescale,users';
const PLACES = 'name,latitude,longitude,users,constellation';
const LONG = 'A-VERY-LONG-NAME-OF-CAPITALS-ALONE-WHICH-HAS-NO-ROOM-BESIDE-ANY-CHART';

describe('kpi-widgets slide', () => {
  let kit;
  let count = 0;

  before(async () => {
    kit = await installNodePackage();
  });
  after(() => kit?.remove());

  const fileOf = (...lines) => {
    const file = path.join(kit.folder, `data-${(count += 1)}.csv`);
    writeFileSync(file, `${lines.join('\n')}\n`);
    return file;
  };

  /** Draws a slide, and returns its SVG, its texts in their order, and what was told. */
  async function draw(...args) {
    const out = path.join(kit.folder, `slide-${(count += 1)}.svg`);
    const { code, printed, told } = await kit.run(['slide', ...args, '--out', out]);
    assert.equal(code, 0, told);
    assert.equal(printed, `${out}\n`);
    const svg = readFileSync(out, 'utf8');
    const texts = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);
    return { svg, texts, told };
  }

  /** What a tag shows, as data. */
  async function tag(...args) {
    const { printed } = await kit.run(['render', ...args, ...AS_OF, '--format', 'json']);
    return JSON.parse(printed);
  }

  const following = (texts, label) => texts[texts.indexOf(label) + 1];

  it('has the numbers, the chart and the map of the tags', async () => {
    const src = ['--src', ACTIVITY];
    const places = ['--src', COMMUNITIES, '--locations', LOCATIONS, '--activity', ACTIVITY];
    const [slide, users, peak, hubs, communities, days, map] = await Promise.all([
      draw(...ALL),
      tag('kpi-big-number', ...src, '--stat', 'latest'),
      tag('kpi-big-number', ...src, '--stat', 'peak'),
      tag('kpi-big-number', ...src, '--metric', 'hubs'),
      tag('kpi-big-number', ...places, '--metric', 'communities'),
      tag('hub-area-chart', ...src, '--top', '4'),
      tag('community-map', ...places),
    ]);
    const { svg, texts } = slide;
    assert.equal(following(texts, 'Monthly users'), users.text);
    assert.equal(following(texts, 'Peak monthly users'), peak.text);
    assert.equal(following(texts, peak.text), `on ${/[A-Z]\w+ \d+, \d+/.exec(peak.caption)[0]}`);
    assert.equal(following(texts, 'Total hubs'), hubs.text);
    assert.equal(following(texts, 'Communities'), communities.text);
    const [, said] = /<desc>([^<]*)/.exec(svg);
    assert.ok(said.includes(days.sentence), said);
    assert.ok(said.includes(map.sentence), said);
    const latitude = map.columns.indexOf('latitude');
    const placed = map.rows.filter((row) => row[latitude] !== null);
    const circles = [...svg.matchAll(/<circle[^>]*fill="#1d4ef5"/g)];
    assert.equal(circles.length, placed.length);
  });

  it('says which files it is made from, up to which day, and what is left out', async () => {
    const rows = ['2020-01-01', '2020-01-02'].map((day) => `${day},a,b,monthly,7`);
    const file = fileOf(HEADER, ...rows, '2020-01-02,a,b,monthly,many');
    const { texts, told } = await draw('--activity', file);
    const all = texts.join(' ');
    assert.match(all, /Data through Jan 2, 2020 The newest data is [\d,]+ days old\./);
    assert.match(all, /Source: data-\d+\.csv · data through Jan 2, 2020 · 1 row left out/);
    assert.match(told, /1 row left out: .*“many”/);
    assert.doesNotMatch((await draw(...ALL)).texts.join(' '), /days old/);
  });

  it('gives the room of the map to the rest where there are no communities', async () => {
    const gridEnd = ({ svg }) => Math.max(...[...svg.matchAll(/L([\d.]+),/g)].map(([, x]) => +x));
    const without = await draw(...USERS);
    assert.ok(!without.texts.includes('Communities'));
    assert.ok(!without.texts.includes('Communities by place'));
    assert.ok(gridEnd(without) > 700);
    const none = fileOf(PLACES, 'One,,,100,North');
    const unplaced = await draw(...USERS, '--communities', none);
    assert.equal(following(unplaced.texts, 'Communities'), '1');
    assert.ok(!unplaced.texts.includes('Communities by place'));
    assert.match(unplaced.told, /No community has a place/);
    const scope = ['--cluster', 'utoronto'];
    const elsewhere = fileOf('name,latitude,longitude,users', 'One,1,1,0');
    const empty = await draw(...USERS, ...scope, '--communities', elsewhere);
    assert.ok(!empty.texts.includes('Communities'));
    assert.notEqual(empty.told, '');
  });

  it('is as large as a screen, and the same bytes each time, with nothing to load', async () => {
    const [one, other] = ['one', 'other'].map((name) => path.join(kit.folder, name));
    const first = await kit.run(['slide', ...ALL, '--out', one]);
    assert.equal(first.printed, `${one}.svg\n${one}.png\n`);
    await kit.run(['slide', ...ALL, '--out', other]);
    for (const ending of ['.svg', '.png']) {
      assert.ok(readFileSync(one + ending).equals(readFileSync(other + ending)), ending);
    }
    const { width, height } = PNG.sync.read(readFileSync(`${one}.png`));
    assert.deepEqual([width, height], [1920, 1080]);
    const svg = readFileSync(`${one}.svg`, 'utf8');
    assert.match(svg, /<svg[^>]* width="1920" height="1080"/);
    assert.doesNotMatch(svg, /href|url\(|@import|<script|<image|file:|\/demo\//);
  });

  it('speaks Spanish, and counts a part of all hubs', async () => {
    const { texts } = await draw(...ALL, '--lang', 'es', '--hub', 'prod', '--theme', 'dark');
    assert.equal(texts[0], 'Uso de prod');
    assert.ok(texts.includes('Máximo de usuarios mensuales'));
    const { text } = await tag(
      'kpi-big-number',
      '--src',
      ACTIVITY,
      '--hub',
      'prod',
      '--metric',
      'hubs',
      '--lang',
      'es',
    );
    assert.equal(following(texts, 'Hubs'), text);
  });

  describe('in a browser', () => {
    const pages = {};
    let opened;
    let page;

    before(async () => {
      opened = await openBrowser(pages);
      page = await opened.browser.newPage();
      await page.setViewport({ width: 1920, height: 1080 });
    });
    after(() => opened?.close());

    const fonts = ['400Regular/Arimo_400Regular', '600SemiBold/Arimo_600SemiBold'].map(
      (name) =>
        `@font-face { font-family: Arimo; font-weight: ${parseInt(name, 10)} ${name.startsWith('6') ? 900 : 400};
          src: url(/node_modules/@expo-google-fonts/arimo/${name}.ttf) }`,
    );

    /** The texts of a slide, each with its size in px and the box of its letters. */
    async function measured(svg) {
      const markup = svg.replace(/^<\?xml[^>]*>/, '');
      pages['/slide.html'] =
        `<!doctype html><style>${fonts.join('')} body { margin: 0 }</style>${markup}`;
      await page.goto(opened.address('/slide.html'));
      return page.evaluate(async () => {
        await document.fonts.ready;
        if (
          document.fonts.size !== 2 ||
          ![...document.fonts].every((one) => one.status === 'loaded')
        )
          throw new Error('the font is not there');
        return [...document.querySelectorAll('svg text')].map((one) => {
          const { left, right, top, bottom } = one.getBoundingClientRect();
          // The letters are lower than their line.
          const spare = (bottom - top) / 6;
          const size = 2 * Number(one.getAttribute('font-size'));
          return {
            text: one.textContent,
            size,
            left,
            right,
            top: top + spare,
            bottom: bottom - spare,
          };
        });
      });
    }

    const isOver = (a, b) =>
      a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

    const cases = {
      'the files of the demo': () => ALL,
      'a dark slide with a long title': () => [
        ...ALL,
        '--theme',
        'dark',
        '--title',
        `${'Long title '.repeat(20)}end`,
      ],
      'a title without blanks': () => [...ALL, '--title', LONG.repeat(3)],
      'users alone, in Spanish': () => [...USERS, '--lang', 'es'],
      'a name of a cluster as the title': () => [...ALL, '--cluster', 'utoronto cloudbank opensci'],
      'large numbers and long names': () => {
        const days = ['2026-11-18', '2026-11-19', '2026-11-20'];
        const names = ['ONE', 'TWO', 'THREE', 'FOUR', 'FIVE', 'SIX'].map((one) => one + LONG);
        const rows = days.flatMap((day) =>
          names.map((name) => `${day},${name},${name},monthly,987654321`),
        );
        const places = Array.from(
          { length: 2500 },
          (_, at) => `C${at},${at % 60},${at % 170},5,North`,
        );
        return [
          '--activity',
          fileOf(HEADER, ...rows),
          '--communities',
          fileOf(PLACES, ...places),
          ...AS_OF,
        ];
      },
      'one row': () => ['--activity', fileOf(HEADER, '2026-11-20,a,b,monthly,1'), ...AS_OF],
      'no users': () => ['--activity', fileOf(HEADER, '2026-11-20,a,b,monthly,0'), ...AS_OF],
      'old data': () => [
        ...['--activity', fileOf(HEADER, '2020-01-01,a,b,monthly,12')],
        ...['--communities', fileOf(PLACES, 'One,1,1,1,x')],
      ],
    };
    for (const [name, argsOf] of Object.entries(cases)) {
      it(`keeps all texts large, on the slide and apart: ${name}`, async () => {
        const { svg } = await draw(...argsOf());
        const texts = await measured(svg);
        assert.ok(texts.length > 10, `${texts.length} texts`);
        for (const [at, one] of texts.entries()) {
          assert.ok(one.size >= 24, `“${one.text}” has ${one.size} px`);
          const isInside =
            one.left >= 40 && one.right <= 1900 && one.top >= 20 && one.bottom <= 1060;
          assert.ok(isInside, `“${one.text}” ends at ${one.right}, ${one.bottom}`);
          for (const other of texts.slice(at + 1)) {
            assert.ok(!isOver(one, other), `“${one.text}” lies over “${other.text}”`);
          }
        }
      });
    }
  });

  it('says what is wrong, and writes nothing', async () => {
    const out = path.join(kit.folder, 'wrong');
    const none = path.join(kit.folder, 'none.csv');
    const cases = [
      [[], 2, /^--activity has to name a file\./],
      [['--activity', ACTIVITY, '--locations', LOCATIONS], 2, /^--locations .*--communities/],
      [['--activity', ACTIVITY, '--as-of', 'May'], 2, /^--as-of takes .*not “May”/],
      [['--activity', ACTIVITY, '--period', '6'], 2, /^--period takes/],
      [['--activity', ACTIVITY, '--date-format', 'dmmy'], 2, /^--date-format takes/],
      [['--activity', ACTIVITY, '--max-bytes', 'many'], 2, /^--max-bytes takes/],
      [['--activity', ACTIVITY, '--theme', 'red'], 2, /^--theme takes one of light, dark/],
      [['--activity', ACTIVITY, '--lang', '?'], 2, /^--lang takes/],
      [['--activity', ACTIVITY, '--out', 'a.gif'], 2, /^--out takes .*not “a\.gif”/],
      [['--activity', ACTIVITY, '--colour', 'red'], 2, /'--colour'/],
      [['--activity', none], 1, /^There is no file .*none\.csv/],
      [['--activity', ACTIVITY, '--max-bytes', '9'], 1, /hub-activity\.csv is larger than/],
      [['--activity', COMMUNITIES], 1, /airtable-communities\.csv/],
      [['--activity', ACTIVITY, '--communities', none], 1, /^There is no file .*none\.csv/],
      [
        ['--activity', ACTIVITY, '--communities', COMMUNITIES],
        1,
        /^The option --locations is missing/,
      ],
      [['--activity', ACTIVITY, '--cluster', 'utornto'], 1, /“utoronto”/],
      [['--activity', ACTIVITY, '--as-of', '1999-01-01'], 1, /--as-of/],
    ];
    const before = readdirSync(kit.folder);
    for (const [args, expected, sentence] of cases) {
      const { code, printed, told } = await kit.run(['slide', '--out', out, ...args]);
      assert.match(told, sentence);
      assert.equal(code, expected, told);
      assert.equal(printed, '');
      assert.doesNotMatch(told, /\n +at /);
    }
    const folder = path.join(kit.folder, 'folder.png');
    writeFileSync(folder, '');
    const inFile = await kit.run(['slide', ...USERS, '--out', path.join(folder, 'a.svg')]);
    assert.equal(inFile.code, 1);
    assert.match(inFile.told, /folder\.png.* cannot be written/);
    assert.deepEqual(readdirSync(kit.folder), [...before, 'folder.png'].sort());
    assert.ok(!existsSync(`${out}.svg`));
  });
});
