import { csvParseRows } from 'd3-dsv';
import { readCell } from '../../src/data/cells.js';
import type { KpiElement } from '../../src/components/element/kpi-element.js';
import { bidiIsolated } from '../../src/words/bidi-isolated.js';
import { oddNodes } from './known-nodes.js';
import { DAYS } from './payload-files.js';
import { IN_FILES } from './payloads.js';
import { forAllTags } from './tags.js';
import type { Trap } from './trap.js';
import type { Use } from './use-everything.js';
import { answering, outcome } from './widgets.js';

/** The payloads as names are read from a file: a cell of blanks alone is a missing one. */
const NAMES = [...new Set(IN_FILES.map(readCell))].filter((name) => name !== '');

export interface Case {
  readonly tag: string;
  /** Attributes; those that are addresses have the name of a file. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Places in which all names have to be in full. */
  readonly shows?: readonly ('legend' | 'tips' | 'cells' | 'csv')[];
  /** Number of steps by key. */
  readonly steps?: number;
}

export const CASES: Readonly<Record<string, Case>> = {
  'a number': { tag: 'kpi-big-number', attributes: { src: 'activity', trend: 'P1D' } },
  'a number of communities': {
    tag: 'kpi-big-number',
    attributes: {
      ...{ src: 'communities', locations: 'locations', activity: 'activity' },
      metric: 'countries',
    },
  },
  'a chart by cluster': {
    tag: 'hub-area-chart',
    attributes: { src: 'activity', label: '' },
    shows: ['legend', 'tips', 'cells', 'csv'],
    steps: DAYS,
  },
  'a chart by hub': {
    tag: 'hub-area-chart',
    attributes: { src: 'activity', 'group-by': 'hub', kind: 'line' },
    shows: ['legend', 'tips', 'cells', 'csv'],
    steps: DAYS,
  },
  'a chart of people per cluster': {
    tag: 'hub-area-chart',
    attributes: { src: 'clusters', kind: 'share', top: '300' },
    shows: ['legend', 'tips', 'cells', 'csv'],
    steps: DAYS,
  },
  bins: { tag: 'community-bins', attributes: { src: 'activity' }, steps: 12 },
  'hubs in bins': {
    tag: 'community-bins',
    attributes: { src: 'activity', kind: 'treemap' },
    steps: 400,
  },
  'a map': {
    tag: 'community-map',
    attributes: { src: 'communities', locations: 'locations', activity: 'activity' },
    shows: ['legend', 'tips', 'cells', 'csv'],
    steps: 2 * IN_FILES.length,
  },
  'a map of places and countries': {
    tag: 'community-map',
    attributes: { src: 'communitiesThere', locations: 'locationsThere', activity: 'activity' },
    shows: ['tips', 'cells', 'csv'],
    steps: 2 * IN_FILES.length,
  },
  'a map of one file': {
    tag: 'community-map',
    attributes: { src: 'places' },
    shows: ['legend', 'tips', 'cells', 'csv'],
    steps: IN_FILES.length,
  },
};

forAllTags(Object.values(CASES).map(({ tag }) => tag));

const ADDRESSES = ['src', 'locations', 'activity'];

function wrongWithSvg(text: string): string[] {
  const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
  if (parsed.querySelector('parsererror')) return [`no XML: ${text.slice(0, 200)}`];
  const outer = parsed.documentElement.namespaceURI;
  const foreign = [...parsed.querySelectorAll('*')].filter(
    ({ namespaceURI }) => namespaceURI !== outer,
  );
  return [...oddNodes(parsed), ...foreign.map(({ localName }) => `<${localName}> in a picture`)];
}

/** Checks the names of saved files, and what is in them. */
export async function wrongWithFiles({ saved, embedCode }: Use, tag: string): Promise<string[]> {
  const wrong: string[] = [];
  for (const [name, blob] of saved) {
    if (!/^[A-Za-z0-9._-]+$/.test(name)) wrong.push(`file ${name}`);
    if (name.endsWith('.svg')) wrong.push(...wrongWithSvg(await blob.text()));
    if (name.endsWith('.png')) {
      const { width, height } = await createImageBitmap(blob);
      if (Math.min(width, height) < 50) wrong.push(`${name} is ${width} × ${height}`);
    }
    if (name.endsWith('.csv')) {
      const cells = csvParseRows(await blob.text()).flat();
      const run = cells.filter((cell) => Number.isNaN(Number(cell)) && FORMULA.test(cell));
      wrong.push(...run.map((cell) => `formula ${cell}`));
    }
  }
  if (saved.size !== 3) wrong.push(`${saved.size} files`);
  const { body, head } = new DOMParser().parseFromString(embedCode, 'text/html');
  const code = [...head.querySelectorAll('*'), ...body.querySelectorAll('*')];
  if (code.map(({ localName }) => localName).join() !== tag) wrong.push(`code ${embedCode}`);
  return wrong;
}

/** Text that a spreadsheet runs, some of it only after it has dropped or narrowed characters before it. */
const FORMULA = /^[\s\p{Cf}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u;

/** Whether a name stands by itself, or beside its cluster, or before the country of its place. */
const isIn = (texts: ReadonlySet<string>, name: string): boolean =>
  texts.has(name) ||
  texts.has(`usual/${name}`) ||
  [...texts].some((text) => text.startsWith(`${bidiIsolated(name)}, `));

export async function missingIn(use: Use, shows: Case['shows']): Promise<string[]> {
  const csv = [...use.saved].find(([name]) => name.endsWith('.csv'))?.[1];
  const cells = csv ? csvParseRows(await csv.text()).flat() : [];
  const there = { legend: new Set(use.legend), tips: use.tips, cells: use.cells };
  return (shows ?? []).flatMap((where) =>
    NAMES.filter((name) => {
      if (where === 'csv') return !cells.includes(FORMULA.test(name) ? `'${name}` : name);
      return !isIn(there[where], name);
    }).map((name) => `${where}: ${JSON.stringify(name.slice(0, 60))}`),
  );
}

export function widgetIn(
  { view }: Trap,
  { tag, attributes }: Case,
  addresses: Readonly<Record<string, string>>,
): Promise<KpiElement> {
  const own: Record<string, string> = { controls: '' };
  for (const [name, value] of Object.entries(attributes)) {
    own[name] = ADDRESSES.includes(name) ? addresses[value]! : value;
  }
  return elementIn(view, tag, own);
}

/** Puts an element on a page, and waits until it has loaded or failed. */
export async function elementIn(
  view: Window,
  tag: string,
  attributes: Readonly<Record<string, string>>,
): Promise<KpiElement> {
  const element = view.document.createElement(tag) as KpiElement;
  const others = { loading: 'eager', 'as-of': '2026-11-20' };
  for (const [name, value] of Object.entries({ ...others, ...attributes })) {
    element.setAttribute(name, value);
  }
  const done = outcome(element);
  view.document.body.append(element);
  await done;
  await element.updateComplete;
  await answering(element);
  return element;
}
