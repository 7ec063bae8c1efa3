import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { loadParity, run } from '../../scripts/parity.mjs';

const here = (address) => fileURLToPath(new URL(address, import.meta.url));
const DATA = here('../../demo/data/');
const SAMPLE = here('../fixtures/sample-golden.json');
const NOT_MEASURED = here('../fixtures/sample-not-measured.json');
const HABITS = here('../fixtures/habits/');
const ORACLE = here('../../../shared/oracle/');
const ACTIVITY = 'hub-activity.csv';
const FILES = [ACTIVITY, 'airtable-communities.csv', 'airtable-locations.csv'];

const folders = [];

/** A folder with the sample data, and whatever else is written into it. */
function sample(files = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), 'parity-'));
  folders.push(folder);
  for (const name of FILES) cpSync(path.join(DATA, name), path.join(folder, name));
  cpSync(SAMPLE, path.join(folder, 'golden.json'));
  cpSync(NOT_MEASURED, path.join(folder, 'not-measured.json'));
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  return folder;
}

async function parity(...args) {
  const lines = [];
  const code = await run(args, (line) => lines.push(line));
  return { code, text: lines.join('\n') };
}

/** Items in another order, the same one in every run. */
const shuffled = (items) =>
  items
    .map((item, index) => ({ item, place: (index * 7919 + 13) % 10007 }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);

const textOf = (name) => readFileSync(path.join(DATA, name), 'utf8');
const golden = () => JSON.parse(readFileSync(SAMPLE, 'utf8'));

after(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

describe('the parity command', () => {
  it('finds no difference without a reason in the sample data', () => {
    const script = here('../../scripts/parity.mjs');
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, sample()], {
      encoding: 'utf8',
    });
    assert.equal(status, 0, stdout + stderr);
    assert.match(stdout, /maus-by-hub\.csv is missing/);
    assert.match(stdout, /golden\.json has no newer/);
    assert.match(stdout, /seed\.bins: \d+ compared$/m);
    assert.match(stdout, /not-measured: \d{5} compared$/m);
    assert.match(stdout, /named \d+ × mixed-order: the notebook ranks/);
    assert.match(stdout, /^Parity: \d{5} figures compared .* 0 without, 0 failures$/m);
  });

  it('fails where a golden number is off by a millionth, and says which', async () => {
    const other = golden();
    other.seed.big_numbers.monthly.before_int *= 1 + 1e-6;
    const { code, text } = await parity(sample({ 'golden.json': JSON.stringify(other) }));
    assert.notEqual(code, 0);
    assert.match(text, /UNEXPLAINED seed\.big_numbers\.monthly\.before_int: golden .* relative\)/);
    assert.match(text, /^NO PARITY: .* 1 without, 0 failures$/m);
  });

  it('fails where what was not measured is shown otherwise, or cannot be read', async () => {
    const text = readFileSync(NOT_MEASURED, 'utf8');
    const other = JSON.parse(text);
    other.monthly.shown_total[7] += 1e-3;
    other.daily.late_hubs += 1;
    const wrong = await parity(sample({ 'not-measured.json': JSON.stringify(other) }));
    assert.match(wrong.text, /UNEXPLAINED not-measured\.monthly\.shown_total\.2026-\d\d-\d\d:/);
    assert.match(wrong.text, /UNEXPLAINED not-measured\.daily\.late_hubs:/);
    assert.match(wrong.text, /^NO PARITY: .* 2 without, 0 failures$/m);
    const cut = await parity(sample({ 'not-measured.json': text.slice(0, -100) }));
    assert.match(cut.text, /FAILED not-measured\.json cannot be read/);
  });

  it('fails without a golden file, without folders, and where there is none', async () => {
    const folder = sample();
    rmSync(path.join(folder, 'golden.json'));
    const { code, text } = await parity(folder);
    assert.notEqual(code, 0);
    assert.match(text, /FAILED golden\.json cannot be read: there is none/);
    assert.match(text, /FAILED nothing was compared/);
    assert.notEqual((await parity()).code, 0);
    assert.notEqual((await parity(path.join(folder, 'nowhere'))).code, 0);
    assert.notEqual((await parity('--unknown', folder)).code, 0);
  });

  it('fails where a golden file is cut off or of another shape', async () => {
    const whole = readFileSync(SAMPLE, 'utf8');
    for (const text of [whole.slice(0, -100), '[]', 'null', '{"seed":{"totals":{"today":7}}}']) {
      assert.notEqual((await parity(sample({ 'golden.json': text }))).code, 0, text.slice(0, 40));
    }
  });

  it('fails where a quote is not closed, and compares what else there is', async () => {
    const rows = textOf('airtable-communities.csv').split('\n');
    rows[3] = `"${rows[3]}`;
    const { code, text } = await parity(sample({ 'airtable-communities.csv': rows.join('\n') }));
    assert.notEqual(code, 0);
    assert.match(
      text,
      /FAILED airtable-communities\.csv or airtable-locations\.csv cannot be read/,
    );
    assert.match(text, /seed\.hubs_per_cluster: \d+ compared/);
  });

  it('fails in all if one folder of several does', async () => {
    const broken = sample({ [ACTIVITY]: 'date,hub\n' });
    const { code, text } = await parity(sample(), broken);
    assert.notEqual(code, 0);
    assert.match(text, /in 2 folders/);
  });

  it('finds the same in files with a BOM, CRLF, semicolons, other order and repeated rows', async () => {
    const messy = {};
    for (const name of FILES) {
      const [header, ...rows] = textOf(name).replaceAll('\r', '').trimEnd().split('\n');
      if (name !== ACTIVITY) {
        messy[name] = `\uFEFF${[header, ...shuffled(rows)].join('\r\n')}\r\n`;
        continue;
      }
      const all = [header, ...shuffled([...rows, ...rows.slice(0, 500)])];
      messy[name] = `\uFEFF${all.join('\r\n').replaceAll(',', ';')}\r\n\r\n`;
    }
    const { code, text } = await parity(sample(messy));
    assert.equal(code, 0, text);
    assert.match(text, /500 repeated-row/);
    const kinds = [...text.matchAll(/named \d+ × ([\w-]+)/g)].map(([, kind]) => kind);
    assert.deepEqual(kinds.sort(), ['mixed-order', 'no-constellation']);
  });
});

/** How many differences each reason has. */
const kindsOf = ({ chapters }) => {
  const kinds = {};
  for (const { reason } of chapters.flatMap(({ findings }) => findings)) {
    const kind = reason?.join('+') ?? 'NONE';
    kinds[kind] = (kinds[kind] ?? 0) + 1;
  }
  return kinds;
};

const habitsOf = (report) => [...new Set(Object.keys(kindsOf(report)).join('+').split('+'))].sort();

describe('parity with the notebook and all its habits', () => {
  const read = (name) => new TextDecoder().decode(readFileSync(path.join(HABITS, name)));
  let compare;
  let texts;

  before(async () => {
    compare = await loadParity();
    texts = Object.fromEntries(['golden.json', ...FILES].map((name) => [name, read(name)]));
  });

  it('names every difference, in files of every other shape', () => {
    const report = compare.parity(texts);
    assert.deepEqual(report.failures, []);
    assert.equal(report.unexplained, 0);
    assert.deepEqual(habitsOf(report), [
      'after-today',
      'community-twice',
      'empty-counts',
      'float-trap',
      'joined-names',
      'missing-cells',
      'missing-names',
      'mixed-order',
      'negative-counts',
      'no-constellation',
      'nothing-is-zero',
      'open-bin',
      'other-timescales',
      'place-twice',
      'repeated-rows',
      'share-of-nothing',
    ]);
  });

  it('names no wrong number, wherever it is', () => {
    const golden = JSON.parse(texts['golden.json']);
    const numbers = [];
    const walk = (node) => {
      for (const [key, value] of Object.entries(node)) {
        if (typeof value === 'number') numbers.push([node, key]);
        else if (value !== null && typeof value === 'object') walk(value);
      }
    };
    walk(golden.seed);
    assert.ok(numbers.length > 500);
    for (const [node, key] of numbers.filter((_, index) => index % 29 === 0)) {
      const value = node[key];
      node[key] = value === 0 ? 1e-6 : value * (1 + 1e-6);
      const report = compare.parity({ ...texts, 'golden.json': JSON.stringify(golden) });
      assert.ok(report.unexplained > 0, `${key}: ${value}`);
      node[key] = value;
    }
  });
});

const oracles = existsSync(ORACLE) ? false : 'these folders lie beside the repository, not in it';

describe('parity with the notebook where it differs from us', { skip: oracles }, () => {
  let compare;
  const read = (name) => {
    const texts = {};
    for (const file of ['golden.json', ...Object.values(compare.FILES)]) {
      texts[file] = readFileSync(path.join(ORACLE, name, file), 'utf8');
    }
    return texts;
  };

  before(async () => (compare = await loadParity()));

  it('names every difference of the folder with one cluster or community per habit', () => {
    const report = compare.parity(read('edge'));
    assert.deepEqual(report.failures, []);
    assert.equal(report.unexplained, 0);
    assert.deepEqual(habitsOf(report), [
      'after-today',
      'empty-counts',
      'exact-case',
      'exact-month-ends',
      'missing-cells',
      'mixed-order',
      'no-constellation',
      'open-bin',
      'place-twice',
      'repeated-rows',
      'running-month',
      'written-names',
    ]);
  });

  it('names the 8 hubs of the notebook, where 7 are, by its rounding', () => {
    const report = compare.parity(read('ceil'));
    assert.equal(report.unexplained, 0);
    const findings = report.chapters.flatMap((chapter) => chapter.findings);
    const hubs = findings.find(
      ({ chapter, path: at }) => `${chapter}.${at}` === 'seed.totals.n_hubs',
    );
    assert.deepEqual([hubs.golden, hubs.ours, hubs.reason], [8, 7, ['float-trap']]);
  });

  it('does not name a wrong number by a habit that the other numbers do not show', () => {
    const texts = read('edge');
    const other = JSON.parse(texts['golden.json']);
    // What the notebook would say if it dropped rows after today.
    other.seed.totals.n_hubs = 30;
    const report = compare.parity({ ...texts, 'golden.json': JSON.stringify(other) });
    assert.equal(report.unexplained, 1);
  });
});
