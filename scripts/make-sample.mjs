import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const DEMO_DATA = fileURLToPath(new URL('../demo/data/', import.meta.url));
const DAYS = 183;
const MS_PER_DAY = 86_400_000;

/**
 * Writes the demo's data: `node scripts/make-sample.mjs FOLDER`, where FOLDER holds the four files
 * as the pipeline names them. Half a year is enough for every figure, and small enough for a clone.
 */
const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Usage: node scripts/make-sample.mjs FOLDER');
await mkdir(DEMO_DATA, { recursive: true });
const activity = rowsOf(await readFile(path.join(folder, 'hub-activity.csv'), 'utf8'));
const last = activity.rows.map(dateOf).sort().at(-1);
const before = new Date(Date.parse(last) - DAYS * MS_PER_DAY).toISOString().slice(0, 10);
await writeFile(path.join(DEMO_DATA, 'hub-activity.csv'), lastDays(activity));
const unique = rowsOf(await readFile(path.join(folder, 'maus-unique-by-cluster.csv'), 'utf8'));
await writeFile(path.join(DEMO_DATA, 'unique-users.csv'), lastDays(unique));
for (const name of ['airtable-communities.csv', 'airtable-locations.csv']) {
  await copyFile(path.join(folder, name), path.join(DEMO_DATA, name));
}

/** The rows stay as they are written: their dates lead them, and ISO dates sort as text. */
function rowsOf(csv) {
  const [header, ...rows] = csv.trimEnd().split('\n');
  if (!header.startsWith('date,') || csv.includes('"')) throw new Error('Unexpected format');
  return { header, rows };
}

function dateOf(row) {
  return row.slice(0, 10);
}

/** Both files keep the same days: the last ones of the activity file. */
function lastDays({ header, rows }) {
  return [header, ...rows.filter((row) => dateOf(row) > before), ''].join('\n');
}
