import { type PropertyValues, type TemplateResult } from 'lit';
import { property } from './element/property.js';
import { communitiesRequest } from './map/communities-request.js';
import type { CommunitiesFigure } from '../kinds/communities/figure.js';
import { COMMUNITIES_KIND } from '../kinds/communities/kind.js';
import { mapSummary } from '../kinds/communities/sentences.js';
import type { CommunitiesRequest } from '../kinds/communities/request.js';
import { geographyOf, type ProjectionName } from '../look/geography/projections.js';
import { mapOutlines, mapPlan, type MapOptions, type MapPlan } from '../options/map/map.js';
import type { Shown } from '../options/sheet.js';
import { PictureHost, type Picture, type Space } from '../render/picture-host.js';
import type { AttributeReader } from './element/attributes.js';
import { chartButtonStyles } from './chart/chart-buttons.styles.js';
import { chartBox, chartPlace, chartVoice } from './chart/chart-view.js';
import { chartStyles } from './chart/chart.styles.js';
import { lateChart } from './chart/late-chart.js';
import { mapStyles } from './map/community-map.styles.js';
import { KpiSelectEvent } from './element/events.js';
import { FLAG } from './element/declared.js';
import { customElements } from './element/registry.js';
import type { PictureNeeds } from './element/figure-task.js';
import { KpiElement } from './element/kpi-element.js';
import { elementStyles } from './element/kpi-element.styles.js';
import { LookFollower } from './element/look-follower.js';
import { MOST_LISTED, withRoom } from './map/largest-room.js';
import { lateMap } from './map/late-map.js';
import { MAP_SUBTITLE, mapDrawing, USUAL_MAP, type MapDrawing } from './map/map-drawing.js';
import { MapOutlines } from './map/map-outlines.js';
import { mapNotes } from './map/map-notes.js';
import { MapReading } from './map/map-reading.js';
import { mapLegend, mapShown, mapView } from './map/map-view.js';

/** How far a zoomed map is drawn beyond its edges, in parts of its size, so that it can be moved at once. */
const SPARE = 0.5;

/**
 * Communities on a map: a marker for each, its size from its monthly users, its colour and shape from
 * its constellation, and a list of the ten largest. The reader can hide constellations, show one alone,
 * zoom and move the map.
 *
 * @tag community-map
 * @tagname community-map
 *
 * @slot - Fallback: shown until there is a map, and in browsers that run no scripts.
 *
 * @fires {KpiLoadEvent} kpi-load - The figure is on the page; the event has it as `figure`.
 * @fires {KpiErrorEvent} kpi-error - The figure cannot be shown or refreshed; the event has the `error`.
 * @fires {KpiSelectEvent} kpi-select - The reader has hidden or shown constellations; the event has the `selection`.
 *
 * @csspart label - The title.
 * @csspart subtitle - The line under the title: what is counted and over which days.
 * @csspart chart - The picture.
 * @csspart legend - The names of the constellations, each a button.
 * @csspart caption - How it was counted, how recent the data are, and notes on the picture.
 * @csspart status - Sentences on loading, errors and warnings.
 * @csspart toolbar - The row of buttons of `controls`, and those that they open.
 * @csspart table - The table of every number in the picture, once the reader opens it.
 *
 * @cssproperty --kpi-font - Font family; by default that of the page.
 * @cssproperty --kpi-ink - Colour of the text.
 * @cssproperty --kpi-muted - Colour of secondary text.
 * @cssproperty --kpi-surface - Background colour, also of the tooltip and of the rings around the circles.
 * @cssproperty --kpi-accent - Colour of the circles if all have the same, and of the focus ring.
 * @cssproperty --kpi-height - Height, in which the map is as large as fits; by default it follows from the width.
 * @cssproperty --kpi-color-1 - First of the ten colours of the constellations, `--kpi-color-1` to `--kpi-color-10`.
 *
 * @cssState loading - The data are being loaded.
 * @cssState ready - The figure is shown.
 * @cssState empty - No row of the data is in scope.
 * @cssState error - The figure cannot be shown.
 * @cssState stale - The newest data are more than 7 days old.
 */
export class CommunityMap extends KpiElement<CommunitiesRequest, CommunitiesFigure> {
  static override styles = [elementStyles, chartStyles, chartButtonStyles, mapStyles];

  /** Address of the CSV file of places, by record id; not needed if `src` is a file of places with users. */
  @property() locations: string | null = null;

  /** Address of the CSV file of hub activity; not needed if `src` is a file of places with users. */
  @property() activity: string | null = null;

  /**
   * Map projection; `albers-usa` shows only the United States, `mercator` the region that the
   * communities are in.
   */
  @property() projection: 'natural-earth' | 'equal-earth' | 'albers-usa' | 'mercator' =
    'natural-earth';

  /** Draws lines of longitude and latitude, every 10 degrees. */
  @property({ type: Boolean, converter: FLAG }) graticule = false;

  /** Meaning of the colour of a circle: its constellation, or nothing (`none`: all have one colour). */
  @property({ attribute: 'color-by' }) colorBy: 'constellation' | 'none' = 'constellation';

  /**
   * What stands for the users of a community: the radius of its circle, by the logarithm (`log`), or the area of its
   * circle (`users`). The reader can change it.
   */
  @property() size: 'log' | 'users' = 'log';

  /** Keeps only communities of these constellations: names separated by commas. */
  @property() constellation: string | null = null;

  readonly #reading = new MapReading(this, ({ hidden }) => this.#tell(hidden));

  readonly #picture: PictureHost<MapPlan> = new PictureHost<MapPlan>(this, {
    box: () => chartBox(this.renderRoot),
    voice: () => chartVoice(this.renderRoot),
    inputs: () => [
      this.#reading.shown,
      this.#reading.view.zoom,
      this.#reading.view.size,
      this.looks.look,
      this.words,
      this.#how.projection,
      this.#how.colorBy,
      this.#how.graticule,
      this.#outlines.count,
    ],
    plan: (space) => this.#planFor(space),
    onError: (error) => this.fail(error),
    interactions: async () => {
      const [{ mapInteractions }] = await Promise.all([lateMap.load(), lateChart.load()]);
      const plan = () => this.#picture.plan;
      return mapInteractions(this, this.#reading, () => this.words, plan, SPARE);
    },
  });

  protected override readonly figureKind = COMMUNITIES_KIND;
  protected override readonly subtitleLike = MAP_SUBTITLE;
  protected override readonly looks = new LookFollower(this);

  #how: MapDrawing = USUAL_MAP;
  /** The projection drawn last. It stays while what another one needs is being loaded. */
  #drawn: ProjectionName | null = null;
  readonly #outlines = new MapOutlines(this);

  protected override readAttributes(read: AttributeReader): CommunitiesRequest {
    this.#how = mapDrawing(read);
    if (this.#picture.lost) read.warn('interactions', this.#picture.lost);
    return communitiesRequest(read);
  }

  protected override pictureNeeds(): PictureNeeds {
    return this.#outlines.needs(this.#how.projection, this.#how.graticule);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#reading.take(this.figure, this.#how.projection, this.#how.size);
  }

  #planFor({ width, given }: Space): Picture<MapPlan> | null {
    const plan = this.#planAt({ width, ...(given === null ? {} : { height: given }) }, SPARE);
    return plan && { plan, look: this.looks.look };
  }

  /**
   * @param space of the picture in px; without a height, the projection and the width decide it
   * @param spare how far beyond its edges a zoomed map is drawn, in parts of its size
   */
  #planAt(space: Pick<MapOptions, 'width' | 'height'>, spare: number): MapPlan | null {
    const { look } = this.looks;
    const how = this.#how;
    const { shown, whole, view } = this.#reading;
    if (!shown || !whole || whole.empty) return null;
    const projection = this.#outlines.canDraw(how.projection) ? how.projection : this.#drawn;
    if (!projection) return null;
    this.#drawn = projection;
    const { zoom, size: sizing } = view;
    if (zoom.k > 1) this.#outlines.loadForZoom();
    const shownAs = { ...how, projection, size: sizing, zoom, spare, labels: true };
    const options = { ...space, ...shownAs, whole };
    const geography = this.#outlines.finer(mapOutlines(shown, options), geographyOf(projection));
    return geography ? mapPlan(shown, look, this.words, geography, options) : null;
  }

  /** Fires `kpi-select`, as the reader has hidden or shown constellations. */
  #tell(hidden: ReadonlySet<string>): void {
    const shown = mapLegend(this.#picture.plan, this.#reading.view, this.words).filter(
      ({ isShown }) => isShown,
    );
    const series = hidden.size === 0 ? null : shown.map(({ name }) => name);
    this.dispatchEvent(new KpiSelectEvent({ series, from: null, to: null }));
  }

  protected override captionNotes(): readonly string[] {
    return this.figure?.empty
      ? []
      : mapNotes(this.#picture.plan, this.#reading.view.size, this.words);
  }

  protected override shownOf(figure: CommunitiesFigure): CommunitiesFigure {
    return this.#picture.plan?.figure ?? this.#reading.shown ?? figure;
  }

  protected override shown(): Shown | null {
    const { look } = this.looks;
    const { plan } = this.#picture;
    if (!plan) return null;
    const exact = () =>
      plan.zoom.k === 1
        ? plan
        : (this.#planAt({ width: plan.width, height: plan.height }, 0) ?? plan);
    return mapShown(plan, this.#reading.view, { look, words: this.words, exact });
  }

  protected override renderFigure(figure: CommunitiesFigure): TemplateResult {
    const { words } = this;
    const { plan, scale } = this.#picture;
    const shown = this.shownOf(figure);
    const summary = mapSummary(shown, plan?.offMap ?? 0, this.heading, words);
    return mapView(shown, this.#reading, { plan, scale, summary, words });
  }

  protected override renderPlace(content: TemplateResult): TemplateResult {
    return withRoom(chartPlace(content), this.isOver ? 0 : MOST_LISTED);
  }
}

if (!customElements.get('community-map')) customElements.define('community-map', CommunityMap);

declare global {
  interface HTMLElementTagNameMap {
    'community-map': CommunityMap;
  }
}
