// Runs in the page: puppeteer sends each of these as text, so that none knows anything of the others.

/** Puts a widget on the page, whose events are written down in `heard`. */
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

/** Takes it away; it is kept, so that it can be looked at and put back. */
export function removeWidget(id = 'one') {
  window.gone = document.getElementById(id);
  window.gone.remove();
}

export const putBack = () => document.body.append(window.gone);

export const isReady = (id = 'one') => document.getElementById(id).matches(':state(ready)');

export const shownValue = (id = 'one') =>
  document.getElementById(id).shadowRoot.querySelector('[part=value]').textContent.trim();

export const heardEvents = () => window.heard.splice(0);
