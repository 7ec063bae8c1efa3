import type { ReactiveControllerHost } from 'lit';
import type { OverTimeFigure } from '../figures/figure.js';
import { atMonthEnds } from '../figures/month-end.js';
import { isolated, narrowed, toggled, WHOLE, type Days, type View } from '../figures/view.js';
import { daysOf, zoomed, type Zoom } from '../options/area-zoom.js';
import type { Frame } from '../options/plan.js';
import type { LegendActions } from './series-legend.js';

/** The kinds of chart for a figure over time. */
export type AreaWord = 'area' | 'line' | 'share' | 'month-ends' | 'calendar';
export type ScaleWord = 'linear' | 'log';

const isOfSameFile = (one: OverTimeFigure, other: OverTimeFigure): boolean =>
  String(one.sources.map(({ address }) => address)) ===
  String(other.sources.map(({ address }) => address));

/** The reader's choices in a chart over time, and the part of the figure that they show. */
export class AreaReading implements LegendActions {
  /** The hidden series, and the days shown. */
  view: View = WHOLE;
  /** Kind and scale that the reader chose; `null` for those that the author set. */
  kind: AreaWord | null = null;
  scale: ScaleWord | null = null;
  /** The whole figure, or only its month ends. */
  whole: OverTimeFigure | null = null;
  /** The part of `whole` that is shown. */
  shown: OverTimeFigure | null = null;
  readonly #host: ReactiveControllerHost;
  readonly #told: (view: View) => void;
  #madeFrom: readonly [OverTimeFigure | null, boolean, View] = [null, false, WHOLE];

  /** @param told called with the view whenever the reader chooses another part of the figure */
  constructor(host: ReactiveControllerHost, told: (view: View) => void) {
    this.#host = host;
    this.#told = told;
  }

  /** Whether the reader has changed anything. */
  get isOwn(): boolean {
    return this.view !== WHOLE || this.kind !== null || this.scale !== null;
  }

  /** Takes the current figure and kind of chart. */
  take(daily: OverTimeFigure | null, kind: AreaWord): void {
    const atEnds = kind === 'month-ends';
    const [before, wereEnds, view] = this.#madeFrom;
    if (daily === before && atEnds === wereEnds && view === this.view) return;
    // Another file may lack the days shown, so show all; series of the same name stay hidden.
    if (before && daily && !isOfSameFile(daily, before)) this.view = { ...this.view, days: null };
    if (daily !== before || atEnds !== wereEnds) {
      this.whole = daily && atEnds ? atMonthEnds(daily) : daily;
    }
    this.#madeFrom = [daily, atEnds, this.view];
    this.shown = this.whole && narrowed(this.whole, this.view);
  }

  /**
   * Zooms in or out from the days shown, within those of the whole figure.
   * @param frame of the picture in which the reader zooms
   */
  zoom(zoom: Zoom, frame: Frame): void {
    const { shown, whole, view } = this;
    if (!shown || !whole || shown.dates.length === 0) return;
    this.#choose({ ...view, days: zoomed(zoom, daysOf(shown), daysOf(whole), frame) });
  }

  /** Shows these days; `null` for all. */
  showDays(days: Days | null): void {
    this.#choose({ ...this.view, days });
  }

  draw(kind: AreaWord | null, scale: ScaleWord | null): void {
    this.kind = kind;
    this.scale = scale;
    this.#host.requestUpdate();
  }

  /** Undoes all choices of the reader. */
  restore(): void {
    this.draw(null, null);
    this.#choose(WHOLE);
  }

  toggle(key: string): void {
    this.#choose(toggled(this.view, key));
  }

  isolate(key: string): void {
    if (this.whole) this.#choose(isolated(this.view, key, this.whole));
  }

  showAll(): void {
    this.#choose({ ...this.view, hidden: WHOLE.hidden });
  }

  #choose(view: View): void {
    const isWhole = view.hidden.size === 0 && view.days === null;
    this.view = isWhole ? WHOLE : view;
    this.#host.requestUpdate();
    this.#told(this.view);
  }
}
