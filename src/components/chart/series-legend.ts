import { html, nothing, svg, type TemplateResult } from 'lit';
import { shapePath, type Shape } from '../../options/shapes.js';
import '../../words/english/charts.js';
import type { Words } from '../../words/format.js';
import { cues, dismiss, reach, recall } from './cues.js';

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
}

/** The reader's actions in a legend. */
export interface LegendActions {
  toggle(key: string): void;
  /** Shows one series alone, or all again if it is alone already. */
  isolate(key: string): void;
  showAll(): void;
}

/** The legend: a button for each series, to hide it or to show it alone. All buttons are one tab stop. */
export function seriesLegend(
  items: readonly LegendItem[],
  words: Words,
  actions: LegendActions,
  label = words.say('legend.shown'),
): TemplateResult {
  const isFiltered = items.some(({ isShown }) => !isShown);
  return html`
    ${cues('series', words.say('legend.keys'))}
    <div
      class="series"
      part="legend"
      role="toolbar"
      aria-label=${label}
      aria-description=${words.say('legend.keys')}
      title=${words.say('legend.help')}
      @keydown=${onKey}
      @focusin=${onFocus}
      @focusout=${recall}
    >
      ${items.map(
        (item, index) => html`
          <button
            type="button"
            class="item"
            aria-pressed=${item.isShown}
            tabindex=${index === 0 ? 0 : -1}
            @click=${({ shiftKey }: MouseEvent) =>
              shiftKey ? actions.isolate(item.key) : actions.toggle(item.key)}
            @dblclick=${() => actions.isolate(item.key)}
          >
            <svg viewBox="0 0 10 10" aria-hidden="true">${swatch(item)}</svg>
            <bdi class="name">${item.name}</bdi> <span class="count">${item.share}</span>
          </button>
        `,
      )}
    </div>
    ${
      isFiltered
        ? html`<button type="button" class="reset" @click=${() => actions.showAll()}>
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

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at - 1 + count) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

const buttonsOf = (event: Event): HTMLButtonElement[] => [
  ...(event.currentTarget as HTMLElement).querySelectorAll('button'),
];

function onKey(event: KeyboardEvent): void {
  dismiss(event);
  // In Firefox the click that a key causes has no `shiftKey`.
  if (event.shiftKey && /^( |Enter)$/.test(event.key)) {
    event.preventDefault();
    if (!event.repeat) {
      event.target?.dispatchEvent(new MouseEvent('click', { shiftKey: true }));
    }
    return;
  }
  const step = STEPS[event.key];
  const buttons = buttonsOf(event);
  const at = buttons.indexOf(event.target as HTMLButtonElement);
  if (!step || at < 0) return;
  event.preventDefault();
  buttons[step(at, buttons.length)]?.focus();
}

/** Makes the focused button the tab stop, so that Tab comes back to it. */
function onFocus(event: FocusEvent): void {
  reach(event);
  for (const button of buttonsOf(event)) button.tabIndex = button === event.target ? 0 : -1;
}
