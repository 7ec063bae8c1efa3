import { chartOf } from './pointer.js';
import { waitUntil } from './wait.js';

const root = (element: Element): ShadowRoot => element.shadowRoot as ShadowRoot;

export const exploreOf = (element: Element): HTMLDialogElement | null =>
  root(element).querySelector('dialog');

/** A button of an element, by its text. */
export function buttonOf(element: Element, text: string): HTMLButtonElement {
  const found = [...root(element).querySelectorAll('button')].find(
    ({ textContent }) => textContent.trim() === text,
  );
  if (!found) throw new Error(`There is no button “${text}”`);
  return found;
}

/** The SVG that ECharts has drawn. */
export const exploredSvg = (element: Element): SVGSVGElement | null =>
  // The code of the element may still be on its way.
  element.shadowRoot?.querySelector<SVGSVGElement>("[part='chart'] .explored svg") ?? null;

export const explored = (element: Element): Promise<void> =>
  waitUntil(() => exploredSvg(element), 'ECharts has drawn');

/** All layers of a picture as one file, as they lie on each other on the page. */
export function layersOf(element: Element, width: number, height: number): Blob {
  const layers = [...chartOf(element).querySelectorAll<SVGSVGElement>('svg')].filter(
    (svg) => !svg.parentElement!.matches('.overlay, .item'),
  );
  const markup = layers.map((svg) => new XMLSerializer().serializeToString(svg)).join('');
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  return new Blob([`<svg xmlns="http://www.w3.org/2000/svg" ${size}>${markup}</svg>`], {
    type: 'image/svg+xml',
  });
}
