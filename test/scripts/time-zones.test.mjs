import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';

const run = promisify(execFile);
const here = (address) => fileURLToPath(new URL(address, import.meta.url));
const ROOT = here('../..');

/** Zones at both ends of the day and off the hour, and locales that write, fold or sort otherwise. */
const PLACES = [
  { TZ: 'UTC', LC_ALL: 'en_US.UTF-8' },
  { TZ: 'America/Los_Angeles', LC_ALL: 'tr_TR.UTF-8' },
  { TZ: 'Pacific/Kiritimati', LC_ALL: 'ar_EG.UTF-8' },
  { TZ: 'Asia/Kathmandu', LC_ALL: 'sv_SE.UTF-8' },
  { TZ: 'Pacific/Pago_Pago', LC_ALL: 'th_TH.UTF-8' },
];

/** Reads the sample data, makes every figure and every stack of it, and prints their hash. */
const PROGRAM = `
  import { createHash } from 'node:crypto';
  import { readFileSync } from 'node:fs';
  import { readTable } from '../../src/data/read-table.js';
  import { haveAllCode } from '../../src/kinds/all-code.js';
  import { dayOfIso } from '../../src/data/dates.js';
  import { DEFAULT_SCOPE } from '../../src/figures/scope.js';
  import { LIGHT } from '../../src/look/look.js';
  import { areaPlan } from '../../src/options/area/area.js';
  import { wordsFor } from '../../src/words/format.js';
  import { allFigures, textOf } from '../support/all-figures.js';

  haveAllCode();
  const { timeZone, locale } = new Intl.DateTimeFormat().resolvedOptions();
  const place = { timeZone, locale, hours: String(new Date(0).getHours()) };
  const table = (name, change = (text) => text) =>
    readTable(change(readFileSync(process.argv[2] + name, 'utf8')), 'sample');
  const SPELLINGS = ['', ' 00:00:00', 'T23:59:59Z', 'T12:00:00-11:00', 'T00:30:00', 'T13:30+13'];
  const spelled = (text) => {
    let row = 0;
    return text.replace(/^\\d{4}-\\d{2}-\\d{2}/gm, (date) => date + SPELLINGS[row++ % SPELLINGS.length]);
  };

  if (process.argv[3] === 'strict') {
    const never = (what) => () => { throw new Error(what + ' depends on the place'); };
    const isLocal = /^(?:get(?!Time$|UTC)|set(?!Time$|UTC)|toLocale|toDateString|toTimeString|toString$)/;
    for (const name of Object.getOwnPropertyNames(Date.prototype)) {
      if (isLocal.test(name)) Date.prototype[name] = never('Date ' + name);
    }
    for (const type of [String, Number, Array, BigInt, Float64Array]) {
      for (const name of Object.getOwnPropertyNames(type.prototype)) {
        if (/^(?:toLocale|localeCompare)/.test(name)) type.prototype[name] = never(type.name + ' ' + name);
      }
    }
    globalThis.Intl = new Proxy({}, { get: (_, name) => never('Intl ' + String(name))() });
    globalThis.Date = new Proxy(Date, {
      apply: never('Date()'),
      construct(target, args) {
        if (args.length !== 1 || typeof args[0] !== 'number') never('new Date')();
        return new target(...args);
      },
      get(target, name) {
        if (name === 'parse' || name === 'now') never('Date.' + name)();
        return target[name];
      },
    });
  }

  const activity = table('hub-activity.csv');
  const tables = {
    activity,
    communities: table('airtable-communities.csv'),
    locations: table('airtable-locations.csv'),
  };
  const asked = { ...DEFAULT_SCOPE, period: 'P3M' };
  const figures = allFigures(tables, asked, dayOfIso('2026-11-23'));
  const days = JSON.stringify(Array.from(table('hub-activity.csv', spelled).day));
  const plans = process.argv[3] === 'strict'
    ? ''
    : JSON.stringify([...figures.values()]
        .filter(({ kind }) => kind === 'over-time')
        .map((figure) => areaPlan(figure, LIGHT, wordsFor('en'), { width: 760, height: 420 })));
  const hash = (text) => createHash('sha256').update(text).digest('hex');
  const text = textOf(figures);
  console.log(JSON.stringify({
    place,
    figures: { hash: hash(text), length: text.length, count: figures.size },
    spelled: { hash: hash(days), same: days === JSON.stringify(Array.from(activity.day)) },
    plans: hash(plans),
  }));
`;

let folder;
before(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'zones-'));
  await build({
    absWorkingDir: ROOT,
    stdin: { contents: PROGRAM, resolveDir: here('.'), loader: 'js' },
    outfile: path.join(folder, 'figures.cjs'),
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    logLevel: 'warning',
    // The package says that only built files have side effects; here files of sentences have some.
    ignoreAnnotations: true,
    // No worker is started, so its address may be empty.
    logOverride: { 'empty-import-meta': 'silent' },
  });
});
after(() => rmSync(folder, { recursive: true }));

async function figuresAt(place, ...args) {
  const program = [path.join(folder, 'figures.cjs'), `${ROOT}/demo/data/`, ...args];
  const { stdout } = await run(process.execPath, program, { env: { ...process.env, ...place } });
  return JSON.parse(stdout);
}

describe('figures of the sample data', () => {
  it('are the same to the last bit in five time zones and locales, and so are their stacks', async () => {
    const found = [];
    for (const place of PLACES) found.push(await figuresAt(place));
    // The places are different ones, or nothing would be shown.
    assert.equal(new Set(found.map(({ place }) => place.timeZone)).size, PLACES.length);
    assert.equal(new Set(found.map(({ place }) => place.locale)).size, PLACES.length);
    assert.ok(new Set(found.map(({ place }) => place.hours)).size > 3);
    assert.ok(found[0].figures.count > 30 && found[0].figures.length > 100_000);
    for (const { figures, spelled, plans } of found) {
      assert.deepEqual(figures, found[0].figures);
      assert.deepEqual(spelled, { hash: found[0].spelled.hash, same: true });
      assert.equal(plans, found[0].plans);
    }
  });

  it('are made without local time and without the locale: what asks for them throws', async () => {
    const place = PLACES[1];
    const { figures } = await figuresAt(place, 'strict');
    assert.deepEqual(figures, (await figuresAt(place)).figures);
  });
});

describe('the source of data and figures', () => {
  const LOCAL =
    /\.(?:[gs]et(?:FullYear|Year|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds|TimezoneOffset)|toLocale\w*|localeCompare|to(?:Date|Time)String)\b|\bIntl\b|\bDate\.(?:now|parse)\b|\bnew Date\(\)|(?<!new )\bDate\(/;

  it('names neither local time, nor the locale, nor the clock', () => {
    for (const name of ['data', 'figures']) {
      const source = path.join(ROOT, 'src', name);
      for (const file of readdirSync(source)) {
        const found = LOCAL.exec(readFileSync(path.join(source, file), 'utf8'));
        assert.equal(found, null, `${name}/${file}: ${found?.[0]}`);
      }
    }
  });
});
