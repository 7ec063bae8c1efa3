import { html, nothing, svg, type TemplateResult } from 'lit';

/** A series as the legend shows it. Its name is data text. */
export interface LegendItem {
  readonly key: string;
  readonly name: string;
  readonly color: string;
  /** Its part of all, as text. */
  readonly share: string;
  readonly isShown: boolean;
}

export interface LegendWords {
  /** What the names are for. */
  readonly label: string;
  /** How to use them, beyond a click. */
  readonly help: string;
  readonly showAll: string;
}

/** What a reader does with the legend. */
export interface LegendActions {
  toggle(key: string): void;
  /** Shows one alone; all again where it is alone already. */
  isolate(key: string): void;
  showAll(): void;
}

/** The series by name: each can be hidden, or shown alone. One stop of the tab key for all of them. */
export function seriesLegend(
  items: readonly LegendItem[],
  words: LegendWords,
  actions: LegendActions,
): TemplateResult {
  const isFiltered = items.some(({ isShown }) => !isShown);
  return html`
    <div
      class="series"
      part="legend"
      role="toolbar"
      aria-label=${words.label}
      aria-description=${words.help}
      title=${words.help}
      @keydown=${walk}
      @focusin=${remember}
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
            <svg width="10" height="10" aria-hidden="true">
              ${svg`<rect x="1" y="1" width="8" height="8" rx="2" fill=${
                item.isShown ? item.color : 'none'
              } stroke=${item.color} stroke-width="1.5"></rect>`}
            </svg>
            <bdi class="name">${item.name}</bdi> <span class="count">${item.share}</span>
          </button>
        `,
      )}
    </div>
    ${
      isFiltered
        ? html`<button type="button" class="reset" @click=${() => actions.showAll()}>
            ${words.showAll}
          </button>`
        : nothing
    }
  `;
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

function walk(event: KeyboardEvent): void {
  const step = STEPS[event.key];
  const buttons = buttonsOf(event);
  const at = buttons.indexOf(event.target as HTMLButtonElement);
  if (!step || at < 0) return;
  event.preventDefault();
  buttons[step(at, buttons.length)]?.focus();
}

/** The tab key comes back to where it left. */
function remember(event: FocusEvent): void {
  for (const button of buttonsOf(event)) button.tabIndex = button === event.target ? 0 : -1;
}
