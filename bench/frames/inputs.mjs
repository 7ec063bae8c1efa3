/** How often a reader does each on a page. */
const MOVES = 60;
const TOGGLES = 12;
const ZOOMS = 6;
/** Size of the window in px: the picture and its legend can be seen. */
const WINDOW = { width: 1040, height: 1200 };
/** ms to wait for a page to be idle. */
const PATIENCE = 500;

/** @typedef {{work: number, isShown: boolean}} Answer see answer.js */

/**
 * Gives a page the inputs of a reader, one after the other, and measures its answers.
 * @param {import('puppeteer-core').Page} page
 * @param {typeof import('./pages.mjs').PAGES[string]} what
 * @returns {Promise<{tooltip: Answer[], toggle: Answer[], zoom: Answer[]}>}
 */
export async function inputs(page, session, what) {
  await session.send('Performance.enable');
  await page.setViewport(WINDOW);
  const plot = await page.evaluateHandle(what.plot);
  const reader = new Reader(page, session, plot, await plot.boundingBox());
  const tooltip = [];
  for (let move = 0; move <= MOVES; move += 1) {
    const give = () => reader.move(move / MOVES);
    tooltip.push(await reader.measured(['pointermove', 'mousemove'], what.state.tooltip, give));
  }
  const toggle = [];
  for (let turn = 0; turn < TOGGLES; turn += 1) {
    // Each entry is hidden and shown again.
    const entry = await page.evaluateHandle(
      (text, place) => {
        const entries = new Function(`return (${text})()`)();
        return entries[place % entries.length];
      },
      String(what.entries),
      Math.floor(turn / 2),
    );
    await reader.moveTo(await entry.boundingBox());
    const { give } = reader.click();
    toggle.push(await reader.measured(['click'], what.state.toggle, give));
    // So that two clicks are no double click.
    await reader.move(0.5);
  }
  const zoom = [];
  for (let turn = 0; turn < ZOOMS; turn += 1) {
    for (const way of [what.zoomIn, what.zoomOut]) {
      const { types, give } = await reader[way === 'drag' || way === 'dblclick' ? way : 'key'](way);
      zoom.push(await reader.measured(types, what.state.zoom, give));
    }
  }
  return { tooltip, toggle, zoom };
}

/** A reader with a mouse and keys. What ends in an input returns the types of its events, and how to give it. */
class Reader {
  #page;
  #session;
  #plot;
  #box;

  constructor(page, session, plot, box) {
    this.#page = page;
    this.#session = session;
    this.#plot = plot;
    this.#box = box;
  }

  /** Moves over the picture: 0 is near its left edge, and 1 near its right one. */
  move(part) {
    const { x, y, width, height } = this.#box;
    return this.#page.mouse.move(x + width * (0.1 + 0.7 * part), y + height / 2);
  }

  moveTo({ x, y, width, height }) {
    return this.#page.mouse.move(x + width / 2, y + height / 2);
  }

  click() {
    const { mouse } = this.#page;
    return { types: ['click'], give: () => mouse.down().then(() => mouse.up()) };
  }

  async drag() {
    const { mouse } = this.#page;
    await this.move(0.3);
    await mouse.down();
    for (const part of [0.4, 0.5, 0.6, 0.7]) await this.move(part);
    // Ours listens to the pointer, and uPlot to the mouse, whose event comes right after.
    return { types: ['pointerup', 'mouseup'], give: () => mouse.up() };
  }

  async dblclick() {
    const { mouse } = this.#page;
    await this.move(0.5);
    const double = async () => {
      for (const clickCount of [1, 2]) {
        await mouse.down({ clickCount });
        await mouse.up({ clickCount });
      }
    };
    return { types: ['dblclick'], give: double };
  }

  async key(key) {
    await this.#plot.focus();
    return { types: ['keydown'], give: () => this.#page.keyboard.press(key) };
  }

  /** What the main thread has worked so far, in ms of the processor: other programs of the machine do not count. */
  async #threadTime() {
    const { metrics } = await this.#session.send('Performance.getMetrics');
    return 1000 * metrics.find(({ name }) => name === 'ThreadTime').value;
  }

  /** Gives an input once the page is idle, and measures the answer to it. */
  async measured([first, last = first], state, give) {
    const page = this.#page;
    await page.evaluate(
      (timeout) => new Promise((resolve) => requestIdleCallback(resolve, { timeout })),
      PATIENCE,
    );
    await page.evaluate(
      (first, last, text) => window.measureNext(first, last, new Function(`return (${text})()`)),
      first,
      last,
      String(state),
    );
    const before = await this.#threadTime();
    await give();
    const answer = await page.evaluate(() => window.answer);
    return { ...answer, cpu: (await this.#threadTime()) - before };
  }
}
