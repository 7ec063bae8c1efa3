import assert from 'node:assert/strict';
import { KIT_SCRIPT, openBrowser } from './browser.mjs';
import { pageWithWaits } from './page-waits.mjs';

const DATA = '/demo/data';
const ACTIVITY = `src="${DATA}/hub-activity.csv" loading="eager" controls`;
const MAP = `src="${DATA}/airtable-communities.csv" locations="${DATA}/airtable-locations.csv"
  activity="${DATA}/hub-activity.csv" loading="eager" controls`;

const WIDGETS = `
<kpi-big-number ${ACTIVITY} trend></kpi-big-number>
<p>We serve <kpi-big-number inline ${ACTIVITY}></kpi-big-number> people.</p>
<kpi-big-number src="missing.csv" loading="eager">about 7,000</kpi-big-number>
<hub-area-chart ${ACTIVITY}></hub-area-chart>
<hub-area-chart ${ACTIVITY} kind="calendar"></hub-area-chart>
<hub-area-chart ${ACTIVITY} explore class="with-span"></hub-area-chart>
<hub-area-chart ${ACTIVITY} explore kind="calendar"></hub-area-chart>
<community-map ${MAP}></community-map>
<community-map ${MAP} class="zoomed"></community-map>
<community-bins ${ACTIVITY}></community-bins>
<community-bins ${ACTIVITY} kind="treemap"></community-bins>
<community-bins ${ACTIVITY} explore></community-bins>
<community-bins ${ACTIVITY} explore kind="treemap"></community-bins>`;

const headOf = (
  style,
) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Scroll</title>
  <meta name="viewport" content="width=device-width, minimum-scale=1"><style>${style}</style>
  ${KIT_SCRIPT}`;
/** Padding that is larger than any window, so that the page can be scrolled in every direction. */
const SPACE = 'padding: 1500px 0';
const WIDE = 'width: max-content; padding: 1500px 2000px';
const BOX = 'height: 100vh; overflow: auto';
const ROOM =
  '[hidden] { display: none !important } main > * { max-width: 90vw } :is(hub-area-chart, community-map, community-bins) { width: 90vw }';

const PAGES = {
  '/page': headOf(`body { margin: 0 } main { ${SPACE} } ${ROOM}`) + `<main>${WIDGETS}</main>`,
  '/box':
    headOf(`body { margin: 0 } #box { ${BOX} } main { ${WIDE} } ${ROOM}`) +
    `<div id="box"><main>${WIDGETS}</main></div>`,
};
const SIZES = { desktop: [1280, 800], phone: [390, 800] };

/** Runs in the page: opens everything in the widgets that can be opened. */
async function openAll() {
  const { until } = window.waits;
  const all = [...document.querySelectorAll('main kpi-big-number, main > :not(p, kpi-big-number)')];
  const inside = (widget, selector) => widget.shadowRoot.querySelectorAll(selector);
  const press = (widget, text) =>
    until(() => [...inside(widget, 'button')].find((one) => one.textContent.trim() === text)).then(
      (button) => button.click(),
    );
  for (const widget of all) await until(() => widget.matches(':is(:state(ready), :state(error))'));
  for (const widget of all) {
    if (widget.localName === 'kpi-big-number') continue;
    await press(widget, 'Download');
    await press(widget, 'Table');
    await until(() => inside(widget, '.table .scroll')[0]);
    if (widget.hasAttribute('explore')) await until(() => inside(widget, '.explored svg path')[0]);
  }
  for (const widget of document.querySelectorAll('.zoomed')) {
    const closer = await until(() => inside(widget, '.zooms button')[0]);
    closer.click();
    await until(() => inside(widget, '.zoomed')[0]);
    const marker = inside(widget, '.chart svg circle')[0].getBoundingClientRect();
    const place = { clientX: marker.x + marker.width / 2, clientY: marker.y + marker.height / 2 };
    inside(widget, '.chart')[0].dispatchEvent(new MouseEvent('click', { ...place, bubbles: true }));
  }
  const spanned = document.querySelector('.with-span');
  const [chart] = inside(spanned, '.chart');
  for (const shiftKey of [false, false, true, true, true, true]) {
    chart.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'ArrowLeft', shiftKey, bubbles: true }),
    );
  }
  await until(() => inside(spanned, '.span-table')[0]);
  window.widgets = all;
}

/**
 * Runs in the page: shows one widget, and returns the parts that a pointer meets on it, with their
 * positions: all parts of its picture, and those other parts that no widget before it has.
 */
async function partsOf(index) {
  const widget = window.widgets[index];
  if (!widget) return null;
  // Show one widget at a time: to paint all of them for each frame would take most of the time.
  for (const child of document.querySelector('main').children) {
    child.hidden = !child.contains(widget);
  }
  const size = () => `${widget.offsetWidth} ${widget.offsetHeight}`;
  let same = 0;
  while (same < 3) {
    const before = size();
    await new Promise((resolve) => requestAnimationFrame(resolve));
    same = size() === before ? same + 1 : 0;
  }
  window.seen ??= new Set();
  const nameOf = (element) => {
    const own = [element.localName, element.getAttribute('class')].filter(Boolean).join('.');
    const around = element.closest('[part], dialog, .span, .explored, .table');
    return around && around !== element ? `${around.getAttribute('class')} ${own}` : own;
  };
  const found = new Map();
  widget.scrollIntoView({ block: 'start', inline: 'center' });
  const { height } = widget.getBoundingClientRect();
  for (let down = 4; down < height; down += 11) {
    const scroller = document.querySelector('#box') ?? document.scrollingElement;
    scroller.scrollTop += widget.getBoundingClientRect().top + down - innerHeight / 2;
    const { left, top, width } = widget.getBoundingClientRect();
    for (const share of [0.03, 0.2, 0.5, 0.8, 0.97]) {
      const [x, y] = [left + share * width, top + down];
      const part = widget.shadowRoot.elementFromPoint(x, y);
      if (!part || !widget.shadowRoot.contains(part)) continue;
      const name = nameOf(part);
      if (found.has(name) || window.seen.has(name)) continue;
      found.set(name, [name, share * width, down]);
      if (!part.closest('.chart')) window.seen.add(name);
    }
  }
  const about = [widget.localName, widget.getAttribute('kind'), widget.className].filter(Boolean);
  const name = about.join(' ') + (widget.hasAttribute('explore') ? ' explored' : '');
  return { name, parts: [...found.values()] };
}

/**
 * Runs in the page: scrolls a place of a widget into the middle of the window, and every part of the
 * widget to its end, so that only the page can scroll on. Returns the position of the place.
 */
async function bring(index, x, y, towards) {
  const scroller = document.querySelector('#box') ?? document.scrollingElement;
  const widget = window.widgets[index];
  const inside = [...widget.shadowRoot.querySelectorAll(':not(svg, svg *)')].filter(
    (part) => part.scrollHeight > part.clientHeight || part.scrollWidth > part.clientWidth,
  );
  // The page or a part of the widget may still be scrolling from the last time.
  const place = () =>
    [scroller, ...inside].map((one) => `${one.scrollLeft} ${one.scrollTop}`).join();
  for (let before = ''; before !== place();) {
    before = place();
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  for (const part of inside) {
    part.scrollTo({ top: towards.y * 1e6, left: towards.x * 1e6, behavior: 'instant' });
  }
  const before = widget.getBoundingClientRect();
  scroller.scrollTop += before.top + y - innerHeight / 2;
  scroller.scrollLeft += before.left + x - innerWidth / 2;
  const { left, top } = widget.getBoundingClientRect();
  window.startedAt = [scroller.scrollLeft, scroller.scrollTop];
  return [left + x, top + y];
}

/** Runs in the page: returns whether it is scrolled the given way, as soon as it is or after 60 frames. */
async function isScrolled({ x, y }) {
  const scroller = document.querySelector('#box') ?? document.scrollingElement;
  const [left, top] = window.startedAt;
  const by = () => (scroller.scrollLeft - left) * x + (scroller.scrollTop - top) * y;
  for (let frame = 0; frame < 60 && by() < 1; frame += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  return by() >= 1;
}

export const UP_AND_DOWN = ['down', 'up'];
export const SIDEWAYS = ['right', 'left'];
const WAYS = {
  down: { x: 0, y: 1 },
  up: { x: 0, y: -1 },
  right: { x: 1, y: 0 },
  left: { x: -1, y: 0 },
};

/**
 * Opens a page of widgets with everything in them that can be opened, tries every part of every widget, and
 * returns those that keep the page from scrolling. Each call has a browser of its own, as only a page in
 * front is painted: calls may run side by side.
 * @param {object} options
 * @param {'/page' | '/box'} options.path a page that is scrolled, or a box in one
 * @param {keyof typeof SIZES} options.size
 * @param {boolean} [options.hasTouch]
 * @param {(page: import('puppeteer-core').Page, place: [number, number], towards: {x: number, y: number}) =>
 *   Promise<void | (() => Promise<void>)>} options.act turns a wheel, or swipes; returns what is to be done
 *   once the page has scrolled, such as to lift the finger
 * @param {readonly string[]} options.ways
 * @param {(part: string, way: string, widget: string) => boolean} [options.isExcepted]
 */
export async function holding({ path, size, hasTouch = false, act, ways, isExcepted }) {
  const opened = await openBrowser(PAGES, ['--disable-smooth-scrolling']);
  try {
    const page = await pageWithWaits(opened.browser);
    const [width, height] = SIZES[size];
    await page.setViewport({ width, height, hasTouch, isMobile: hasTouch });
    await page.goto(opened.address(path));
    await page.evaluate(openAll);
    const isScrolledBy = async (place, towards) => {
      const end = await act(page, place, towards);
      const isFree = await page.evaluate(isScrolled, towards);
      await end?.();
      return isFree;
    };
    const held = [];
    let count = 0;
    for (let index = 0; ; index += 1) {
      const found = await page.evaluate(partsOf, index);
      if (!found) break;
      for (const [part, x, y] of found.parts) {
        for (const way of ways) {
          if (isExcepted?.(part, way, found.name)) continue;
          const towards = WAYS[way];
          count += 1;
          // A part that a script has scrolled to its end may be a fraction of a pixel short of it: try a few
          // times. And begin anew once, as a busy machine may still have been scrolling.
          let isFree = false;
          for (let turn = 0, place; turn < 6 && !isFree; turn += 1) {
            if (turn % 3 === 0) place = await page.evaluate(bring, index, x, y, towards);
            isFree = await isScrolledBy(place, towards);
          }
          if (!isFree) held.push(`${found.name}: ${part}, ${way}`);
        }
      }
    }
    assert.ok(count > 100, `${count} tried`);
    return held;
  } finally {
    await opened.close();
  }
}
