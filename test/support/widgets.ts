import { fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { KpiElement } from '../../src/components/element/kpi-element.js';
import { WIDGETS } from './tags.js';
import type { KpiErrorEvent, KpiLoadEvent } from '../../src/components/element/events.js';
import { waitUntil } from './wait.js';

export const ACTIVITY = '/demo/data/hub-activity.csv';
export const COMMUNITIES = '/demo/data/airtable-communities.csv';
export const LOCATIONS = '/demo/data/airtable-locations.csv';

/** The address of a small CSV file, with its text in the address. */
export const fileOf = (...lines: readonly string[]): string =>
  `/text/file.csv?type=text/csv&body=${encodeURIComponent(lines.join('\n'))}`;

/** Waits for the event that an element fires when it has loaded or failed. */
export function outcome(element: Element): Promise<KpiLoadEvent | KpiErrorEvent> {
  return new Promise((resolve) => {
    const listener = (event: Event): void => resolve(event as KpiLoadEvent | KpiErrorEvent);
    element.addEventListener('kpi-load', listener, { once: true });
    element.addEventListener('kpi-error', listener, { once: true });
  });
}

/** Waits until the picture of an element, if it has one, answers a reader. */
export const answering = (element: Element): Promise<void> =>
  waitUntil(() => {
    const pictures = [...element.shadowRoot!.querySelectorAll('.chart:not(.place) > svg')];
    return pictures.every((svg) => svg.parentElement!.querySelector('.tip'));
  }, 'the picture answers a reader');

/** Puts an element on the page, and waits until it has loaded or failed, and answers a reader. */
export async function shown<E extends KpiElement>(template: TemplateResult): Promise<E> {
  const parent = await fixture<HTMLElement>(html`<div></div>`);
  const done = outcome(parent);
  parent.append(await fixture<E>(template, { parentNode: parent }));
  await done;
  const element = parent.querySelector<E>(WIDGETS);
  if (!element) throw new Error('There is no widget in the template');
  await element.updateComplete;
  await answering(element);
  return element;
}

/** The text of a part, without the white space of its template. */
export const partText = (element: Element, part: string): string =>
  (element.shadowRoot?.querySelector(`[part='${part}']`)?.textContent ?? '')
    .replace(/\s+/g, ' ')
    .trim();

/** The texts of the line under the title and of the caption. */
export const linesText = (element: Element): string =>
  ['subtitle', 'caption'].map((part) => partText(element, part)).join(' · ');

export const statesOf = (element: Element): string[] =>
  ['loading', 'ready', 'empty', 'error', 'stale'].filter((state) =>
    element.matches(`:state(${state})`),
  );
