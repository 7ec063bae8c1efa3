import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadTypeScript } from '../scripts/load-typescript.mjs';
import { writeActivity } from './activity.mjs';
import { alignedTable } from './markdown.mjs';
import { median } from './measure.mjs';
import { memory } from './memory.mjs';

const DOCS = fileURLToPath(new URL('../docs/', import.meta.url));
const SIZES = [100_000, 500_000, 1_000_000, 2_000_000, 3_000_000, 4_000_000, 5_000_000];
const ROUNDS = 3;
/** The part of the page that is written anew. */
const TABLE = /(<!-- growth:.*?-->).*(<!-- \/growth -->)/s;

/**
 * Measures how time and memory grow with the rows, each size in a process of its own; writes the numbers and their
 * picture into docs.
 * @param {string} folder where our module is
 * @param {boolean} quick whether only the small files are measured, and nothing is written
 */
export async function growth(folder, quick) {
  const points = [];
  for (const size of quick ? SIZES.slice(0, 3) : SIZES) {
    const { file } = writeActivity(folder, size);
    const { rows, columns, peak, after, times } = await memory(folder, file, ROUNDS);
    rmSync(path.join(folder, file));
    points.push({
      rows,
      seconds: median(times) / 1000,
      megabytes: peak / 1e6,
      kept: after / 1e6,
      columns: columns / 1e6,
    });
    console.log(line(points.at(-1)));
  }
  const remarks = remarksOn(points);
  console.log(remarks);
  if (quick) return;
  writeFileSync(path.join(DOCS, 'growth.csv'), csv(points));
  const { growthPicture } = await loadTypeScript('bench/growth-picture.ts');
  writeFileSync(path.join(DOCS, 'growth.svg'), growthPicture(points));
  const page = path.join(DOCS, 'speed.md');
  const text = readFileSync(page, 'utf8');
  writeFileSync(page, text.replace(TABLE, `$1\n\n${markdown(points)}\n\n${remarks}\n\n$2`));
}

/** The machine, and how straight the curves are. */
function remarksOn(points) {
  const [time, memory] = ['seconds', 'megabytes'].map((name) => percent(deviation(points, name)));
  const machine = `${cpus().length} processors (${process.arch}, ${cpus()[0]?.model ?? 'unknown'})`;
  return (
    `Node ${process.versions.node} on ${machine}. ` +
    `Furthest from a straight line: ${time} of the longest time, ${memory} of the most memory.`
  );
}

function markdown(points) {
  return alignedTable([
    ['rows', 'seconds', 'M rows/s', 'at most, MB', 'in the end, MB', 'typed columns, MB', 'ratio'],
    ...points.map(({ rows, seconds, megabytes, kept, columns }) => [
      rows.toLocaleString('en'),
      seconds.toFixed(3),
      (rows / seconds / 1e6).toFixed(2),
      megabytes.toFixed(1),
      kept.toFixed(1),
      columns.toFixed(1),
      (megabytes / columns).toFixed(2),
    ]),
  ]);
}

const line = ({ rows, seconds, megabytes, kept, columns }) =>
  `${rows.toLocaleString('en').padStart(9)} rows: ${seconds.toFixed(3)} s, ` +
  `${(rows / seconds / 1e6).toFixed(2)} M rows/s, at most ${megabytes.toFixed(1)} MB beyond the file, ` +
  `${(megabytes / columns).toFixed(2)} × the typed columns of ${columns.toFixed(1)} MB; ` +
  `${kept.toFixed(1)} MB in the end`;

const percent = (part) => `${(100 * part).toFixed(1)} %`;

const csv = (points) =>
  [
    'rows,seconds,megabytes_at_most,megabytes_in_the_end,megabytes_of_typed_columns',
    ...points.map(({ rows, seconds, megabytes, kept, columns }) =>
      [rows, seconds.toFixed(4), megabytes.toFixed(1), kept.toFixed(1), columns.toFixed(2)].join(),
    ),
    '',
  ].join('\n');

/** The greatest distance of a point from the straight line with the least squares, as a part of the last value. */
export function deviation(points, name) {
  const { at, slope } = straight(points.map((point) => [point.rows, point[name]]));
  const distances = points.map((point) => Math.abs(point[name] - at - slope * point.rows));
  return Math.max(...distances) / points.at(-1)[name];
}

function straight(pairs) {
  const mean = (place) => pairs.reduce((sum, pair) => sum + pair[place], 0) / pairs.length;
  const [x, y] = [mean(0), mean(1)];
  const slope =
    pairs.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0) /
    pairs.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
  return { at: y - slope * x, slope };
}
