import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/* A process that goes once from the bytes of a file to every figure, and says how much memory that held. */

const LINE_FEED = 0x0a;
const BEGINNING = 100_000;
const WARM_UPS = 20;

const [file, dataFile, rounds] = process.argv.slice(2);
const { tableOf, usageOf, columnsOf } = await import(pathToFileURL(file).href);
const read = readFileSync(dataFile);
// No copy: the process would hold it, too, until an unknown time.
const bytes = new Uint8Array(read.buffer, read.byteOffset, read.length);

// In kilobytes on all systems.
const most = () => process.resourceUsage().maxRSS * 1024;
const held = () => {
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

// The engine needs memory of its own, however short a file is: the beginning of the file is read before.
const beginning = bytes.subarray(0, bytes.indexOf(LINE_FEED, BEGINNING) + 1);
for (let round = 0; round < WARM_UPS; round += 1) usageOf(tableOf(beginning));

const before = held();
// What the process held at once until now may be more: then the peak is said to be larger than it is, never smaller.
const start = process.memoryUsage.rss();
const table = tableOf(bytes);
const figures = usageOf(table);
const peak = most() - start;
const after = held() - before;

const times = Array.from({ length: rounds }, () => {
  globalThis.gc();
  const from = performance.now();
  usageOf(tableOf(bytes));
  return performance.now() - from;
});
process.send({
  rows: table.rows,
  bytes: bytes.length,
  columns: Object.values(columnsOf(table)).reduce((sum, { byteLength }) => sum + byteLength, 0),
  names: Object.keys(columnsOf(table)),
  peak,
  after,
  times,
  // The figures have to be held until all is measured.
  hubs: figures.hubs,
});
