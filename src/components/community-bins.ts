import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { HUB_ACTIVITY } from '../engine/formats.js';
import type { SizesRequest } from '../engine/requests.js';
import type { Figure } from '../figures/figure.js';
import { DEFAULT_BINS } from '../figures/sizes.js';
import { binsTargets } from '../options/bins-targets.js';
import { binsHeight, binsPlan, type BinsPlan } from '../options/bins.js';
import type { Shown } from '../options/sheet.js';
import { PictureHost, type Picture, type Space } from '../render/picture-host.js';
import { concentrationNotes } from '../words/captions.js';
import { summaryOf } from '../words/summary.js';
import type { AttributeReader } from './attributes.js';
import { chartBox, chartPlace, chartView, chartVoice } from './chart-view.js';
import { chartStyles } from './chart.styles.js';
import { binsStyles } from './community-bins.styles.js';
import { KpiElement } from './kpi-element.js';
import { elementStyles } from './kpi-element.styles.js';

/**
 * Hubs by their size: how many there are of each size, or how many users those have, with a segment
 * for every hub.
 *
 * @tag community-bins
 * @tagname community-bins
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
 * @csspart toolbar - The button and what it opens, where there are `controls`.
 * @csspart table - Every number of the picture, when somebody has asked for it.
 *
 * @cssproperty --kpi-font - Font family; that of the page where it is not given.
 * @cssproperty --kpi-ink - Colour of the text.
 * @cssproperty --kpi-muted - Colour of secondary text.
 * @cssproperty --kpi-surface - What the picture stands on: tooltip, lines between segments.
 * @cssproperty --kpi-grid - Grid lines and hairlines.
 * @cssproperty --kpi-accent - Colour of the bars, and focus ring.
 * @cssproperty [--kpi-height=23em] - Height of the picture; of each panel where they do not fit side by side.
 *
 * @cssState loading - Data are on their way.
 * @cssState ready - The figure is shown.
 * @cssState empty - No row is in scope.
 * @cssState error - It cannot be shown.
 * @cssState stale - The newest data are more than 7 days old.
 */
export class CommunityBins extends KpiElement {
  static override styles = [elementStyles, chartStyles, binsStyles];

  /** What a bar shows: number of hubs, sum of their mean users, or its share of all users. */
  @property() measure: 'hubs' | 'users' | 'share' = 'hubs';

  /** Daily or monthly users, or a panel for each. */
  @property() timescale: 'both' | 'daily' | 'monthly' = 'both';

  /** Rising edges of the bins in users, between blanks or commas; a bin begins at its edge. */
  @property() bins: string | null = null;

  readonly #picture = new PictureHost<BinsPlan>(this, {
    box: () => chartBox(this.renderRoot),
    voice: () => chartVoice(this.renderRoot),
    inputs: () => [this.figure, this.look, this.words],
    plan: (space) => this.#planFor(space),
    onError: (error) => this.fail(error),
  });

  protected override requestOf(read: AttributeReader): SizesRequest {
    const timescale = read.word('timescale', this.timescale, ['both', 'daily', 'monthly']);
    return {
      figure: 'sizes',
      src: read.address('src', this.src, HUB_ACTIVITY),
      options: {
        measure: read.word('measure', this.measure, ['hubs', 'users', 'share']),
        timescales: timescale === 'both' ? ['daily', 'monthly'] : [timescale],
        bins: read.bins(this.bins, DEFAULT_BINS),
      },
      ...this.asked(read),
    };
  }

  #planFor({ width, height }: Space): Picture<BinsPlan> | null {
    const { figure, look, words } = this;
    if (figure?.kind !== 'sizes' || figure.empty) return null;
    const plan = binsPlan(figure, look, words, {
      width,
      height: binsHeight(figure, width, height),
    });
    return { plan, look, targets: binsTargets(plan, figure, look, words) };
  }

  protected override captionNotes(): readonly string[] {
    const { figure, words } = this;
    return figure?.kind === 'sizes' && !figure.empty ? concentrationNotes(figure, words) : [];
  }

  protected override shown(): Shown | null {
    const { plan } = this.#picture;
    return plan && { plan };
  }

  protected override renderFigure(figure: Figure): TemplateResult {
    return chartView(summaryOf(figure, this.heading, this.words), {
      language: this.words.language,
      kind: this.words.say('chart'),
      keys: this.words.say('chart.keys'),
    });
  }

  protected override renderPlace(content: TemplateResult): TemplateResult {
    return chartPlace(content);
  }
}

if (!customElements.get('community-bins')) {
  customElements.define('community-bins', CommunityBins);
}

declare global {
  interface HTMLElementTagNameMap {
    'community-bins': CommunityBins;
  }
}
