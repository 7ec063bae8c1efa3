import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { overTimeFormats } from '../engine/formats.js';
import type { OverTimeRequest } from '../engine/requests.js';
import type { Figure } from '../figures/figure.js';
import { areaTargets } from '../options/area-targets.js';
import { areaPlan, NAMED_SERIES, type AreaPlan } from '../options/area.js';
import { PictureHost, type Picture, type Space } from '../render/picture-host.js';
import { summaryOf } from '../words/summary.js';
import type { AttributeReader } from './attributes.js';
import { chartBox, chartPlace, chartView, chartVoice } from './chart-view.js';
import { chartStyles } from './chart.styles.js';
import { areaChartStyles } from './hub-area-chart.styles.js';
import { KpiElement } from './kpi-element.js';
import { elementStyles } from './kpi-element.styles.js';
import { legendView } from './legend-view.js';

/**
 * Users or hubs over time, one band for each cluster or hub, the largest at the bottom.
 *
 * @tag hub-area-chart
 * @tagname hub-area-chart
 *
 * @slot - Shown in place of the chart until there is one, and where scripts do not run.
 *
 * @fires {KpiLoadEvent} kpi-load - The figure is on the page; `figure` is on the event.
 * @fires {KpiErrorEvent} kpi-error - It cannot be shown; `error` is on the event.
 *
 * @csspart label - The title.
 * @csspart chart - The picture.
 * @csspart caption - The dates covered and how far the data reach.
 * @csspart status - What is going on or went wrong, as sentences.
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

  /** `log10` stacks the logarithm of each band's value, as the notebook's “logusers” do. */
  @property() transform: 'none' | 'log10' = 'none';

  readonly #picture = new PictureHost<AreaPlan>(this, {
    box: () => chartBox(this.renderRoot),
    voice: () => chartVoice(this.renderRoot),
    inputs: () => [this.figure, this.look, this.words],
    plan: (space) => this.#planFor(space),
    onError: (error) => this.fail(error),
  });

  protected override requestOf(read: AttributeReader): OverTimeRequest {
    const measure = read.word('measure', this.measure, ['users', 'hubs']);
    const groupBy = read.word('group-by', this.groupBy, ['cluster', 'hub']);
    return {
      figure: 'over-time',
      src: read.address('src', this.src, overTimeFormats({ measure, groupBy })),
      options: {
        measure,
        groupBy,
        timescale: read.word('timescale', this.timescale, ['monthly', 'daily']),
        transform: read.word('transform', this.transform, ['none', 'log10']),
      },
      ...this.asked(read),
    };
  }

  #planFor(space: Space): Picture<AreaPlan> | null {
    const { figure, look, words } = this;
    if (figure?.kind !== 'over-time' || figure.empty) return null;
    const plan = areaPlan(figure, look, words, space);
    return { plan, look, targets: areaTargets(plan, figure, look, words) };
  }

  protected override renderFigure(figure: Figure): TemplateResult {
    const { legend = [], labelled = 0 } = this.#picture.plan ?? {};
    // What is named beside the bands need not be named under them.
    const named = labelled === legend.length ? [] : legend;
    const shown = labelled > 0 && named.length > NAMED_SERIES ? 0 : NAMED_SERIES;
    const by = figure.kind === 'over-time' ? figure.groupBy : 'cluster';
    const more = this.words.say(shown === 0 ? `legend.${by}` : 'more', {
      count: named.length - shown,
    });
    return html`
      ${chartView(summaryOf(figure, this.heading, this.words), {
        kind: this.words.say('chart'),
        keys: this.words.say('chart.keys'),
      })}
      ${legendView(named, shown, 'square', more)}
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
