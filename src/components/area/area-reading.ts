import type { ReactiveControllerHost } from 'lit';
import type { OverTimeFigure } from '../../kinds/over-time/figure.js';
import { narrowed, WHOLE, type Days, type View } from '../../kinds/over-time/view.js';
import { namedIn, type ColorsWord } from '../../options/area/area-colors.js';
import { AREA_WAYS, type AreaWord } from '../../options/area/area-kinds.js';
import { lateMonths } from '../../options/area/late-months.js';
import { LegendReading } from '../chart/legend-reading.js';

export type ScaleWord = 'linear' | 'log';

/** How a chart over time is drawn. */
export interface AreaDrawing {
  readonly kind: AreaWord;
  readonly scale: ScaleWord;
  readonly colors: ColorsWord;
}

const isOfSameFile = (one: OverTimeFigure, other: OverTimeFigure): boolean =>
  String(one.sources.map(({ address }) => address)) ===
  String(other.sources.map(({ address }) => address));

/** A view; `WHOLE` itself if nothing is left out, as `isOwn` compares with it. */
const wholeOr = (view: View): View => (view.hidden.size === 0 && view.days === null ? WHOLE : view);

/** The reader's choices in a chart over time. `whole` is the whole figure, or only its month ends. */
export class AreaReading extends LegendReading<OverTimeFigure, View> {
  /** Kind and scale that the reader chose; `null` for those that the author set. */
  kind: AreaWord | null = null;
  scale: ScaleWord | null = null;
  /** Key of the series whose name the reader points at. */
  focused: string | null = null;
  /** Kind and scale before the reader turned to lines on a logarithmic axis; `null` if they have not. */
  #before: readonly [AreaWord | null, ScaleWord | null] | null = null;
  readonly #repaint: () => void;
  #taken: readonly [daily: OverTimeFigure | null, atEnds: boolean] = [null, false];

  /** @param repaint draws the picture again, in other colours, and nothing else of the host */
  constructor(host: ReactiveControllerHost, told: (view: View) => void, repaint: () => void) {
    super(host, WHOLE, told);
    this.#repaint = repaint;
  }

  /** Whether the reader has changed anything. */
  get isOwn(): boolean {
    return this.view !== WHOLE || this.kind !== null || this.scale !== null;
  }

  /** Takes the current figure and kind of chart. */
  take(daily: OverTimeFigure | null, kind: AreaWord): void {
    // While their code is not there, nothing is drawn.
    const months = AREA_WAYS[kind].atMonthEnds ? lateMonths.module : null;
    const atEnds = months !== null;
    const [before, wereEnds] = this.#taken;
    const isNew = daily !== before || atEnds !== wereEnds;
    this.#taken = [daily, atEnds];
    // Another file may lack the days shown, so show all; series of the same name stay hidden.
    if (before && daily && !isOfSameFile(daily, before)) {
      this.view = wholeOr({ ...this.view, days: null });
    }
    let { whole } = this;
    if (isNew) whole = daily && months ? months.atMonthEnds(daily) : daily;
    this.show(whole, [this.view], (figure) => narrowed(figure, this.view));
  }

  /** Shows these days; `null` for all. */
  showDays(days: Days | null): void {
    this.choose({ ...this.view, days });
  }

  /** Kind and scale to draw, from those that the author set. A stack that the reader chose has a linear axis. */
  drawn(kind: AreaWord, scale: ScaleWord): { kind: AreaWord; scale: ScaleWord } {
    const isStack = this.kind && AREA_WAYS[this.kind].isStack;
    return { kind: this.kind ?? kind, scale: isStack ? 'linear' : (this.scale ?? scale) };
  }

  /** Turns to lines on a logarithmic axis or, if these are drawn, back to what was drawn before. */
  turnLog(isDrawn: boolean): void {
    if (isDrawn) return this.draw(...(this.#before ?? [this.kind, 'linear']));
    const before = [this.kind, this.scale] as const;
    this.draw('line', 'log');
    this.#before = before;
  }

  draw(kind: AreaWord | null, scale: ScaleWord | null): void {
    this.#before = null;
    this.kind = kind;
    this.scale = scale;
    this.host.requestUpdate();
  }

  /** The values that the picture depends on. */
  inputs({ kind, scale, colors }: AreaDrawing): readonly unknown[] {
    return [this.shown, this.focused, kind, scale, colors];
  }

  pointAt(key: string | null): void {
    if (key === this.focused) return;
    this.focused = key;
    this.#repaint();
  }

  /** The keys of the series that have a colour of their own: in the whole figure, or in the part that is shown. */
  named(colors: ColorsWord): ReadonlySet<string> {
    const { whole, shown } = this;
    return namedIn(colors, ...[whole, shown].filter((one) => one !== null));
  }

  /** Undoes all choices of the reader. */
  restore(): void {
    this.draw(null, null);
    this.choose(WHOLE);
  }

  override choose(view: View): void {
    super.choose(wholeOr(view));
  }
}
