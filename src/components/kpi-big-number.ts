import { html, nothing, type TemplateResult } from 'lit';
import { property } from './element/property.js';
import { isAside } from '../figures/list-words.js';
import { numberStyle } from './number/number-style.js';
import { numberRequest } from './number/number-request.js';
import type { NumberFigure } from '../kinds/number/figure.js';
import { NUMBER_KIND } from '../kinds/number/kind.js';
import { numberText, type NumberStyle } from '../kinds/number/number-text.js';
import type { NumberRequest } from '../kinds/number/request.js';
import { countedOf } from '../kinds/kind.js';
import type { Shown } from '../options/sheet.js';
import { captionOf } from '../words/captions.js';
import { addStyles } from './element/add-styles.js';
import type { AttributeReader } from './element/attributes.js';
import { FLAG } from './element/declared.js';
import type { PictureNeeds } from './element/figure-task.js';
import { customElements } from './element/registry.js';
import { bigNumberStyles } from './number/kpi-big-number.styles.js';
import { KpiElement } from './element/kpi-element.js';
import { elementStyles } from './element/kpi-element.styles.js';
import {
  beginMore,
  captionRoomOf,
  lateHubsOf,
  lineNotes,
  loadMore,
  needsMore,
  numberMore,
  trendPlaceOf,
} from './number/number-more.js';
import { inlineNumberView, markView, numberPlace, numberView } from './number/number-view.js';

/** Whether a name that was asked for matches nothing: inline, the author's text is then shown instead. */
const isOther = ({ unmatched }: NumberFigure): boolean => !unmatched.every(isAside);

/**
 * One number about a network of hubs, with a caption on how it was counted and how recent the data
 * are, and optionally its trend; or, with `inline`, only the number, as a word of a sentence.
 *
 * @tag kpi-big-number
 * @tagname kpi-big-number
 *
 * @slot - Fallback: shown until there is a value, and in browsers that run no scripts.
 *
 * @fires {KpiLoadEvent} kpi-load - The figure is on the page; the event has it as `figure`.
 * @fires {KpiErrorEvent} kpi-error - The figure cannot be shown or refreshed; the event has the `error`.
 *
 * @csspart label - The title.
 * @csspart value - The number.
 * @csspart trend - The change since the earlier number, and the sparkline.
 * @csspart sparkline - A small line of the number on each day.
 * @csspart caption - How the number was counted and how recent the data are.
 * @csspart status - Sentences on loading, errors and warnings.
 * @csspart toolbar - The row of buttons of `controls`, and those that they open.
 *
 * @cssproperty --kpi-font - Font family; by default that of the page.
 * @cssproperty --kpi-ink - Colour of the text.
 * @cssproperty --kpi-muted - Colour of secondary text.
 * @cssproperty --kpi-accent - Colour of the line.
 *
 * @cssState loading - The data are being loaded.
 * @cssState ready - The figure is shown.
 * @cssState empty - No row of the data is in scope.
 * @cssState error - The figure cannot be shown.
 * @cssState stale - The newest data are more than 7 days old.
 */
export class KpiBigNumber extends KpiElement<NumberRequest, NumberFigure> {
  static override styles = [elementStyles, bigNumberStyles];

  /**
   * The things counted: active users; the hubs or clusters that are active now; the communities in a
   * file of communities or places; or the countries or constellations of these communities.
   */
  @property() metric:
    'users' | 'hubs' | 'clusters' | 'communities' | 'countries' | 'constellations' = 'users';

  /** Address of the CSV file of places, by record id; used with a `src` that is a file of communities. */
  @property() locations: string | null = null;

  /** Address of the CSV file of hub activity; used with a `src` that is a file of communities. */
  @property() activity: string | null = null;

  /** Keeps only communities of these constellations: names separated by commas. */
  @property() constellation: string | null = null;

  /** Counts users active in 30 days (`monthly`) or in one day (`daily`). */
  @property() timescale: 'monthly' | 'daily' = 'monthly';

  /**
   * Statistic for `metric="users"`: the `mean` over the dates; the users on the `latest` date, with
   * late hubs at their last known count; or the `peak`.
   */
  @property() stat: 'mean' | 'latest' | 'peak' = 'mean';

  /**
   * Shows the change since the same number one ISO 8601 duration earlier (30 days if the attribute has
   * no value), with a small line of the number on each day. A mean is compared with the equally long
   * span before its `period`, or with an earlier one if the duration leads further back; so with
   * `period="all"` a mean has only the line. Numbers of communities have neither.
   */
  @property() trend: string | boolean | null = null;

  /** Shows a round number below the true one, as a lower bound: `> 7,000` for 7,036. */
  @property({ type: Boolean, converter: FLAG, attribute: 'at-least' }) atLeast = false;

  /** `compact` shortens the number and rounds it down: `7.9K` for 7,960. */
  @property() format: 'full' | 'compact' = 'full';

  /** Shows only the number, as a word of the sentence around it; its tooltip says how it was counted. */
  @property({ type: Boolean, converter: FLAG, reflect: true }) inline = false;

  /**
   * With `inline`: hides the warning mark after a number that may be wrong, because it is still the
   * author's fallback or because rows are missing.
   */
  @property({ type: Boolean, converter: FLAG }) quiet = false;

  protected override readonly figureKind = NUMBER_KIND;

  #isInline = false;
  #isQuiet = false;
  #style: NumberStyle = { atLeast: false, format: 'full' };
  #asked: NumberRequest | null = null;

  protected override readAttributes(read: AttributeReader): NumberRequest {
    this.#style = numberStyle(read);
    this.#isInline = read.flag('inline');
    this.#isQuiet = read.flag('quiet');
    // The type names every metric for the manifest: one that it lacks does not compile here.
    const request: NumberRequest & Pick<KpiBigNumber, 'metric'> = numberRequest(read);
    this.#asked = request;
    if (needsMore(request)) beginMore(() => this.requestUpdate());
    return request;
  }

  protected override pictureNeeds(): PictureNeeds | null {
    const asked = this.#asked;
    if (!asked || !needsMore(asked)) return null;
    // The line of a trend has the colours of the page.
    const load = async () => {
      const more = await loadMore(asked);
      if (more) addStyles(this, more.numberMoreStyles);
      if (more && asked.trend != null) this.looks ??= new more.LookFollower(this);
    };
    return { name: asked.trend == null ? 'late hubs' : 'trend', load };
  }

  protected override render(): TemplateResult {
    if (!this.#isInline) return super.render();
    const { words } = this;
    // No whitespace may surround the number: it stands between the author's words.
    return html`<span
        class="root ${this.scheme}"
        title=${this.#tooltip() || nothing}
        aria-busy=${this.status === 'loading'}
        >${this.renderContent()}${this.#isQuiet ? nothing : markView(this.doubts(), words)}</span
      >${this.swallowed()}`;
  }

  /** The text that a widget shows around its number if it is not inline. */
  #tooltip(): string {
    const { figure, heading, words } = this;
    const counted =
      figure && !figure.empty && !isOther(figure)
        ? [
            this.figureKind.summary(figure, heading, words),
            captionOf(countedOf(this.figureKind, figure, words), figure, words),
          ]
        : [];
    return [...counted, ...this.remarks()].join('\n');
  }

  protected override shown(figure: NumberFigure): Shown | null {
    if (figure.value === null) return null;
    const plan = (this.look && numberMore.module?.linePlan(figure, this.look)) ?? null;
    return { plan, value: numberText(figure.value, this.#style, this.words).shown };
  }

  protected override fileNotes(): readonly string[] {
    return (this.figure && numberMore.module?.numberNotes(this.figure, this.words)) ?? [];
  }

  protected override renderFigure(figure: NumberFigure): TemplateResult {
    const { look, words } = this;
    const asked = this.#asked;
    if (figure.value === null || !asked) return this.renderPlace(html`–`);
    if (this.#isInline && isOther(figure)) return this.renderWait(true);
    if (this.#isInline) return inlineNumberView(figure.value, this.#style, words);
    const trend = figure.history
      ? numberMore.module?.trendView(figure, numberMore.module.trendRoom(asked, words), look, words)
      : nothing;
    return html`${numberView(figure.value, this.#style, words)} ${trend}
    ${lateHubsOf(figure, asked, words)}`;
  }

  protected override renderPlace(content: TemplateResult): TemplateResult {
    if (this.#isInline) return html`<span part="value">${content}</span>`;
    const { words } = this;
    return html`${numberPlace(content)}
    ${this.isOver ? nothing : html`${trendPlaceOf(this.#asked, words)} ${lateHubsOf(null, this.#asked, words)}`}`;
  }

  protected override told(figure: NumberFigure): readonly string[] {
    const late = numberMore.module?.lateHubsText(figure, this.words);
    return late ? [late.whole] : [];
  }

  protected override captionNotes(): readonly string[] {
    return lineNotes(this.figure, this.words);
  }

  protected override captionRoom(): string {
    return this.#asked ? captionRoomOf(this.#asked, this.words) : '';
  }
}

if (!customElements.get('kpi-big-number')) customElements.define('kpi-big-number', KpiBigNumber);

declare global {
  interface HTMLElementTagNameMap {
    'kpi-big-number': KpiBigNumber;
  }
}
