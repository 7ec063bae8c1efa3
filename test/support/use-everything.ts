import type { KpiElement } from '../../src/components/element/kpi-element.js';
import { buttonOf, explored } from './explore.js';
import { oddNodes } from './known-nodes.js';
import { legendOf } from './legend.js';
import { markersOf } from './map.js';
import { chartOf, pointAt, press } from './pointer.js';
import { waitUntil } from './wait.js';

/** What a widget has shown and saved while everything in it was used. */
export interface Use {
  /** Nodes in its tree that are not the kit's own, each once. */
  readonly odd: Set<string>;
  /** Texts of tooltips, and texts that are read aloud. */
  readonly tips: Set<string>;
  /** Addresses of its links. */
  readonly links: Set<string>;
  readonly legend: readonly string[];
  /** Every cell of its whole table. */
  readonly cells: Set<string>;
  readonly saved: Map<string, Blob>;
  readonly embedCode: string;
}

const root = (element: Element): ShadowRoot => element.shadowRoot as ShadowRoot;
const KEYS = ['End', 'ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', '+', '-', '0', 'Escape', 'Home'];

const hasButton = (element: Element, text: string): boolean =>
  [...root(element).querySelectorAll('button')].some(
    ({ textContent }) => textContent.trim() === text,
  );

/** Uses everything in a widget: points, clicks, walks, hides, sorts, explores and saves. */
export async function useEverything(
  element: KpiElement,
  view: Window & typeof globalThis,
  steps: number,
): Promise<Use> {
  const use = {
    odd: new Set<string>(),
    tips: new Set<string>(),
    links: new Set<string>(),
    cells: new Set<string>(),
  };
  const look = (): void => {
    for (const odd of oddNodes(root(element))) use.odd.add(odd);
    for (const link of root(element).querySelectorAll('a')) use.links.add(link.href);
  };
  const hear = (): void => {
    for (const part of root(element).querySelectorAll('.tip bdi, .voice'))
      use.tips.add(part.textContent);
  };
  look();
  const hasChart = element.localName !== 'kpi-big-number';
  // A chart of many series lists the largest at first.
  root(element).querySelector<HTMLButtonElement>("[part='legend'] .minor")?.click();
  await element.updateComplete;
  const legend = legendOf(element).map(({ name }) => name);
  if (hasChart) {
    await walk(element, steps, look, hear);
    if (element.localName === 'community-map') pin(element, look);
    else await explore(element, look, hear);
    await filter(element, look);
  }
  const { saved, embedCode } = await share(element, view);
  if (hasChart) await readTable(element, look, use.cells);
  look();
  return { ...use, legend, saved, embedCode };
}

async function walk(
  element: KpiElement,
  steps: number,
  look: () => void,
  hear: () => void,
): Promise<void> {
  for (let place = 0; place < 60; place += 1) {
    pointAt(element, ((place % 10) + 0.5) / 10, (Math.floor(place / 10) + 0.5) / 6);
    hear();
  }
  look();
  chartOf(element).focus();
  for (const key of KEYS) {
    press(element, key);
    hear();
    await element.updateComplete;
  }
  look();
  for (let step = 0; step < steps; step += 1) {
    hear();
    if (step % 20 === 0) look();
    press(element, 'ArrowRight');
  }
  press(element, 'Escape');
}

/** Pins the tooltips of some markers, with their links. */
function pin(element: KpiElement, look: () => void): void {
  for (const marker of markersOf(element).slice(0, 100)) {
    const { left, top, width, height } = marker.getBoundingClientRect();
    const place = { clientX: left + width / 2, clientY: top + height / 2 };
    chartOf(element).dispatchEvent(new MouseEvent('click', { ...place, bubbles: true }));
    look();
  }
  press(element, 'Escape');
}

/** Hides and isolates the first names of the legend, and the last. */
async function filter(element: KpiElement, look: () => void): Promise<void> {
  for (const at of [0, 1, 2, 3, -1]) {
    const { button } = legendOf(element).at(at) ?? {};
    if (!button) return;
    button.click();
    await element.updateComplete;
    button.dispatchEvent(new MouseEvent('dblclick', { bubbles: true }));
    await element.updateComplete;
    look();
    root(element).querySelector<HTMLElement>('.reset')?.click();
    await element.updateComplete;
  }
}

async function explore(element: KpiElement, look: () => void, hear: () => void): Promise<void> {
  await waitUntil(() => hasButton(element, 'Explore'), 'it can be explored');
  buttonOf(element, 'Explore').click();
  await explored(element);
  const kinds = [...root(element).querySelectorAll<HTMLElement>('.choice button')];
  for (const text of kinds.map(({ textContent }) => textContent.trim())) {
    // Some choices exist only beside some others.
    if (!hasButton(element, text)) continue;
    buttonOf(element, text).click();
    await waitUntil(
      () => buttonOf(element, text).getAttribute('aria-pressed') === 'true',
      `it is drawn: ${text}`,
    );
    await element.updateComplete;
    for (const across of [0.2, 0.4, 0.6, 0.8]) {
      pointAt(element, across, 0.5);
      hear();
    }
    look();
  }
  buttonOf(element, 'Close').click();
  await element.updateComplete;
}

/** Saves and copies everything there is, but keeps it from the browser. */
async function share(
  element: KpiElement,
  view: Window & typeof globalThis,
): Promise<{ saved: Map<string, Blob>; embedCode: string }> {
  const saved = new Map<string, Blob>();
  let last = new Blob();
  let embedCode = '';
  const create = view.URL.createObjectURL.bind(view.URL);
  view.URL.createObjectURL = (blob: Blob) => create((last = blob));
  view.HTMLAnchorElement.prototype.click = function (): void {
    saved.set(this.download, last);
  };
  const own = { value: { writeText: (text: string) => Promise.resolve(void (embedCode = text)) } };
  Object.defineProperty(view.navigator, 'clipboard', { ...own, configurable: true });
  try {
    await waitUntil(() => root(element).querySelector('.tool.open'), 'the toolbar is there');
    buttonOf(element, 'Download').click();
    await element.updateComplete;
    for (const text of ['Data (CSV)', 'Picture (SVG)', 'Picture (PNG)']) {
      const before = saved.size;
      buttonOf(element, text).click();
      await waitUntil(() => saved.size > before, `saves ${text}`);
    }
    buttonOf(element, 'Copy embed code').click();
    await waitUntil(() => embedCode !== '', 'copies');
  } finally {
    Reflect.deleteProperty(view.HTMLAnchorElement.prototype, 'click');
    Reflect.deleteProperty(view.navigator, 'clipboard');
    view.URL.createObjectURL = create;
  }
  return { saved, embedCode };
}

/** Opens the whole table, sorts it by some of its columns and turns all of its pages. */
async function readTable(element: KpiElement, look: () => void, cells: Set<string>): Promise<void> {
  const all = <E extends Element>(selector: string): E[] => [
    ...root(element).querySelectorAll<E>(selector),
  ];
  buttonOf(element, 'Table').click();
  await waitUntil(() => all('.table .scroll table').length > 0, 'the table is there');
  for (let column = 0; column < Math.min(8, all('.sort').length); column += 1) {
    for (let turn = 0; turn < 2; turn += 1) {
      all<HTMLElement>('.sort')[column]!.click();
      await element.updateComplete;
    }
    look();
  }
  for (;;) {
    for (const cell of all('.table th, .table td')) cells.add(cell.textContent);
    for (const cell of all('.table bdi')) cells.add(cell.textContent);
    const next = all<HTMLElement>('.table .tool').find(
      ({ textContent }) => textContent.trim() === 'Next',
    );
    if (!next || next.ariaDisabled === 'true') return;
    next.click();
    await element.updateComplete;
  }
}
