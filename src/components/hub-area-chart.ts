import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { isoOfDay } from '../data/dates.js';
import { overTimeFormats } from '../engine/formats.js';
import type { OverTimeRequest } from '../engine/requests.js';
import type { Figure, OverTimeFigure } from '../figures/figure.js';
import { atMonthEnds, isMonthEnd } from '../figures/month-end.js';
import { seriesKey } from '../figures/series.js';
import { isolated, narrowed, toggled, WHOLE, type View } from '../figures/view.js';
import { areaSpanMarks } from '../options/area-marks.js';
import { areaTargets } from '../options/area-targets.js';
import { daysOf, zoomed, type Zoom } from '../options/area-zoom.js';
import { areaPlan, type AreaKind, type AreaPlan } from '../options/area.js';
import type { Shown } from '../options/sheet.js';
import { PictureHost, type Picture, type Space } from '../render/picture-host.js';
import { seriesName } from '../words/names.js';
import { summaryOf } from '../words/summary.js';
import type { AttributeReader } from './attributes.js';
import { scaleButton, wholePeriodButton, zoomCues } from './chart-buttons.js';
import { chartBox, chartPlace, chartView, chartVoice } from './chart-view.js';
import { chartStyles } from './chart.styles.js';
import { KpiSelectEvent } from './events.js';
import { areaChartStyles } from './hub-area-chart.styles.js';
import { KpiElement } from './kpi-element.js';
import { elementStyles } from './kpi-element.styles.js';
import { legendItems, seriesLegend, type LegendActions } from './series-legend.js';

/**
 * Users or hubs over time, a band or a line for each cluster or hub, the largest band at the bottom.
 * The reader can hide series, show one alone, and zoom along the time axis.
 *
 * @tag hub-area-chart
 * @tagname hub-area-chart
 *
 * @slot - Shown in place of the chart until there is one, and where scripts do not run.
 *
 * @fires {KpiLoadEvent} kpi-load - The figure is on the page; `figure` is on the event.
 * @fires {KpiErrorEvent} kpi-error - It cannot be shown; `error` is on the event.
 * @fires {KpiSelectEvent} kpi-select - The reader has hidden or shown series, or zoomed; `selection` is on the event.
 *
 * @csspart label - The title.
 * @csspart chart - The picture.
 * @csspart legend - The names of the series, each a button.
 * @csspart caption - The dates covered and how far the data reach.
 * @csspart status - What is going on or went wrong, as sentences.
 * @csspart toolbar - The button and what it opens, where there are `controls`.
 * @csspart table - Every number of the picture, when somebody has asked for it.
 *
 * @cssproperty --kpi-font - Font family; that of the page where it is not given.
 * @cssproperty --kpi-ink - Colour of the text.
 * @cssproperty --kpi-muted - Colour of secondary text.
 * @cssproperty --kpi-surface - What the picture stands on: tooltip, lines between bands.
 * @cssproperty --kpi-grid - Grid lines and hairlines.
 * @cssproperty --kpi-accent - Focus ring.
 * @cssproperty --kpi-color-1 - First of the ten colours of the series, `--kpi-color-1` to `--kpi-color-10`.
 * @cssproperty [--kpi-height=26em] - Height of the picture.
 *
 * @cssState loading - Data are on their way.
 * @cssState ready - The figure is shown.
 * @cssState empty - No row is in scope.
 * @cssState error - It cannot be shown.
 * @cssState stale - The newest data are more than 7 days old.
 */
export class HubAreaChart extends KpiElement {
  static override styles = [elementStyles, chartStyles, areaChartStyles];

  /** What is stacked: active users, or the number of hubs with a measurement. */
  @property() measure: 'users' | 'hubs' = 'users';

  /** One band for each cluster or for each hub. */
  @property({ attribute: 'group-by' }) groupBy: 'cluster' | 'hub' = 'cluster';

  /** Users active in 30 days (`monthly`) or in one (`daily`); hubs are counted from monthly rows. */
  @property() timescale: 'monthly' | 'daily' = 'monthly';

  /** `log10` draws the logarithm of each series' value, stacked as the notebook's “logusers” are. */
  @property() transform: 'none' | 'log10' = 'none';

  /**
   * Bands on top of each other, a line for each series, or a bar for the last day of each month and
   * the newest day.
   */
  @property() kind: 'area' | 'line' | 'month-ends' = 'area';

  /** The axis of the users or hubs; on a logarithmic one only the top of a stack can be read off. */
  @property() scale: 'linear' | 'log' = 'linear';

  /** So many series, the largest, and the rest as one more; all where it is not given. */
  @property() top: number | string | null = null;

  /** What the reader has chosen to see. */
  @state() private view: View = WHOLE;
  /** The scale that the reader has chosen; the author's where it is `null`. */
  @state() private chosenScale: 'linear' | 'log' | null = null;

  #draw: { kind: AreaKind; scale: 'linear' | 'log' } = { kind: 'area', scale: 'linear' };
  /** The figure, or its month ends, and what is shown of it. */
  #daily: OverTimeFigure | null = null;
  #whole: OverTimeFigure | null = null;
  #shown: OverTimeFigure | null = null;

  readonly #picture = new PictureHost<AreaPlan>(this, {
    box: () => chartBox(this.renderRoot),
    voice: () => chartVoice(this.renderRoot),
    inputs: () => [this.#shown, this.look, this.words, this.#draw.kind, this.#draw.scale],
    plan: (space) => this.#planFor(space),
    onError: (error) => this.fail(error),
    onZoom: (zoom) => this.#zoom(zoom),
    spanMarks: (plan, look, span) =>
      plan.kind === 'month-ends' ? [] : areaSpanMarks(plan, look, span),
  });

  protected override requestOf(read: AttributeReader): OverTimeRequest {
    const measure = read.word('measure', this.measure, ['users', 'hubs']);
    const groupBy = read.word('group-by', this.groupBy, ['cluster', 'hub']);
    const transform = read.word('transform', this.transform, ['none', 'log10']);
    const top = read.whole('top', this.top, null);
    this.#draw = {
      kind: read.word('kind', this.kind, ['area', 'line', 'month-ends']),
      scale: read.word('scale', this.scale, ['linear', 'log']),
    };
    if (transform === 'log10' && this.#draw.scale === 'log') read.warn('attribute.noScale');
    if (this.chosenScale) this.#draw.scale = this.chosenScale;
    return {
      figure: 'over-time',
      src: read.address('src', this.src, overTimeFormats({ measure, groupBy })),
      options: {
        measure,
        groupBy,
        timescale: read.word('timescale', this.timescale, ['monthly', 'daily']),
        transform,
        ...(top === null ? {} : { top }),
      },
      ...this.asked(read),
    };
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { figure } = this;
    const daily = figure?.kind === 'over-time' ? figure : null;
    const { kind } = this.#draw;
    if (daily === this.#daily && !changed.has('view') && !changed.has('kind')) return;
    // Days of one file need not be days of another; names often are the same.
    if (daily !== this.#daily || kind === 'month-ends') this.view = { ...this.view, days: null };
    this.#daily = daily;
    this.#whole = daily && kind === 'month-ends' ? atMonthEnds(daily) : daily;
    this.#shown = this.#whole && narrowed(this.#whole, this.view);
  }

  #planFor({ width, height }: Space): Picture<AreaPlan> | null {
    const { look, words } = this;
    const figure = this.#shown;
    if (!figure || figure.empty) return null;
    const plan = areaPlan(figure, look, words, { width, height, ...this.#draw });
    return { plan, look, targets: areaTargets(plan, figure, look, words) };
  }

  #zoom(zoom: Zoom): void {
    const [shown, whole, plan] = [this.#shown, this.#whole, this.#picture.plan];
    if (!shown || !whole || !plan || shown.dates.length === 0) return;
    // Months are few, and their places are not those of days.
    if (plan.kind === 'month-ends') return;
    this.#choose({ ...this.view, days: zoomed(zoom, daysOf(shown), daysOf(whole), plan.frame) });
  }

  /** Shows another part of the figure, and says so. */
  #choose(view: View): void {
    this.view = view;
    const { hidden, days } = view;
    const shown = this.#whole?.series.filter((one) => !hidden.has(seriesKey(one))) ?? [];
    this.dispatchEvent(
      new KpiSelectEvent({
        series: hidden.size === 0 ? null : shown.map((one) => seriesName(one, this.words)),
        from: days && isoOfDay(days[0]),
        to: days && isoOfDay(days[1]),
      }),
    );
  }

  readonly #legendActions: LegendActions = {
    toggle: (key) => this.#choose(toggled(this.view, key)),
    isolate: (key) => this.#whole && this.#choose(isolated(this.view, key, this.#whole)),
    showAll: () => this.#choose({ ...this.view, hidden: WHOLE.hidden }),
  };

  protected override captionNotes(): readonly string[] {
    const last = this.#shown?.dates.at(-1);
    if (this.#draw.kind !== 'month-ends' || last === undefined) return [];
    const notes = [this.words.say('caption.monthEnds')];
    return isMonthEnd(last) ? notes : [...notes, this.words.say('caption.running')];
  }

  protected override shownOf(figure: Figure): Figure {
    return this.#shown ?? figure;
  }

  protected override shown(): Shown | null {
    const { plan } = this.#picture;
    return plan && { plan, legend: plan.labelled === plan.legend.length ? [] : plan.legend };
  }

  protected override renderFigure(): TemplateResult {
    const [shown, whole] = [this.#shown, this.#whole];
    if (!shown || !whole) return html``;
    const isLog = this.#draw.scale === 'log';
    return html`
      ${chartView(summaryOf(shown, this.heading, this.words), {
        language: this.words.language,
        kind: this.words.say('chart'),
        ...zoomCues(this.#draw.kind !== 'month-ends', this.words),
      })}
      ${this.view.days ? wholePeriodButton(this.words, () => this.#zoom({ to: 'all' })) : nothing}
      ${
        this.controls && shown.transform === 'none'
          ? scaleButton(isLog, this.words, () => (this.chosenScale = isLog ? 'linear' : 'log'))
          : nothing
      }
      ${
        whole.series.length > 1
          ? seriesLegend(
              legendItems(whole, this.view, this.look, this.words),
              this.words,
              this.#legendActions,
            )
          : nothing
      }
    `;
  }

  protected override renderPlace(content: TemplateResult): TemplateResult {
    return chartPlace(content);
  }
}

if (!customElements.get('hub-area-chart')) {
  customElements.define('hub-area-chart', HubAreaChart);
}

declare global {
  interface HTMLElementTagNameMap {
    'hub-area-chart': HubAreaChart;
  }
}
