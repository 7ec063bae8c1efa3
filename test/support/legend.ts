/** An entry of the legend of a chart over time. */
export interface LegendButton {
  readonly button: HTMLButtonElement;
  readonly name: string;
  readonly share: string;
  readonly isShown: boolean;
}

export const legendOf = (element: Element): LegendButton[] =>
  [...(element.shadowRoot?.querySelectorAll<HTMLButtonElement>("[part='legend'] .item") ?? [])].map(
    (button) => ({
      button,
      name: button.querySelector('.name')?.textContent ?? '',
      share: button.querySelector('.count')?.textContent ?? '',
      isShown: button.getAttribute('aria-pressed') === 'true',
    }),
  );
