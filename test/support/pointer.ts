/** The box of a widget's picture. */
export function chartOf(element: Element): HTMLElement {
  const chart = element.shadowRoot?.querySelector<HTMLElement>("[part='chart']");
  if (!chart) throw new Error('There is no picture');
  return chart;
}

/** Moves a mouse to a place in a picture: parts of its width and height. */
export function pointAt(element: Element, across: number, down: number): void {
  const chart = chartOf(element);
  const { left, top, width, height } = chart.getBoundingClientRect();
  const place = { clientX: left + width * across, clientY: top + height * down };
  chart.dispatchEvent(new PointerEvent('pointermove', { ...place, bubbles: true, composed: true }));
}

export function press(element: Element, key: string): void {
  const event = new KeyboardEvent('keydown', {
    key,
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  chartOf(element).dispatchEvent(event);
}

/** The text of the tooltip; `null` while there is none. */
export function tooltipOf(element: Element): string | null {
  const tip = element.shadowRoot?.querySelector<HTMLElement>('.tip');
  return tip && !tip.hidden ? tip.innerText.replace(/\s+/g, ' ').trim() : null;
}

/** The text that is read aloud to a reader who moves by key. */
export const voiceOf = (element: Element): string =>
  element.shadowRoot?.querySelector('[aria-live]')?.textContent ?? '';
