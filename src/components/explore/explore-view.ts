import { html, nothing, type TemplateResult } from 'lit';
import { createRef, ref } from 'lit/directives/ref.js';
import type { OverTimeFigure } from '../../kinds/over-time/figure.js';
import type { Days } from '../../kinds/over-time/view.js';
import { ExploreLayer } from '../../render/explore-layer.js';
import type { Layer, Picture } from '../../render/picture-host.js';
import '../../words/english/explore.js';
import type { Words } from '../../words/format.js';
import { seriesTable } from '../../kinds/over-time/short-table.js';
import { addStyles } from '../element/add-styles.js';
import { buttonStateStyles } from '../element/button-states.styles.js';
import { chartBox } from '../chart/chart-view.js';
import { exploreStyles } from './explore.styles.js';
import { FullWindow } from './full-window.js';
import type { Choice, Explored, ExploreHost } from './explored.js';
import { textTableView } from '../sharing/text-table-view.js';

type Span = readonly [from: number, until: number];

/**
 * The view in which a reader explores a chart: other kinds of chart, and a slider and a brush for its
 * days. It can fill the window. ECharts draws and animates the data of the chart's own pictures.
 */
export class ExploreView implements Layer {
  readonly #host: ExploreHost;
  readonly #explored: () => Explored;
  readonly #failed: (error: unknown) => void;
  readonly #layer: ExploreLayer;
  readonly #dialog = createRef<HTMLDialogElement>();
  #span: Span | null = null;
  #figure: OverTimeFigure | null = null;
  /** Start of a span that is marked by key, in px from the left. */
  #start: number | null = null;
  readonly #window: FullWindow;
  /** What had the focus when the view was opened. */
  readonly #opener: Element | null;

  /** @param failed called with the error if the picture cannot be drawn */
  constructor(host: ExploreHost, explored: () => Explored, failed: (error: unknown) => void) {
    this.#host = host;
    this.#window = new FullWindow(host, () => this.#dialog.value);
    this.#opener = (host.renderRoot as ShadowRoot).activeElement;
    this.#explored = explored;
    this.#failed = failed;
    this.#layer = new ExploreLayer(
      () => {
        const { days } = explored();
        const { frame = null, slider = null, hasBrush = false } = days ?? {};
        return { frame, slider, hasBrush };
      },
      { zoom: (days) => this.#zoom(days), brush: (span) => this.#mark(span) },
    );
    addStyles(host, buttonStateStyles);
    addStyles(host, exploreStyles);
    // The picture moves into the dialog and loses the focus on the way.
    if (chartBox(host.renderRoot)?.matches(':focus')) void this.#focusChart();
  }

  get element(): HTMLElement {
    return this.#layer.element;
  }

  draw(picture: Picture, scale: number): boolean {
    try {
      const isDrawn = this.#layer.draw(picture, scale);
      if (this.#figure) this.#markAgain(this.#figure);
      return isDrawn;
    } catch (error) {
      this.#failed(error);
      return false;
    }
  }

  destroy(): void {
    const hadFocus = this.#dialog.value?.contains(
      (this.#host.renderRoot as ShadowRoot).activeElement,
    );
    this.#layer.destroy();
    this.#window.destroy();
    if (hadFocus) void this.#focusOpener();
  }

  render(chart: TemplateResult): TemplateResult {
    const { heading, caption, words, choices, days, isOwn, restore } = this.#explored();
    const isLarge = this.#window.isOpen;
    return html`
      <dialog
        open
        class="explore"
        aria-label=${words.say('explore.of', { label: heading })}
        ${ref(this.#dialog)}
        @keydown=${this.#onKey}
        @cancel=${this.#onCancel}
      >
        ${isLarge ? textOf('label', heading, words) : nothing}
        <div class="explore-bar" lang=${words.language} dir="ltr">
          ${choices.map(choiceView)}
          <span class="explore-ends">
            <button type="button" class="tool" ?disabled=${!isOwn} @click=${restore}>
              ${words.say('explore.restore')}
            </button>
            <button
              type="button"
              class="tool large"
              aria-pressed=${isLarge}
              @click=${() => this.#window.turn(!isLarge)}
            >
              ${words.say('explore.large')}
            </button>
            <button type="button" class="tool" @click=${() => this.#close()}>
              ${words.say('explore.close')}
            </button>
          </span>
        </div>
        <div class=${days ? 'with-slider' : ''}>${chart}</div>
        ${days?.hasBrush ? this.#renderSpan(heading, words) : nothing}
        ${isLarge ? textOf('caption', caption, words) : nothing}
      </dialog>
    `;
  }

  #renderSpan(heading: string, words: Words): TemplateResult {
    const [span, figure] = [this.#span, this.#figure];
    if (!span || !figure || figure.from === null || figure.to === null) {
      return html`<p class="explore-hint" lang=${words.language} dir="ltr">
        ${words.say('explore.hint')}
      </p>`;
    }
    const range = words.say('caption.range', {
      from: words.day(figure.from),
      to: words.day(figure.to),
    });
    const days = [figure.from, figure.to] as const;
    return html`
      <div class="span" lang=${words.language} dir="ltr">
        <p class="span-title">
          <span role="status">${words.say('explore.span', { range })}</span>
          <button type="button" class="tool" @click=${() => this.#only(days)}>
            ${words.say('explore.only')}
          </button>
          <button type="button" class="tool" @click=${() => this.#clear()}>
            ${words.say('explore.clear')}
          </button>
        </p>
        <div class="span-table" tabindex="0" role="region" aria-label=${range}>
          ${textTableView(seriesTable(figure, heading, words), words)}
        </div>
      </div>
    `;
  }

  #zoom(days: Days): void {
    this.#explored().days?.show(days);
  }

  /** Takes the span that is marked now, in px from the left; `null` if there is none any more. */
  #mark(span: Span | null): void {
    this.#span = span && [Math.min(...span), Math.max(...span)];
    this.#figure = this.#span && (this.#explored().days?.between(...this.#span) ?? null);
    this.#host.requestUpdate();
  }

  /** Marks the same days in a new picture, where they may lie elsewhere or be missing. */
  #markAgain({ from, to }: OverTimeFigure): void {
    const span = this.#explored().days?.placeOf(from ?? NaN, to ?? NaN) ?? null;
    this.#layer.brush(span);
    if (span) this.#span = span;
    else this.#mark(null);
  }

  #only(days: Days): void {
    this.#clear();
    this.#zoom(days);
  }

  /** Removes the marked span. Its button disappears too, so the chart takes the focus. */
  #clear(): void {
    this.#layer.brush(null);
    this.#mark(null);
    void this.#focusChart();
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const isChart = (event.target as Element).matches('.chart');
    if (event.key === 'Escape' && !this.#window.isOpen) {
      event.preventDefault();
      if (this.#span) this.#clear();
      else this.#close();
    } else if (isChart && event.shiftKey && /^Arrow(Left|Right)$/.test(event.key)) {
      this.#markByKey();
    } else if (isChart && /^(Arrow|Home|End)/.test(event.key)) this.#start = this.#explored().at();
  };

  /** Marks the span from the day where the Shift key went down to the day pointed at now. */
  #markByKey(): void {
    const { at, days } = this.#explored();
    const x = at();
    if (x === null || !days?.hasBrush) return;
    this.#start ??= x;
    const span = [Math.min(this.#start, x), Math.max(this.#start, x)] as const;
    this.#layer.brush(span);
    this.#mark(span);
  }

  readonly #onCancel = (event: Event): void => {
    event.preventDefault();
    this.#window.turn(false);
  };

  #close(): void {
    this.#window.turn(false);
    this.#host.explore = false;
  }

  /** Gives the focus back, to the picture if its key has opened the view: it is drawn anew. */
  async #focusOpener(): Promise<void> {
    await this.#focusChart();
    if (this.#opener?.isConnected) (this.#opener as HTMLElement).focus({ preventScroll: true });
  }

  async #focusChart(): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    chartBox(this.#host.renderRoot)?.focus({ preventScroll: true });
  }
}

/** The title or the caption of the widget, which the full window covers. */
const textOf = (name: 'label' | 'caption', text: string, { language }: Words) =>
  text === ''
    ? nothing
    : html`<p class="explore-text ${name}" lang=${language} dir="ltr">${text}</p>`;

const choiceView = ({ label, words, chosen, choose }: Choice): TemplateResult => html`
  <span class="choice" role="group" aria-label=${label}>
    ${words.map(
      ({ word, label: text }) => html`
        <button
          type="button"
          class="tool"
          aria-pressed=${word === chosen}
          @click=${() => choose(word)}
        >
          ${text}
        </button>
      `,
    )}
  </span>
`;
