import { html, nothing, svg, type TemplateResult } from 'lit';
import type { LegendEntry } from '../options/plan.js';

/** An entry and, where it has one, a number beside it. */
type Entry = LegendEntry & { readonly count?: number };

/**
 * The names of the colours in a row; those past `shown` open on demand.
 * @param more what the rest is called
 */
export function legendView(
  entries: readonly Entry[],
  shown: number,
  shape: 'square' | 'circle',
  more: string,
): TemplateResult | typeof nothing {
  if (entries.length === 0) return nothing;
  const [first, rest] = [entries.slice(0, shown), entries.slice(shown)];
  return html`
    ${first.length > 0 ? list(first, shape) : nothing}
    ${
      rest.length > 0
        ? html`<details class="more">
            <summary>${more}</summary>
            ${list(rest, shape)}
          </details>`
        : nothing
    }
  `;
}

const list = (entries: readonly Entry[], shape: 'square' | 'circle'): TemplateResult => html`
  <ul part="legend" class="legend">
    ${entries.map(
      ({ name, color, count }) => html`
        <li>
          ${swatch(color, shape)}
          <span
            ><bdi>${name}</bdi>${
              count === undefined ? nothing : html` <span class="count">${count}</span>`
            }</span
          >
        </li>
      `,
    )}
  </ul>
`;

// Drawn, not styled: a strict page forbids style attributes.
const swatch = (color: string, shape: 'square' | 'circle'): TemplateResult => html`
  <svg viewBox="0 0 10 10" aria-hidden="true">
    ${
      shape === 'circle'
        ? svg`<circle cx="5" cy="5" r="5" fill=${color}></circle>`
        : svg`<rect width="10" height="10" rx="2" fill=${color}></rect>`
    }
  </svg>
`;
