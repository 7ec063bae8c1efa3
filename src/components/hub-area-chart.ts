import type { nothing } from 'lit';
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from './element/property.js';
import type { OverTimeFigure } from '../kinds/over-time/figure.js';
import { OVER_TIME_KIND } from '../kinds/over-time/kind.js';
import type { OverTimeRequest } from '../kinds/over-time/request.js';
import { AREA_WAYS, type AreaWord } from '../options/area/area-kinds.js';
import type { AreaOverlay } from '../options/area/area.js';
import type { Shown } from '../options/sheet.js';
import { PictureHost } from '../render/picture-host.js';
import { areaNotes, monthNotes } from './area/area-notes.js';
import { notMeasuredNote } from './area/not-measured-note.js';
import { withChart } from './chart/late-chart.js';
import { areaLegendView } from './area/area-legend.js';
import { AREA_SUBTITLE, areaDrawing } from './area/area-drawing.js';
import { areaPicture, areaShown, type DaysPlan } from './area/area-picture.js';
import { AreaReading, type AreaDrawing } from './area/area-reading.js';
import { areaSelectEvent } from './area/area-select.js';
import { overTimeRequest } from './area/over-time-request.js';
import type { AttributeReader } from './element/attributes.js';
import { areaAbilities, areaButtons } from './area/area-buttons.js';
import { chartButtonStyles } from './chart/chart-buttons.styles.js';
import { chartBox, chartPlace, chartView, chartVoice } from './chart/chart-view.js';
import { chartStyles } from './chart/chart.styles.js';
import { FLAG } from './element/declared.js';
import { customElements } from './element/registry.js';
import { Exploring } from './explore/exploring.js';
import type { PictureNeeds } from './element/figure-task.js';
import { areaChartStyles } from './area/hub-area-chart.styles.js';
import { KpiElement } from './element/kpi-element.js';
import { elementStyles } from './element/kpi-element.styles.js';
import { LookFollower } from './element/look-follower.js';
import { LATE_KINDS } from './area/late-kinds.js';

/**
 * Users or hubs over time, a band or a line for each cluster or hub, the largest band at the bottom.
 * The reader can hide series, show one alone, and zoom along the time axis.
 *
 * @tag hub-area-chart
 * @tagname hub-area-chart
 *
 * @slot - Fallback: shown until there is a chart, and in browsers that run no scripts.
 *
 * @fires {KpiLoadEvent} kpi-load - The figure is on the page; the event has it as `figure`.
 * @fires {KpiErrorEvent} kpi-error - The figure cannot be shown or refreshed; the event has the `error`.
 * @fires {KpiSelectEvent} kpi-select - The reader has hidden or shown series, or zoomed; the event has the `selection`.
 *
 * @csspart label - The title.
 * @csspart subtitle - The line under the title: what is counted and over which days.
 * @csspart chart - The picture.
 * @csspart legend - The names of the series, each a button.
 * @csspart caption - How it was counted, how recent the data are, and notes on the picture.
 * @csspart status - Sentences on loading, errors and warnings.
 * @csspart toolbar - The row of buttons of `controls`, and those that they open.
 * @csspart table - The table of every number in the picture, once the reader opens it.
 *
 * @cssproperty --kpi-font - Font family; by default that of the page.
 * @cssproperty --kpi-ink - Colour of the text.
 * @cssproperty --kpi-muted - Colour of secondary text.
 * @cssproperty --kpi-surface - Background colour, also of the tooltip and of the lines between bands.
 * @cssproperty --kpi-grid - Colour of grid lines and hairlines.
 * @cssproperty --kpi-accent - Colour of the focus ring.
 * @cssproperty --kpi-color-1 - First of the ten colours of the series, `--kpi-color-1` to `--kpi-color-10`.
 * @cssproperty [--kpi-height=26em] - Height of the picture; at least this height for a calendar, by default 15em if it is wide.
 *
 * @cssState loading - The data are being loaded.
 * @cssState ready - The figure is shown.
 * @cssState empty - No row of the data is in scope.
 * @cssState error - The figure cannot be shown.
 * @cssState stale - The newest data are more than 7 days old.
 */
export class HubAreaChart extends KpiElement<OverTimeRequest, OverTimeFigure> {
  static override styles = [elementStyles, chartStyles, chartButtonStyles, areaChartStyles];

  /** The numbers drawn: active users, or the number of hubs with a measurement. */
  @property() measure: 'users' | 'hubs' = 'users';

  /** One band for each cluster or for each hub. */
  @property({ attribute: 'group-by' }) groupBy: 'cluster' | 'hub' = 'cluster';

  /** Counts users active in 30 days (`monthly`) or in one (`daily`); hubs are counted from monthly rows. */
  @property() timescale: 'monthly' | 'daily' = 'monthly';

  /** `log10` draws the logarithm of each series' value, stacked as the notebook's “logusers” are. */
  @property() transform: 'none' | 'log10' = 'none';

  /**
   * Kind of chart: stacked bands (`area`), a line for each series (`line`), bands of the series'
   * shares of the total (`share`), a bar for the newest day with data in each month (`month-ends`),
   * or a calendar of the totals of all days (`calendar`).
   */
  @property() kind: 'area' | 'line' | 'share' | 'month-ends' | 'calendar' = 'area';

  /** Scale of the users or hubs; on a logarithmic one only the top of a stack can be read off: lines suit it. */
  @property() scale: 'linear' | 'log' = 'linear';

  /** Number of series to draw: the largest ones, with all others summed up in one more. By default all. */
  @property() top: number | string | null = null;

  /**
   * Colours of the series: only the largest have one of their own, at most nine, and all others are grey (`few`), or
   * every series has one (`all`).
   */
  @property() colors: 'few' | 'all' = 'few';

  /** Opens the explore view, which can fill the window: other kinds, a slider and a brush for the days. */
  @property({ type: Boolean, converter: FLAG, reflect: true }) explore = false;

  protected override readonly figureKind = OVER_TIME_KIND;
  protected override readonly subtitleLike = AREA_SUBTITLE;
  protected override readonly looks = new LookFollower(this);

  /** Functions that draw over the data of a chart, for a subclass. The chart is drawn anew if one changes. */
  protected overlays(): readonly AreaOverlay[] {
    return [];
  }

  /** The kind that the author set. `#draw` has what is drawn, which may be the reader's choice. */
  #kind: AreaWord = 'area';
  #draw: AreaDrawing = { kind: 'area', scale: 'linear', colors: 'few' };
  readonly #reading: AreaReading = new AreaReading(
    this,
    (view) => this.dispatchEvent(areaSelectEvent(this.#reading.whole, view, this.words)),
    () => this.#picture.repaint(),
  );

  readonly #picture = new PictureHost<DaysPlan>(this, {
    box: () => chartBox(this.renderRoot),
    voice: () => chartVoice(this.renderRoot),
    inputs: () => [
      ...this.#reading.inputs(this.#draw),
      this.looks.look,
      this.words,
      ...this.overlays(),
    ],
    plan: (space) => {
      const how = { ...space, ...this.#draw, overlays: this.overlays() };
      return areaPicture(this.#reading, this.looks.look, this.words, how);
    },
    layer: () => this.#exploring.layer(),
    onError: (error) => this.fail(error),
    interactions: async () => {
      const { areaInteractions } = await withChart(import('./area/area-interactions.js'));
      return areaInteractions({
        host: this,
        reading: this.#reading,
        words: () => this.words,
        isExplored: () => this.#exploring.isOpen,
      });
    },
  });

  readonly #exploring: Exploring = new Exploring(this, async () => {
    const { exploredArea } = await import('./area/area-explored.js');
    return () => {
      const { heading, caption, words } = this;
      return exploredArea(this.#reading, this.#draw, this.#picture, { heading, caption, words });
    };
  });

  protected override readAttributes(read: AttributeReader): OverTimeRequest {
    const request = overTimeRequest(read);
    const { kind, scale, colors } = areaDrawing(read);
    if (scale === 'log') {
      if (request.options.transform === 'log10') read.warn('noScale');
      else if (AREA_WAYS[kind].isStack) read.warn('logStack', { kind }, true);
    }
    if (this.#exploring.error !== null) read.warn('explore', this.#exploring.error);
    if (this.#picture.lost) read.warn('interactions', this.#picture.lost);
    this.#exploring.isWanted = read.flag('explore');
    this.#kind = kind;
    this.#draw = { ...this.#reading.drawn(kind, scale), colors };
    return request;
  }

  protected override pictureNeeds(): PictureNeeds | null {
    const late = LATE_KINDS[this.#kind];
    return late ? { name: this.#kind, load: late.load } : null;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#reading.take(this.figure, this.#draw.kind);
    this.#exploring.update();
  }

  protected override captionNotes(): readonly string[] {
    return monthNotes(this.#reading.shown, this.words);
  }

  protected override fileNotes(): readonly string[] {
    return areaNotes(this.#reading.shown, this.#draw.kind, this.words);
  }

  protected override renderNotes(): TemplateResult | typeof nothing {
    return notMeasuredNote(this, this.#reading.shown, this.#draw.kind, this.words);
  }

  protected override shownOf(figure: OverTimeFigure): OverTimeFigure {
    return this.#reading.shown ?? figure;
  }

  protected override shown(): Shown | null {
    return areaShown(this.#picture.plan);
  }

  protected override renderFigure(): TemplateResult {
    const { words } = this;
    const { shown, whole } = this.#reading;
    if (!shown || !whole) return html``;
    const { isWanted, isOpen } = this.#exploring;
    return this.#exploring.render(html`
      ${chartView(this.figureKind.summary(shown, this.heading, words), {
        kind: words.say('chart'),
        abilities: areaAbilities(this.#draw.kind, isWanted),
        words,
      })}
      ${areaButtons(this.#reading, this.#draw, words, this.hasControls || isOpen)}
      ${areaLegendView(this.#reading, this.#draw, this.looks.look, words)}
    `);
  }

  protected override renderPlace(content: TemplateResult): TemplateResult {
    return chartPlace(content);
  }
}

if (!customElements.get('hub-area-chart')) customElements.define('hub-area-chart', HubAreaChart);

declare global {
  interface HTMLElementTagNameMap {
    'hub-area-chart': HubAreaChart;
  }
}
