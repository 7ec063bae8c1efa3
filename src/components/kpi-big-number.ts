import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { HUB_ACTIVITY, LOCATIONS, numberFormats } from '../engine/formats.js';
import type { NumberRequest } from '../engine/requests.js';
import type { Figure } from '../figures/figure.js';
import type { AttributeReader } from './attributes.js';
import { bigNumberStyles } from './kpi-big-number.styles.js';
import { KpiElement } from './kpi-element.js';
import { elementStyles } from './kpi-element.styles.js';

const METRICS = [
  'users',
  'hubs',
  'clusters',
  'communities',
  'countries',
  'constellations',
] as const;

/**
 * One number about a network of hubs, with how it was counted and how far the data reach.
 *
 * @tag kpi-big-number
 * @tagname kpi-big-number
 *
 * @slot - Shown in place of the value until there is one, and where scripts do not run.
 *
 * @fires {KpiLoadEvent} kpi-load - The figure is on the page; `figure` is on the event.
 * @fires {KpiErrorEvent} kpi-error - It cannot be shown; `error` is on the event.
 *
 * @csspart label - The title.
 * @csspart value - The number.
 * @csspart caption - How it was counted and how far the data reach.
 * @csspart status - What is going on or went wrong, as sentences.
 *
 * @cssproperty --kpi-font - Font family; that of the page where it is not given.
 * @cssproperty --kpi-ink - Colour of the text.
 * @cssproperty --kpi-muted - Colour of secondary text.
 *
 * @cssState loading - Data are on their way.
 * @cssState ready - The figure is shown.
 * @cssState empty - No row is in scope.
 * @cssState error - It cannot be shown.
 * @cssState stale - The newest data are more than 7 days old.
 */
export class KpiBigNumber extends KpiElement {
  static override styles = [elementStyles, bigNumberStyles];

  /**
   * What is counted: active users; the hubs or clusters that are active now; or the communities of a
   * file of communities or places, or the countries or constellations they are in.
   */
  @property() metric:
    'users' | 'hubs' | 'clusters' | 'communities' | 'countries' | 'constellations' = 'users';

  /** Address of the CSV file with the places, by record id; for a file of communities. */
  @property() locations: string | null = null;

  /** Address of the CSV file with the activity of the hubs; for a file of communities. */
  @property() activity: string | null = null;

  /** Keep only communities of these constellations: names between commas. */
  @property() constellation: string | null = null;

  /** Users active in 30 days (`monthly`) or in one (`daily`). */
  @property() timescale: 'monthly' | 'daily' = 'monthly';

  /**
   * For users: their `mean` over the dates, those of the `latest` date of each cluster, or the
   * `peak`.
   */
  @property() stat: 'mean' | 'latest' | 'peak' = 'mean';

  protected override requestOf(read: AttributeReader): NumberRequest {
    const metric = read.word('metric', this.metric, METRICS);
    return {
      figure: 'number',
      src: read.address('src', this.src, numberFormats(metric)),
      locations: read.optionalAddress('locations', this.locations, LOCATIONS),
      activity: read.optionalAddress('activity', this.activity, HUB_ACTIVITY),
      metric,
      timescale: read.word('timescale', this.timescale, ['monthly', 'daily']),
      stat: read.word('stat', this.stat, ['mean', 'latest', 'peak']),
      ...this.asked(read),
    };
  }

  protected override renderFigure(figure: Figure): TemplateResult {
    const value = figure.kind === 'number' ? figure.value : null;
    return this.renderPlace(html`${value === null ? '–' : this.words.number(value)}`);
  }

  protected override renderPlace(content: TemplateResult): TemplateResult {
    return html`<div part="value" class="value">${content}</div>`;
  }
}

if (!customElements.get('kpi-big-number')) {
  customElements.define('kpi-big-number', KpiBigNumber);
}

declare global {
  interface HTMLElementTagNameMap {
    'kpi-big-number': KpiBigNumber;
  }
}
