import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from './element/property.js';
import { COMMUNITIES, HUB_ACTIVITY, LOCATIONS } from '../data/formats.js';
import type { CommunitiesFigure } from '../kinds/communities/figure.js';
import { COMMUNITIES_KIND } from '../kinds/communities/kind.js';
import type { CommunitiesRequest } from '../kinds/communities/request.js';
import { geographyOf, PROJECTIONS, type ProjectionName } from '../look/geography/projections.js';
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
import { MapOutlines } from './map/map-outlines.js';
import { MapReading } from './map/map-reading.js';
import { mapLegend, mapShown, mapView } from './map/map-view.js';

/** How far a zoomed map is drawn beyond its edges, in parts of its size, so that it can be moved at once. */
const SPARE = 0.5;

/**
 * Communities on a map: a marker for each, its size from the logarithm of its monthly users, its
 * colour and shape from its constellation. The reader can hide constellations, show one alone, zoom
 * and move the map.
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
 * @csspart chart - The picture.
 * @csspart legend - The names of the constellations, each a button.
 * @csspart caption - The dates covered and how recent the data are.
 * @csspart status - Sentences on loading, errors and warnings.
 * @csspart toolbar - The button of `controls`, and the row of buttons that it opens.
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

  /** Keeps only communities of these constellations: names separated by commas. */
  @property() constellation: string | null = null;

  readonly #reading = new MapReading(this, ({ hidden }) => this.#tell(hidden));

  readonly #picture: PictureHost<MapPlan> = new PictureHost<MapPlan>(this, {
    box: () => chartBox(this.renderRoot),
    voice: () => chartVoice(this.renderRoot),
    inputs: () => [
      this.#reading.shown,
      this.#reading.view.zoom,
      this.looks.look,
      this.words,
      this.#projection,
      this.#colors,
      this.#graticule,
      this.#outlines.count,
    ],
    plan: (space) => this.#planFor(space),
    onError: (error) => this.fail(error),
    interactions: async () => {
      const [{ mapInteractions }] = await Promise.all([
        import('./map/map-interactions.js'),
        lateChart.load(),
      ]);
      const plan = () => this.#picture.plan;
      return mapInteractions(this, this.#reading, () => this.words, plan, SPARE);
    },
  });

  protected override readonly figureKind = COMMUNITIES_KIND;
  protected override readonly looks = new LookFollower(this);

  #projection: ProjectionName = 'natural-earth';
  #colors: 'constellation' | 'none' = 'constellation';
  #graticule = false;
  /** The projection drawn last. It stays while what another one needs is being loaded. */
  #drawn: ProjectionName | null = null;
  readonly #outlines = new MapOutlines(this);

  protected override readAttributes(read: AttributeReader): CommunitiesRequest {
    this.#projection = read.word('projection', PROJECTIONS);
    this.#colors = read.word('color-by', ['constellation', 'none']);
    this.#graticule = read.flag('graticule');
    if (this.#picture.lost) read.warn('interactions', this.#picture.lost);
    return {
      figure: 'communities',
      src: read.address('src', COMMUNITIES),
      locations: read.optionalAddress('locations', LOCATIONS),
      activity: read.optionalAddress('activity', HUB_ACTIVITY),
      ...this.asked(read),
    };
  }

  protected override pictureNeeds(): PictureNeeds {
    return this.#outlines.needs(this.#projection, this.#graticule);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#reading.take(this.figure, this.#projection);
  }

  #planFor({ width, given }: Space): Picture<MapPlan> | null {
    const plan = this.#planAt({ width, ...(given === null ? {} : { height: given }) }, SPARE);
    return plan && { plan, look: this.looks.look };
  }

  /**
   * @param size of the picture in px; without a height, the projection and the width decide it
   * @param spare how far beyond its edges a zoomed map is drawn, in parts of its size
   */
  #planAt(size: Pick<MapOptions, 'width' | 'height'>, spare: number): MapPlan | null {
    const { look } = this.looks;
    const graticule = this.#graticule;
    const { shown, whole, view } = this.#reading;
    if (!shown || !whole || whole.empty) return null;
    const projection = this.#outlines.canDraw(this.#projection) ? this.#projection : this.#drawn;
    if (!projection) return null;
    this.#drawn = projection;
    const colorBy = this.#colors;
    const { zoom } = view;
    if (zoom.k > 1) this.#outlines.loadForZoom();
    const options = { ...size, projection, colorBy, graticule, whole, zoom, spare, labels: true };
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
    const { unplaced = 0, offMap = 0, atEdge = 0, movedApart = 0 } = this.#picture.plan ?? {};
    const note = (
      key: 'caption.unplaced' | 'caption.offMap' | 'caption.atEdge',
      count: number,
    ): string[] => (count === 0 ? [] : [this.words.say(key, { count })]);
    return [
      ...(this.figure?.empty ? [] : [this.words.say('caption.circles')]),
      ...(movedApart > 0 ? [this.words.say('caption.crowded')] : []),
      ...note('caption.unplaced', unplaced),
      ...note('caption.offMap', offMap),
      ...note('caption.atEdge', atEdge),
    ];
  }

  protected override shownOf(figure: CommunitiesFigure): CommunitiesFigure {
    return this.#reading.shown ?? figure;
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

  protected override renderFigure(): TemplateResult {
    const { words } = this;
    const { plan, scale } = this.#picture;
    const { shown } = this.#reading;
    if (!shown) return html``;
    const summary = this.figureKind.summary(shown, this.heading, words);
    return mapView(shown, this.#reading, { plan, scale, summary, words });
  }

  protected override renderPlace(content: TemplateResult): TemplateResult {
    return chartPlace(content);
  }
}

if (!customElements.get('community-map')) customElements.define('community-map', CommunityMap);

declare global {
  interface HTMLElementTagNameMap {
    'community-map': CommunityMap;
  }
}
