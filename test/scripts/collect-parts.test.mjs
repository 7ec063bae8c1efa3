import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { loadTypeScript } from '../../scripts/load-typescript.mjs';

const SERVER = { cluster: null, address: 'https://example.org', headers: {} };
const NAMING = { clusterLabel: 'cluster', hubLabel: 'namespace', combine: 'max' };
const HOUR = 24;

/** Names that a CSV file, a spreadsheet or a reader of names may take for something else. */
const ODD_NAMES = [
  'a,b',
  'a;b\tc',
  '"quoted"',
  'one " only',
  'two\r\nlines',
  'Zürich',
  'Zu\u0308rich',
  '東京 😀',
  '=1+1',
  '-1',
  '@SUM(A1)',
  "'apostrophe",
  'NaN',
  ' blanks  around ',
  '\u200bhidden\ufeff',
  'date,hub,users,cluster,timescale',
];

describe('what kpi-widgets collect is made of', () => {
  let ActivityFile;
  let measuredIn;
  let spansWhere;
  let momentOf;
  let oneLine;
  let orAborted;
  let untilWhole;
  let folder;
  let count = 0;

  before(async () => {
    ({ ActivityFile } = await loadTypeScript('src/adapters/activity-file.ts'));
    ({ measuredIn, momentOf } = await loadTypeScript('src/adapters/measured.ts'));
    ({ spansWhere } = await loadTypeScript('src/adapters/missing-days.ts'));
    ({ orAborted } = await loadTypeScript('src/adapters/terminal.ts'));
    ({ untilWhole } = await loadTypeScript('src/adapters/broken-off.ts'));
    ({ oneLine } = await loadTypeScript('src/adapters/one-line.ts'));
    folder = mkdtempSync(path.join(tmpdir(), 'collect-parts-'));
  });
  after(() => rmSync(folder, { recursive: true }));

  const newPlace = () => path.join(folder, `${(count += 1)}.csv`);
  const sorted = (measurements) =>
    measurements.map((one) => JSON.stringify(one, Object.keys(one).toSorted())).toSorted();

  /** Writes measurements in two steps, as two runs do, and reads them back. */
  async function readBack(measurements) {
    const place = newPlace();
    const half = Math.ceil(measurements.length / 2);
    for (const some of [measurements.slice(0, half), measurements.slice(half)]) {
      writeFileSync(place, (await ActivityFile.at(place)).with(some));
    }
    const file = await ActivityFile.at(place);
    assert.ok(!file.source.problems.some(({ leftOut }) => leftOut));
    return file.measurements;
  }

  const seriesOf = (cluster, namespace, users) => ({
    metric: { cluster, namespace },
    values: [[momentOf(20_000, HOUR), String(users)]],
  });

  it('reads back every name that it writes', async () => {
    const series = ODD_NAMES.flatMap((name, at) => [
      seriesOf(name, 'prod', at),
      seriesOf('aws', name, at),
    ]);
    const { measurements } = measuredIn(series, 'daily', HOUR, SERVER, NAMING);
    // One name is there in two spellings.
    assert.equal(measurements.length, 2 * (ODD_NAMES.length - 1));
    assert.deepEqual(sorted(await readBack(measurements)), sorted(measurements));
  });

  it('reads back any names and counts', async () => {
    const name = fc.oneof(
      fc.constantFrom(...ODD_NAMES),
      fc.string({ unit: 'binary', minLength: 1 }),
    );
    const users = fc.oneof(fc.nat(), fc.double({ min: 0, max: 1e15, noNaN: true }));
    const one = fc.record({ cluster: name, namespace: name, users });
    await fc.assert(
      fc.asyncProperty(fc.array(one, { minLength: 1, maxLength: 12 }), async (all) => {
        const series = all.map(({ cluster, namespace, users: many }) =>
          seriesOf(cluster, namespace, many),
        );
        // A name of blanks is none.
        const named = [...series, seriesOf('aws', 'prod', 1)];
        const { measurements } = measuredIn(named, 'daily', HOUR, SERVER, NAMING);
        assert.deepEqual(sorted(await readBack(measurements)), sorted(measurements));
      }),
      { numRuns: 200 },
    );
  });

  it('finds the days that are missing, in as few spans as there can be', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 30 }), (isKnown) => {
        const known = new Set(isKnown.flatMap((one, day) => (one ? [day] : [])));
        const spans = spansWhere({ first: 0, last: isKnown.length - 1 }, (day) => !known.has(day));
        const days = spans.flatMap(({ first, last }) =>
          Array.from({ length: last - first + 1 }, (_, at) => first + at),
        );
        assert.deepEqual(
          days,
          isKnown.flatMap((one, day) => (one ? [] : [day])),
        );
        for (const [at, { first }] of spans.entries()) {
          if (at > 0) assert.ok(first > spans[at - 1].last + 1);
        }
      }),
    );
  });

  it('begins no work after it was told to stop', async () => {
    let begun = 0;
    const work = async () => void (begun += 1);
    const stopped = AbortSignal.abort(new Error('stopped'));
    for (const act of [orAborted, untilWhole]) {
      await assert.rejects(act(work, stopped), /stopped/);
    }
    assert.equal(begun, 0);
  });

  it('puts a text of others on one line', () => {
    assert.equal(oneLine('x\n::error::\r\u001b[2J\u0085\u2028y\0'), 'x ::error:: [2J y');
  });
});
