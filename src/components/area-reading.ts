import type { ReactiveControllerHost } from 'lit';
import type { OverTimeFigure } from '../figures/figure.js';
import { atMonthEnds } from '../figures/month-end.js';
import { isolated, narrowed, toggled, WHOLE, type Days, type View } from '../figures/view.js';
import { daysOf, zoomed, type Zoom } from '../options/area-zoom.js';
import type { Frame } from '../options/plan.js';
import type { LegendActions } from './series-legend.js';

/** How a figure over time is shown. */
export type AreaWord = 'area' | 'line' | 'share' | 'month-ends' | 'calendar';
export type ScaleWord = 'linear' | 'log';

const isOfSameFile = (one: OverTimeFigure, other: OverTimeFigure): boolean =>
  String(one.sources.map(({ address }) => address)) ===
  String(other.sources.map(({ address }) => address));

/** What a reader has chosen to see of a figure over time, and the part of the figure that this is. */
export class AreaReading implements LegendActions {
  /** Series that are hidden and days that are shown. */
  view: View = WHOLE;
  /** The reader's own; the author's where it is `null`. */
  kind: AreaWord | null = null;
  scale: ScaleWord | null = null;
  /** The figure, or its month ends. */
  whole: OverTimeFigure | null = null;
  /** What is shown of it. */
  shown: OverTimeFigure | null = null;
  readonly #host: ReactiveControllerHost;
  readonly #told: (view: View) => void;
  #madeFrom: readonly [OverTimeFigure | null, boolean, View] = [null, false, WHOLE];

  /** @param told hears of every other part of the figure that is chosen */
  constructor(host: ReactiveControllerHost, told: (view: View) => void) {
    this.#host = host;
    this.#told = told;
  }

  /** Whether anything is not as the author has it. */
  get isOwn(): boolean {
    return this.view !== WHOLE || this.kind !== null || this.scale !== null;
  }

  /** Takes the figure there is now. */
  take(daily: OverTimeFigure | null, kind: AreaWord): void {
    const atEnds = kind === 'month-ends';
    const [before, wereEnds, view] = this.#madeFrom;
    if (daily === before && atEnds === wereEnds && view === this.view) return;
    // Days of one file need not be days of another; names often are the same.
    if (before && daily && !isOfSameFile(daily, before)) this.view = { ...this.view, days: null };
    if (daily !== before || atEnds !== wereEnds) {
      this.whole = daily && atEnds ? atMonthEnds(daily) : daily;
    }
    this.#madeFrom = [daily, atEnds, this.view];
    this.shown = this.whole && narrowed(this.whole, this.view);
  }

  /** Other days than those of a picture with this frame. */
  zoom(zoom: Zoom, frame: Frame): void {
    const { shown, whole, view } = this;
    if (!shown || !whole || shown.dates.length === 0) return;
    this.#choose({ ...view, days: zoomed(zoom, daysOf(shown), daysOf(whole), frame) });
  }

  /** These days; `null` for all. */
  showDays(days: Days | null): void {
    this.#choose({ ...this.view, days });
  }

  draw(kind: AreaWord | null, scale: ScaleWord | null): void {
    this.kind = kind;
    this.scale = scale;
    this.#host.requestUpdate();
  }

  /** Back to what the author has. */
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
