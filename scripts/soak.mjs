import puppeteer from 'puppeteer-core';
import { parseArgs } from 'node:util';
import { built } from './built.mjs';
import { sizeOf } from './page-size.mjs';
import { chromiumArgs, findChromium } from './chromium.mjs';
import { openSoakServer } from './soak-server.mjs';

const USAGE = `Twelve widgets on one page load their data again every second, from a server of which a third of the
answers are of no use. In the end it is good, and every widget has to be right.

    npm run soak                             ten minutes
    npm run soak -- --minutes 2 --seed 7     as long, and with other faults

It fails where a widget is wrong at the end or has lost its figure on the way, where something was thrown,
or where the page has grown.`;

const OPTIONS = {
  minutes: { type: 'string', default: '10' },
  seed: { type: 'string', default: '1' },
  help: { type: 'boolean', default: false },
};

/** Seconds between two samples of the page, and the least number of samples. */
const SAMPLE_EVERY = 30;
const LEAST_SAMPLES = 9;
/**
 * Least length of a run, in minutes, to see whether a page grows: at first it grows, as more code is
 * used.
 */
const LONG = 5;
/** Milliseconds that a widget has to become right: a request that hangs must time out before. */
const MENDED_WITHIN = 8000;
/**
 * Greatest growth of a page at rest: heap in bytes, the others as a part of what they were. Nodes go
 * up and down by half, depending on when the browser collects garbage; a picture leaked at each turn
 * would make a hundred times as many.
 */
const MOST_GROWTH = { heap: 1024 ** 2, nodes: 1, listeners: 0.05 };

const TAGS = [
  ['kpi-big-number', 'trend'],
  ['kpi-big-number', 'metric="hubs"'],
  ['kpi-big-number', 'metric="countries"'],
  ['hub-area-chart', ''],
  ['hub-area-chart', 'group-by="hub" top="5" controls'],
  ['hub-area-chart', 'measure="hubs" kind="line"'],
  ['community-map', ''],
  ['community-map', 'projection="albers-usa"'],
  ['community-map', 'color-by="none" graticule'],
  ['community-bins', ''],
  ['community-bins', 'measure="hubs" timescale="both"'],
  ['community-bins', 'measure="users" controls'],
];

/** HTML of the page. Each widget requests files of its own, so that each has faults of its own. */
function page() {
  const widgets = TAGS.map(([tag, attributes], at) => {
    const isMap = tag === 'community-map' || attributes.includes('countries');
    const file = (name) => `data/${name}.csv?${at}`;
    const files = isMap
      ? `src="${file('airtable-communities')}" locations="${file('airtable-locations')}"
         activity="${file('hub-activity')}"`
      : `src="${file('hub-activity')}"`;
    return `<${tag} ${attributes} ${files} loading="eager" refresh="1" timeout="3"></${tag}>`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Soak</title>
    <script type="module" src="dist/kpi-widgets.js"></script>
    <main style="display: grid; grid-template-columns: 1fr 1fr 1fr">${widgets.join('\n')}</main>`;
}

/** Runs in the page: what each widget shows, as text. */
function shown() {
  const found = [...document.querySelectorAll('main > *')].map(async (widget) => {
    const part = (name) => widget.shadowRoot?.querySelector(`[part=${name}]`)?.textContent.trim();
    return JSON.stringify({
      csv: widget.figure ? await widget.toCSV() : null,
      value: part('value') ?? null,
      marks: widget.shadowRoot?.querySelectorAll('.chart > svg *').length,
      caption: part('caption'),
      status: part('status'),
    });
  });
  return Promise.all(found);
}

/** Runs in the page: how many widgets have a figure, and how many say that theirs is late. */
function states() {
  const widgets = [...document.querySelectorAll('main > *')];
  return {
    figures: widgets.filter((widget) => widget.matches(':state(ready)')).length,
    notes: widgets.filter((widget) =>
      widget.shadowRoot?.querySelector('[part=status]')?.textContent.trim(),
    ).length,
  };
}

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function main() {
  const { minutes, seed, help } = parseArgs({ options: OPTIONS }).values;
  if (help) return console.log(USAGE);
  const length = Number(minutes) * 60_000;
  if (!(length > 0)) throw new Error(`--minutes takes a number above 0, not ${minutes}`);
  let server, browser;
  try {
    const { dist } = await built();
    server = await openSoakServer(dist, page(), Number(seed));
    browser = await puppeteer.launch({ executablePath: findChromium(), args: chromiumArgs() });
    const complaints = await soak(browser, server, length);
    for (const complaint of complaints) console.log(complaint);
    process.exitCode = complaints.length ? 1 : 0;
    if (!complaints.length) console.log('Nothing is wrong.');
  } finally {
    await browser?.close();
    server?.close();
  }
}

/** @returns {Promise<string[]>} what is wrong */
async function soak(browser, server, length) {
  const complaints = [];
  const open = async () => {
    const opened = await browser.newPage();
    opened.on('pageerror', ({ message }) => complaints.push(`Something was thrown: ${message}`));
    await opened.setViewport({ width: 1500, height: 1600 });
    await opened.goto(server.page);
    return opened;
  };
  const tab = await open();
  const start = Date.now();
  const every = Math.min(SAMPLE_EVERY * 1000, length / LEAST_SAMPLES);
  const samples = [];
  console.log('| s | asked | failed | heap, MiB | nodes | listeners | figures | notes |');
  console.log('| -: | -: | -: | -: | -: | -: | -: | -: |');
  for (let at = every; at <= length + 1; at += every) {
    await pause(start + at - Date.now());
    const sample = { ...(await sizeAtRest(tab)), ...(await tab.evaluate(states)) };
    samples.push(sample);
    const { asked, failed } = server.counts;
    const heap = (sample.heap / 1024 ** 2).toFixed(2);
    const { nodes, listeners, figures, notes } = sample;
    const row = [Math.round(at / 1000), asked, failed, heap, nodes, listeners, figures, notes];
    console.log(`| ${row.join(' | ')} |`);
  }
  const most = Math.max(...samples.map(({ figures }) => figures));
  const lost = samples.slice(1).some(({ figures }, at) => figures < samples[at].figures);
  if (most < TAGS.length) complaints.push(`Only ${most} of ${TAGS.length} widgets had a figure.`);
  if (lost) complaints.push('A widget had a figure and lost it.');
  if (length >= LONG * 60_000) complaints.push(...growth(samples));
  else console.log(`\nLess than ${LONG} minutes do not show whether the page grows.`);
  complaints.push(...(await mended(tab, open, server)));
  return complaints;
}

/** The least of a few sizes, as one garbage collection may not free everything. */
async function sizeAtRest(tab) {
  const sizes = [];
  for (let turn = 0; turn < 3; turn += 1) {
    sizes.push(await sizeOf(tab));
    await pause(300);
  }
  const least = (what) => Math.min(...sizes.map((size) => size[what]));
  return { heap: least('heap'), nodes: least('nodes'), listeners: least('listeners') };
}

/**
 * Compares the least of the last third of the samples with that of the first, without the very first
 * sample.
 */
function growth(samples) {
  const later = samples.slice(1);
  const third = Math.floor(later.length / 3);
  return Object.entries(MOST_GROWTH).flatMap(([what, most]) => {
    const least = (part) => Math.min(...part.map((sample) => sample[what]));
    const [first, last] = [least(later.slice(0, third)), least(later.slice(-third))];
    const allowed = what === 'heap' ? most : first * most;
    return last - first > allowed ? [`${what} grew from ${first} to ${last}.`] : [];
  });
}

/**
 * Which widgets are still wrong after the server has been good for a while, compared with a page
 * opened then.
 */
async function mended(tab, open, server) {
  server.becomeGood();
  const since = Date.now();
  const fresh = await open();
  await fresh.waitForFunction(() =>
    [...document.querySelectorAll('main > *')].every((widget) => widget.matches(':state(ready)')),
  );
  await pause(500);
  const right = await fresh.evaluate(shown);
  await fresh.close();
  for (;;) {
    const found = await tab.evaluate(shown);
    const wrong = TAGS.map((_, at) => at).filter((at) => found[at] !== right[at]);
    const seconds = ((Date.now() - since) / 1000).toFixed(1);
    if (wrong.length === 0) {
      console.log(`\nAll are right ${seconds} s after the server became good.`);
      return [];
    }
    if (Date.now() - since > MENDED_WITHIN) {
      return wrong.map(
        (at) =>
          `<${TAGS[at].join(' ').trim()}> is still wrong after ${seconds} s: ` +
          `${found[at].slice(-400)} instead of ${right[at].slice(-400)}`,
      );
    }
    await pause(100);
  }
}

await main();
