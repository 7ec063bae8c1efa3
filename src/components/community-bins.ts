import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from './element/property.js';
import type { SizesFigure } from '../kinds/sizes/figure.js';
import { SIZES_KIND } from '../kinds/sizes/kind.js';
import type { SizesRequest } from '../kinds/sizes/request.js';
import { concentrationNotes } from '../kinds/sizes/sentences.js';
import { inMeasure } from '../kinds/sizes/sizes.js';
import '../words/english/charts.js';
import { binsPlan } from '../options/bins/bins.js';
import type { BinsAxis, BinsKind, BinsPlan } from '../options/bins/bins-plan.js';
import type { Shown } from '../options/sheet.js';
import { PictureHost, type Picture, type Space } from '../render/picture-host.js';
import type { AttributeReader } from './element/attributes.js';
import type { BinsMeasure } from './bins/bins-explored.js';
import { chartBox, chartPlace, chartView, chartVoice } from './chart/chart-view.js';
import { chartStyles } from './chart/chart.styles.js';
import { lateChart } from './chart/late-chart.js';
import { binsStyles } from './bins/community-bins.styles.js';
import { sizesRequest } from './bins/sizes-request.js';
import { FLAG } from './element/declared.js';
import { customElements } from './element/registry.js';
import { Exploring } from './explore/exploring.js';
import type { PictureNeeds } from './element/figure-task.js';
import { KpiElement } from './element/kpi-element.js';
import { elementStyles } from './element/kpi-element.styles.js';
import { LookFollower } from './element/look-follower.js';
import { BINS_SUBTITLE, binsDrawing } from './bins/bins-drawing.js';
import { lateTreemap } from './bins/late-treemap.js';

/**
 * Hubs by size, in bins: a bar for the number of hubs in each bin, or for the number of their users,
 * with a segment for each hub that is large enough to be seen.
 *
 * @tag community-bins
 * @tagname community-bins
 *
 * @slot - Fallback: shown until there is a chart, and in browsers that run no scripts.
 *
 * @fires {KpiLoadEvent} kpi-load - The figure is on the page; the event has it as `figure`.
 * @fires {KpiErrorEvent} kpi-error - The figure cannot be shown or refreshed; the event has the `error`.
 *
 * @csspart label - The title.
 * @csspart subtitle - The line under the title: what is counted and over which days.
 * @csspart chart - The picture.
 * @csspart caption - How it was counted, how recent the data are, and notes on the picture.
 * @csspart status - Sentences on loading, errors and warnings.
 * @csspart toolbar - The row of buttons of `controls`, and those that they open.
 * @csspart table - The table of every number in the picture, once the reader opens it.
 *
 * @cssproperty --kpi-font - Font family; by default that of the page.
 * @cssproperty --kpi-ink - Colour of the text.
 * @cssproperty --kpi-muted - Colour of secondary text.
 * @cssproperty --kpi-surface - Background colour, also of the tooltip and of the lines between segments.
 * @cssproperty --kpi-grid - Colour of grid lines and hairlines.
 * @cssproperty --kpi-accent - Colour of the bars and of the focus ring.
 * @cssproperty [--kpi-height=23em] - Height of the picture. Panels that do not fit side by side have this height each, or two thirds of it if they are wide.
 *
 * @cssState loading - The data are being loaded.
 * @cssState ready - The figure is shown.
 * @cssState empty - No row of the data is in scope.
 * @cssState error - The figure cannot be shown.
 * @cssState stale - The newest data are more than 7 days old.
 */
export class CommunityBins extends KpiElement<SizesRequest, SizesFigure> {
  static override styles = [elementStyles, chartStyles, binsStyles];

  /** Length of a bar: number of hubs, sum of their mean users, or that sum as a share of all users. */
  @property() measure: 'hubs' | 'users' | 'share' = 'hubs';

  /** A bar for each bin, or a treemap: an area for each hub inside the area of its cluster. */
  @property() kind: 'bars' | 'treemap' = 'bars';

  /** Daily or monthly users, or a panel for each. */
  @property() timescale: 'both' | 'daily' | 'monthly' = 'both';

  /** Lower edges of the bins in users, rising, split by spaces or commas; a bin includes its lower edge. */
  @property() bins: string | null = null;

  /** Leaves out bins at the end that no hub is in. */
  @property({ type: Boolean, converter: FLAG }) trim = false;

  /** One height scale for the bars of both timescales, or one for each. */
  @property() axis: 'shared' | 'own' = 'shared';

  /** Opens the explore view, which can fill the window: other measures and kinds of chart. */
  @property({ type: Boolean, converter: FLAG, reflect: true }) explore = false;

  protected override readonly figureKind = SIZES_KIND;
  protected override readonly subtitleLike = BINS_SUBTITLE;
  protected override readonly looks = new LookFollower(this);

  /** Kind and measure that the reader chose; `null` for those that the author set. */
  @state() private chosenKind: BinsKind | null = null;
  @state() private chosenMeasure: BinsMeasure | null = null;

  /** The kind that the author set, and the kind that is drawn. */
  #ownKind: BinsKind = 'bars';
  #kind: BinsKind = 'bars';
  #axis: BinsAxis = 'shared';
  /** The figure in the measure that is shown. `#source` is the loaded figure it was made from. */
  #shown: SizesFigure | null = null;
  #source: SizesFigure | null = null;

  readonly #picture = new PictureHost<BinsPlan>(this, {
    box: () => chartBox(this.renderRoot),
    voice: () => chartVoice(this.renderRoot),
    inputs: () => [this.#shown, this.looks.look, this.words, this.#kind, this.#axis],
    plan: (space) => this.#planFor(space),
    layer: () => this.#exploring.layer(),
    onError: (error) => this.fail(error),
    interactions: async () => {
      const [{ binsInteractions }] = await Promise.all([
        import('./bins/bins-interactions.js'),
        lateChart.load(),
      ]);
      return binsInteractions(
        this,
        () => this.#shown as SizesFigure,
        () => this.words,
      );
    },
  });

  readonly #exploring: Exploring = new Exploring(this, async () => {
    const { exploredBins } = await import('./bins/bins-explored.js');
    const choose = (kind: BinsKind | null, measure: BinsMeasure | null): void => {
      this.chosenKind = kind;
      this.chosenMeasure = measure;
    };
    return () => {
      const { heading, caption, words, chosenKind, chosenMeasure } = this;
      const chosen = { kind: this.#kind, measure: this.#shown?.measure ?? 'hubs' };
      return {
        ...exploredBins(chosen, [chosenKind, chosenMeasure], choose, words),
        heading,
        caption,
        words,
        at: () => null,
      };
    };
  });

  protected override readAttributes(read: AttributeReader): SizesRequest {
    const { kind, axis } = binsDrawing(read);
    this.#ownKind = kind;
    this.#kind = this.chosenKind ?? kind;
    this.#axis = axis;
    this.#exploring.isWanted = read.flag('explore');
    if (this.#picture.lost) read.warn('interactions', this.#picture.lost);
    if (this.#exploring.error !== null) read.warn('explore', this.#exploring.error);
    return sizesRequest(read);
  }

  protected override pictureNeeds(): PictureNeeds | null {
    return this.#ownKind === 'treemap' ? { name: 'treemap', load: () => lateTreemap.load() } : null;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { figure } = this;
    const measure = this.chosenMeasure ?? figure?.measure ?? 'hubs';
    const isShown = this.#source === figure && this.#shown?.measure === measure;
    if (!isShown) this.#shown = figure && inMeasure(figure, measure);
    this.#source = figure;
    this.#exploring.update();
  }

  #planFor({ width, height, most }: Space): Picture<BinsPlan> | null {
    const { words } = this;
    const { look } = this.looks;
    const figure = this.#shown;
    if (!figure || figure.empty) return null;
    const space = { width, height, most, axis: this.#axis };
    const plan =
      this.#kind === 'bars'
        ? binsPlan(figure, look, words, space)
        : lateTreemap.module?.treemapPlan(figure, look, words, space);
    return plan ? { plan, look, motion: `${plan.kind} ${figure.measure}` } : null;
  }

  protected override shownOf(figure: SizesFigure): SizesFigure {
    return this.#shown ?? figure;
  }

  protected override captionNotes(): readonly string[] {
    const { figure, words } = this;
    return figure && !figure.empty ? concentrationNotes(figure, words) : [];
  }

  protected override shown(): Shown | null {
    const { plan } = this.#picture;
    return plan && { plan };
  }

  protected override renderFigure(figure: SizesFigure): TemplateResult {
    const { words } = this;
    return this.#exploring.render(html`
      ${chartView(this.figureKind.summary(this.shownOf(figure), this.heading, words), {
        kind: words.say('chart'),
        abilities: ['explore'],
        words,
      })}
    `);
  }

  protected override renderPlace(content: TemplateResult): TemplateResult {
    return chartPlace(content);
  }
}

if (!customElements.get('community-bins')) customElements.define('community-bins', CommunityBins);

declare global {
  interface HTMLElementTagNameMap {
    'community-bins': CommunityBins;
  }
}
