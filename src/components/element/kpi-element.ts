import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from './property.js';
import type { FigureRequest } from '../../engine/requests.js';
import { daysBehind } from '../../figures/facts.js';
import type { Figure, KnownFigure } from '../../figures/figure.js';
import type { Look } from '../../look/look.js';
import { countedOf } from '../../kinds/kind.js';
import { captionLine, linesOf } from '../../words/captions.js';
import { wordsFor, type Words } from '../../words/format.js';
import { loadSentences } from '../../words/languages.js';
import { AttributeReader } from './attributes.js';
import { captionView, lineView } from './line-view.js';
import { ElementStates } from './element-states.js';
import { KpiErrorEvent, KpiLoadEvent } from './events.js';
import { explain } from './explain.js';
import { FigureTask, type PictureNeeds } from './figure-task.js';
import { slipsMayCome, whenSlipsCome } from './late-slips.js';
import type { LookFollower } from './look-follower.js';
import { OwnContent } from './own-content.js';
import { PageFollower } from './page-follower.js';
import { PrerenderedFigure, prerenderedView } from './prerendered.js';
import { Remarking } from './remarking.js';
import { Retrying } from './retrying.js';
import { ShareableElement } from '../sharing/shareable-element.js';
import { isInFlow } from './surroundings.js';
import type { TaskStatus } from './task-state.js';
import { HEADING_LEVELS, Title } from './title.js';
import { waitView } from './wait-view.js';
import { whenNear } from './when-near.js';

/**
 * Base class of the widgets, each of which shows one kind of figure. It loads the figure, shows the states of loading,
 * follows the colour scheme and language of the page, and shows the author's text between the tags as a fallback.
 */
export abstract class KpiElement<
  R extends FigureRequest = FigureRequest,
  F extends Figure = KnownFigure,
> extends ShareableElement<R, F> {
  /** Whether the element is near enough to the window to load. */
  @state() private isNear = false;

  protected override words: Words = wordsFor('en');

  /** Follows the colours of the page for what the element draws; `null` while it draws nothing. */
  protected looks: LookFollower | null = null;

  readonly #page = new PageFollower(this, () => this.looks);
  readonly #own = new OwnContent(this);
  readonly #task = new FigureTask<R, F>(this, () => this.figureKind, {
    explain: (error) => explain(error, this.#read?.addresses),
    ready: (figure) => this.#remarking.codeFor(figure),
  });
  readonly #remarking: Remarking<F> = new Remarking<F>(this, this.#task, this.#own, () => {
    const { figure, heading, words } = this;
    const told = (figure && this.told?.(figure)) ?? [];
    return { read: this.#read, heading, told, words };
  });
  readonly #retrying = new Retrying(this, this.#task, this.#remarking, () => this.reload());
  readonly #states = new ElementStates(this.attachInternals());
  readonly #title = new Title(this);
  readonly #prerendered = new PrerenderedFigure(this);
  /** The attributes as they were read last. */
  #read: AttributeReader | null = null;
  #request: R | null = null;
  #theme: 'light' | 'dark' | null = null;
  #leave: (() => void) | null = null;

  override get figure(): F | null {
    return this.#task.figure;
  }

  /** Loads the data again, without anything that is cached. */
  reload(): void {
    if (this.#request) this.#task.forget(this.#request);
    this.isNear = true;
    this.requestUpdate();
  }

  /** A module or data that the picture needs besides the figure; `null` for none. */
  protected pictureNeeds(): PictureNeeds | null {
    return null;
  }

  /** Renders the `chart` or `value` part for a figure that is not empty. */
  protected abstract renderFigure(figure: F): TemplateResult;

  /** Renders the same part while there is no figure, around the author's fallback or a placeholder. */
  protected abstract renderPlace(content: TemplateResult): TemplateResult;

  /** A text about as long as the line under the title, to reserve space for it; `null` if the element has none. */
  protected readonly subtitleLike: string | null = null;

  /** A text about as long as the caption will be, to reserve space for it; '' for no space. */
  protected captionRoom(): string {
    return '';
  }

  protected override get answered(): R | null {
    return this.#task.answered;
  }

  protected override get look(): Look | null {
    return this.looks?.look ?? null;
  }

  /** The scheme of the page, as a class of the root. */
  protected get scheme(): string {
    return this.#page.scheme;
  }

  protected override get heading(): string {
    return this.#title.text;
  }

  protected get status(): TaskStatus {
    return this.#task.status;
  }

  protected override get isOver(): boolean {
    return this.status === 'error' || this.status === 'empty';
  }

  /** How what is shown was counted and how recent the data are: the line under the title, and the caption. */
  get #lines(): readonly [subtitle: string, caption: string] {
    if (!this.figure) return ['', ''];
    const [shown, above] = [this.shownOf(this.figure), this.subtitleLike === null ? 0 : 1];
    return linesOf(countedOf(this.figureKind, shown, this.words), above, shown, this.words);
  }

  /** Sentences that the element shows beside its figure. The status part leaves them out; a tooltip repeats them. */
  protected told?(figure: F): readonly string[];

  /** The sentences of the status part, for an element without that part. */
  protected remarks(): string[] {
    return this.#remarking.texts();
  }

  /** The remarks that cast doubt on the number: errors, rows left out, names that match nothing. */
  protected doubts(): string[] {
    return this.#remarking.doubts();
  }

  /** Shows an error in place of the figure, and fires `kpi-error`. */
  protected fail(error: unknown): void {
    this.#task.fail(error);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#leave = whenNear(this, () => (this.isNear = true));
    // The new place in the page may have another language, base address and colour scheme.
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leave?.();
  }

  /** Skips updates while the element is off the page: `connectedCallback` asks for one again. */
  protected override shouldUpdate(): boolean {
    return this.isConnected;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const read = new AttributeReader(this);
    this.#read = read;
    const loading = read.word('loading', ['lazy', 'eager']);
    this.#theme = read.optionalWord('theme', ['light', 'dark']);
    this.readSharing(read);
    this.#page.read(this.#theme);
    this.words = wordsFor(this.#page.language);
    void loadSentences(this.#page.language)?.then(() => this.requestUpdate());

    const request = this.readAttributes(read);
    this.#request = request;
    // Code that comes later may read the attributes in another way.
    this.#prerendered.take(read.lacksSlips ? null : request, this.figure !== null);
    this.#retrying.every(read.whole('refresh', null));
    if (read.lacksSlips && slipsMayCome()) whenSlipsCome(() => this.requestUpdate());
    else if (read.error) this.#task.refuse(read.error);
    else if (this.isNear || loading === 'eager') {
      this.#task.ask(request, this.pictureNeeds());
    }
    // Until the request is answered, the title is that of the last one answered.
    const usual = () => this.figureKind.label(this.#task.answered ?? request, this.words);
    this.#title.take(read.text('label'), usual, this.#task, this.words);
    this.#title.level = read.word('heading-level', HEADING_LEVELS);
    this.#states.place(isInFlow(this));
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { status, figure } = this.#task;
    const error = this.#task.error ?? this.#task.late;
    this.#states.show(status, figure !== null && daysBehind(figure) > 0);
    const news = this.#task.takeNews();
    if (news) this.#page.watch();
    if (news === 'load' && figure) this.dispatchEvent(new KpiLoadEvent(figure));
    if (news === 'error' && error) this.dispatchEvent(new KpiErrorEvent(error));
    this.#remarking.tellAuthor();
  }

  protected override render(): TemplateResult {
    const ground = this.#theme === null ? '' : 'ground';
    const like = (!this.isOver && this.subtitleLike) || '';
    const remarks = () => this.#remarking.render(this.#retrying.retry);
    if (this.#prerendered.isShown) {
      const why = this.isOver ? remarks() : null;
      return prerenderedView(why ? this.scheme : ground, why, this.renderPlace(html``));
    }
    return html`
      <div class="root ${this.scheme} ${ground}" aria-busy=${this.status === 'loading'}>
        ${this.#title.render()} ${lineView('subtitle', this.#lines[0], like, this.words)}
        ${this.renderContent()} ${this.renderTables()} ${this.#renderCaption()}
        ${this.renderToolbar()} ${remarks()}
      </div>
      ${this.swallowed()}
    `;
  }

  /** Renders the figure, or its place while there is none. */
  protected renderContent(): TemplateResult {
    const { figure } = this;
    return figure && !figure.empty ? this.renderFigure(figure) : this.renderWait();
  }

  /** Renders the place of the figure with the author's fallback. */
  protected renderWait(isOver = this.isOver): TemplateResult {
    return this.renderPlace(waitView(isOver, this.#own.hasSwallowed));
  }

  /** Renders parts of the page that an unclosed tag has swallowed, in the page's own colours. */
  protected swallowed(): TemplateResult | typeof nothing {
    return this.#own.hasSwallowed ? html`<slot></slot>` : nothing;
  }

  /** How what is shown was counted, with all notes on it; '' while there is no figure. */
  protected get caption(): string {
    return captionLine([this.#lines[1], ...(this.figure ? this.fileNotes() : [])]);
  }

  #renderCaption(): TemplateResult | typeof nothing {
    const { figure, isOver, words } = this;
    const parts = [this.#lines[1], ...(figure ? this.captionNotes() : [])];
    return captionView(parts, figure, isOver ? '' : this.captionRoom(), this.renderNotes(), words);
  }
}
