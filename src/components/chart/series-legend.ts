import { html, nothing, svg, type TemplateResult } from 'lit';
import { shapePath, type Shape } from '../../options/shapes.js';
import '../../words/english/charts.js';
import type { Words } from '../../words/format.js';
import type { Hiding } from '../../figures/hiding.js';
import { lateChart } from './late-chart.js';
import type { LegendActions } from './legend-actions.js';

/** A series or constellation as the legend shows it. Its name is data text. */
export interface LegendItem {
  readonly key: string;
  readonly name: string;
  readonly color: string;
  /** Share of the total, or number of communities, as text. */
  readonly share: string;
  /** Shape of its markers; by default a square with round corners. */
  readonly shape?: Shape;
  readonly isShown: boolean;
  /** Whether the legend lists it only if the reader asks for all. */
  readonly isMinor?: boolean;
}

/**
 * The legend: a button for each series, to hide it or to show it alone. All buttons are one tab stop. What they
 * do comes later (`legend-reactions.ts`).
 */
export function seriesLegend<V extends Hiding>(
  items: readonly LegendItem[],
  words: Words,
  actions: LegendActions<V>,
  {
    label = words.say('legend.shown'),
    lead = '',
  }: {
    readonly label?: string;
    /** Says which part the numbers beside the names are; '' for no such text. */
    readonly lead?: string;
  } = {},
): TemplateResult {
  const { listsAll } = actions;
  const minor = items.filter(({ isMinor }) => isMinor).length;
  // A button would take the room of the one name that it hides.
  const isCut = minor > 1 && !listsAll;
  const isFiltered = items.some(({ isShown }) => !isShown);
  const late = lateChart.module;
  const hints = late?.legendHints(words);
  return html`
    ${late && hints ? late.cues('series', hints.keys) : nothing}
    <div
      class="series"
      part="legend"
      role="toolbar"
      aria-label=${label}
      aria-description=${hints?.keys ?? nothing}
      title=${hints?.mouse ?? nothing}
    >
      ${lead ? html`<span class="lead">${lead}</span>` : nothing}
      ${(isCut ? items.filter(({ isMinor }) => !isMinor) : items).map(
        (item, index) => html`
          <button
            type="button"
            class="item"
            value=${item.key}
            aria-pressed=${item.isShown}
            tabindex=${index === 0 ? 0 : -1}
          >
            <svg viewBox="0 0 10 10" aria-hidden="true">${swatch(item)}</svg>
            <bdi class="name">${item.name}</bdi> <span class="count">${item.share}</span>
          </button>
        `,
      )}
      ${
        minor > 1
          ? html`<button
              type="button"
              class="minor"
              tabindex="-1"
              aria-expanded=${listsAll}
              @click=${() => actions.listAll(!listsAll)}
            >
              ${words.say(listsAll ? 'legend.fewer' : 'legend.more', { n: words.number(minor) })}
            </button>`
          : nothing
      }
    </div>
    ${
      isFiltered
        ? html`<button
            type="button"
            class="tool reset"
            @click=${() => actions.choose({ ...actions.view, hidden: new Set() })}
          >
            ${words.say('legend.showAll', { n: words.number(items.length) })}
          </button>`
        : nothing
    }
  `;
}

/** The colour sign of an entry: filled while the series is shown. */
function swatch({ color, isShown, shape }: LegendItem): TemplateResult {
  const fill = isShown ? color : 'none';
  if (shape === 'circle')
    return svg`<circle cx="5" cy="5" r="4" fill=${fill} stroke=${color} stroke-width="1.5"></circle>`;
  return shape
    ? svg`<path d=${shapePath(shape, 5, 5, 3.4)} fill=${fill} stroke=${color} stroke-width="1.5"></path>`
    : svg`<rect x="1" y="1" width="8" height="8" rx="2" fill=${fill} stroke=${color} stroke-width="1.5"></rect>`;
}
