// Functions that run in the page: puppeteer sends each of them as text, so that none can use another. Those
// that wait need a page with `waits`, see `page-waits.mjs`.

/** Puts a widget on the page, and records its events in `heard`. */
export function putWidget(attributes, tag = 'kpi-big-number', id = 'one') {
  const element = Object.assign(document.createElement(tag), { id });
  window.heard ??= [];
  for (const name of ['kpi-load', 'kpi-error', 'kpi-select']) {
    element.addEventListener(name, () => window.heard.push(`${id} ${name}`));
  }
  for (const [name, value] of Object.entries({ loading: 'eager', ...attributes })) {
    element.setAttribute(name, value);
  }
  document.body.append(element);
}

/** Removes a widget, but keeps it so that it can be looked at and put back. */
export function removeWidget(id = 'one') {
  window.gone = document.getElementById(id);
  window.gone.remove();
}

export const putBack = () => document.body.append(window.gone);

export const isReady = (id = 'one') => document.getElementById(id).matches(':state(ready)');

export const shownValue = (id = 'one') =>
  document.getElementById(id).shadowRoot.querySelector('[part=value]').textContent.trim();

export const heardEvents = () => window.heard.splice(0);

/**
 * Puts a widget on the page, and waits until it has loaded. All that the page did before has reached the
 * server when the request of this widget does.
 */
export async function loadLater(src, attributes = {}) {
  const element = document.createElement('kpi-big-number');
  for (const [name, value] of Object.entries({ loading: 'eager', src, ...attributes })) {
    element.setAttribute(name, value);
  }
  const loaded = new Promise((resolve) => element.addEventListener('kpi-load', resolve));
  document.body.append(element);
  await loaded;
}

/** Turns the wheel over a map, and waits until the map is drawn for it. */
export async function turnWheel(id) {
  const { shadowRoot } = document.getElementById(id);
  const svg = () => shadowRoot.querySelector('.chart > svg');
  const picture = svg();
  const before = picture.outerHTML;
  const { left, top } = picture.getBoundingClientRect();
  const at = { clientX: left + 50, clientY: top + 50 };
  picture.dispatchEvent(
    new WheelEvent('wheel', { ...at, deltaY: -60, ctrlKey: true, bubbles: true, cancelable: true }),
  );
  await window.waits.until(() => svg().outerHTML !== before);
}

/** Returns every figure and every picture of the page, as text. */
export async function shown() {
  const widgets = [...document.querySelectorAll('main > *')];
  const isThere = (widget) => widget.matches(':state(ready)');
  await window.waits.until(() => widgets.every(isThere));
  await Promise.all(widgets.map((widget) => widget.updateComplete));
  // Until each picture has the size of its box.
  await window.waits.frames();
  const found = widgets.map(async (widget) => ({
    csv: await widget.toCSV(),
    text: widget.shadowRoot.querySelector('[part=value], [part=caption]').textContent.trim(),
    size: widget.shadowRoot.querySelector('.chart > svg')?.getAttribute('width') ?? '',
    marks: widget.shadowRoot.querySelectorAll('.chart > svg *').length,
  }));
  return Promise.all(found);
}

/** Whether the code of a widget is there, and waits for data. */
export const isAsking = (id) =>
  document.getElementById(id).shadowRoot?.querySelector('.root')?.ariaBusy === 'true';
