import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { COMMUNITIES, HUB_ACTIVITY, LOCATIONS } from '../engine/formats.js';
import type { CommunitiesRequest } from '../engine/requests.js';
import type { Figure } from '../figures/figure.js';
import { loadGeography, type Geography, type GeographyName } from '../look/geography.js';
import { geographyOf, PROJECTIONS, type ProjectionName } from '../look/geography/projections.js';
import { mapPlan, mapTargets, type MapPlan } from '../options/map.js';
import type { Shown } from '../options/sheet.js';
import { PictureHost, type Picture, type Space } from '../render/picture-host.js';
import { summaryOf } from '../words/summary.js';
import type { AttributeReader } from './attributes.js';
import { chartBox, chartPlace, chartView, chartVoice } from './chart-view.js';
import { chartStyles } from './chart.styles.js';
import { mapStyles } from './community-map.styles.js';
import type { PictureNeeds } from './figure-task.js';
import { KpiElement } from './kpi-element.js';
import { elementStyles } from './kpi-element.styles.js';
import { legendView } from './legend-view.js';

/** Constellations that the legend names before the rest opens on demand. */
const NAMED = 12;

/**
 * Communities on a map: a circle for each, its size from the logarithm of its monthly users, its
 * colour from its constellation.
 *
 * @tag community-map
 * @tagname community-map
 *
 * @slot - Shown in place of the map until there is one, and where scripts do not run.
 *
 * @fires {KpiLoadEvent} kpi-load - The figure is on the page; `figure` is on the event.
 * @fires {KpiErrorEvent} kpi-error - It cannot be shown; `error` is on the event.
 *
 * @csspart label - The title.
 * @csspart chart - The picture.
 * @csspart legend - The names of the colours.
 * @csspart caption - The dates covered and how far the data reach.
 * @csspart status - What is going on or went wrong, as sentences.
 * @csspart toolbar - The button and what it opens, where there are `controls`.
 * @csspart table - Every number of the picture, when somebody has asked for it.
 *
 * @cssproperty --kpi-font - Font family; that of the page where it is not given.
 * @cssproperty --kpi-ink - Colour of the text.
 * @cssproperty --kpi-muted - Colour of secondary text.
 * @cssproperty --kpi-surface - What the picture stands on: tooltip, rings around the circles.
 * @cssproperty --kpi-accent - Colour of the circles where they have one, and focus ring.
 * @cssproperty --kpi-color-1 - First of the ten colours of the constellations, `--kpi-color-1` to `--kpi-color-10`.
 *
 * @cssState loading - Data are on their way.
 * @cssState ready - The figure is shown.
 * @cssState empty - No row is in scope.
 * @cssState error - It cannot be shown.
 * @cssState stale - The newest data are more than 7 days old.
 */
export class CommunityMap extends KpiElement {
  static override styles = [elementStyles, chartStyles, mapStyles];

  /** Address of the CSV file with the places, by record id; not for a file of places with users. */
  @property() locations: string | null = null;

  /** Address of the CSV file with the activity of the hubs; not for a file of places with users. */
  @property() activity: string | null = null;

  /**
   * How the world becomes flat; `albers-usa` shows the United States alone, `mercator` the region that
   * the communities are in.
   */
  @property() projection: 'natural-earth' | 'equal-earth' | 'albers-usa' | 'mercator' =
    'natural-earth';

  /** Lines of longitude and latitude, every 10 degrees. */
  @property({ type: Boolean }) graticule = false;

  /** What the colour of a circle says. */
  @property({ attribute: 'color-by' }) colorBy: 'constellation' | 'none' = 'constellation';

  /** Keep only communities of these constellations: names between commas. */
  @property() constellation: string | null = null;

  readonly #picture = new PictureHost<MapPlan>(this, {
    box: () => chartBox(this.renderRoot),
    voice: () => chartVoice(this.renderRoot),
    inputs: () => [
      this.figure,
      this.look,
      this.words,
      this.#projection,
      this.#colors,
      this.graticule,
      this.#geographies.size,
    ],
    plan: (space) => this.#planFor(space),
    onError: (error) => this.fail(error),
  });

  #projection: ProjectionName = 'natural-earth';
  #colors: 'constellation' | 'none' = 'constellation';
  /** What is drawn while the geography of another projection is on its way. */
  #drawn: ProjectionName | null = null;
  readonly #geographies = new Map<GeographyName, Geography>();

  protected override requestOf(read: AttributeReader): CommunitiesRequest {
    this.#projection = read.word('projection', this.projection, PROJECTIONS);
    this.#colors = read.word('color-by', this.colorBy, ['constellation', 'none']);
    return {
      figure: 'communities',
      src: read.address('src', this.src, COMMUNITIES),
      locations: read.optionalAddress('locations', this.locations, LOCATIONS),
      activity: read.optionalAddress('activity', this.activity, HUB_ACTIVITY),
      ...this.asked(read),
    };
  }

  protected override pictureNeeds(): PictureNeeds {
    const name = geographyOf(this.#projection);
    return {
      name,
      load: async () => this.#geographies.set(name, await loadGeography(name)),
    };
  }

  #planFor({ width }: Space): Picture<MapPlan> | null {
    const { figure, look, words } = this;
    if (figure?.kind !== 'communities' || figure.empty) return null;
    const isThere = this.#geographies.has(geographyOf(this.#projection));
    const projection = isThere ? this.#projection : this.#drawn;
    const geography = projection && this.#geographies.get(geographyOf(projection));
    if (!projection || !geography) return null;
    this.#drawn = projection;
    const { graticule } = this;
    const options = { width, projection, colorBy: this.#colors, graticule };
    const plan = mapPlan(figure, look, words, geography, options);
    return { plan, look, targets: mapTargets(plan) };
  }

  protected override captionNotes(): readonly string[] {
    const { unplaced = 0, offMap = 0 } = this.#picture.plan ?? {};
    const note = (key: 'caption.unplaced' | 'caption.offMap', count: number): string[] =>
      count === 0 ? [] : [this.words.say(key, { count })];
    return [
      this.words.say('caption.circles'),
      ...note('caption.unplaced', unplaced),
      ...note('caption.offMap', offMap),
    ];
  }

  protected override shown(): Shown | null {
    const { plan } = this.#picture;
    return plan && { plan, legend: plan.legend, swatch: 'circle' };
  }

  protected override renderFigure(figure: Figure): TemplateResult {
    const { legend = [] } = this.#picture.plan ?? {};
    const more = this.words.say('more', { count: legend.length - NAMED });
    return html`
      ${chartView(summaryOf(figure, this.heading, this.words), {
        language: this.words.language,
        kind: this.words.say('map'),
        keys: this.words.say('chart.keys'),
      })}
      ${legendView(legend, NAMED, 'circle', more)}
    `;
  }

  protected override renderPlace(content: TemplateResult): TemplateResult {
    return chartPlace(content);
  }
}

if (!customElements.get('community-map')) {
  customElements.define('community-map', CommunityMap);
}

declare global {
  interface HTMLElementTagNameMap {
    'community-map': CommunityMap;
  }
}
