import { html, nothing, type TemplateResult } from 'lit';

/** Greatest number of communities listed. */
export const MOST_LISTED = 10;

/**
 * A map with room for the list of its largest communities: beside it on a wide page, else below. The list comes
 * later, and nothing moves then.
 * @param rows number of communities to be listed; no list for 0
 */
export const withRoom = (
  map: TemplateResult,
  rows: number,
  list?: TemplateResult | null,
): TemplateResult =>
  html`<div class="beside">
    <div class="map">${map}</div>
    ${
      rows > 0
        ? html`<div class="largest" .style=${`--rows: ${rows}`}>${list ?? nothing}</div>`
        : nothing
    }
  </div>`;
