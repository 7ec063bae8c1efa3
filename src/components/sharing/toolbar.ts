import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import '../../words/english/share.js';
import { fileName } from '../../words/file-name.js';
import type { Words } from '../../words/format.js';
import { sourceRows } from '../../words/source-line.js';
import type { StringKey } from '../../words/strings.js';
import { addStyles } from '../element/add-styles.js';
import { buttonStateStyles } from '../element/button-states.styles.js';
import type { ExploreHost } from '../explore/explored.js';
import { canExplore } from '../explore/can-explore.js';
import { csvOf } from './csv.js';
import { embedCode, linkTo } from './embed-code.js';
import { copy, save } from './hand-over.js';
import { present, type Content } from './content.js';
import { pictureOf } from './picture.js';
import type { TableView } from './table-view.js';
import { toolbarStyles } from './toolbar.styles.js';

/** The rows of buttons that the toolbar opens, one at a time. */
type Menu = 'download' | 'share';

/**
 * The toolbar that the attribute `controls` puts under a widget: buttons for the explore view and the table, and
 * two that open a row of buttons, which save or copy the figure. Loaded only for widgets with that attribute.
 */
export class Toolbar {
  readonly #host: LitElement;
  readonly #content: () => Content;
  #open: Menu | null = null;
  /** The last message, which is shown and read aloud. */
  #said = '';
  /** A text that the browser did not let us copy: the reader can copy it by hand. */
  #byHand: string | null = null;
  #table: TableView | null = null;
  #isTableOpen = false;

  /** @param content returns what the widget shows now */
  constructor(host: LitElement, content: () => Content | null) {
    this.#host = host;
    this.#content = () => present(content());
    addStyles(host, buttonStateStyles);
    addStyles(host, toolbarStyles);
  }

  render(words: Words): TemplateResult {
    return html`
      <div part="toolbar" class="toolbar" lang=${words.language} @keydown=${this.#onKey}>
        ${this.#renderViews(words)}
        <span class="pair">
          ${this.#opener('download', words)} ${this.#opener('share', words)}
        </span>
        ${this.#renderDownload(words)} ${this.#renderShare(words)}
        <span class="said" role="status" dir="ltr">${this.#said}</span>
        ${this.#open && this.#byHand !== null ? this.#renderByHand(this.#byHand, words) : nothing}
      </div>
      <div id="table" ?hidden=${!this.#isTableOpen}>
        ${this.#isTableOpen && this.#table ? this.#table.render() : nothing}
      </div>
    `;
  }

  /** The buttons for other views of the figure; none for a number. */
  #renderViews(words: Words): TemplateResult | typeof nothing {
    const host = this.#host;
    const views = [
      ...(isExploreHost(host) ? [exploreButton(host, words)] : []),
      ...(this.#content().kind.tables ? [this.#tableButton(words)] : []),
    ];
    return views.length > 0 ? html`<span class="pair">${views}</span>` : nothing;
  }

  #tableButton(words: Words): TemplateResult {
    return html`<button
      type="button"
      class="tool"
      dir="ltr"
      aria-expanded=${this.#isTableOpen}
      aria-controls="table"
      @click=${() => this.#run(() => this.#turnTable())}
    >
      ${words.say('share.table')}
    </button>`;
  }

  /** The button that opens a row of buttons, or closes it. */
  #opener(menu: Menu, words: Words): TemplateResult {
    const isOpen = this.#open === menu;
    return html`<button
      type="button"
      class="tool open"
      dir="ltr"
      aria-expanded=${isOpen}
      aria-controls=${menu}
      @click=${() => this.#turn(isOpen ? null : menu)}
    >
      ${words.say(`share.${menu}`)}
    </button>`;
  }

  #renderDownload(words: Words): TemplateResult {
    return this.#renderMenu(
      'download',
      html`${this.#item('share.csv', words, () => this.#saveCsv())}
        ${this.#item('share.png', words, () => this.#savePicture('png', 'image/png'))}
        ${this.#item('share.svg', words, () => this.#savePicture('svg', 'image/svg+xml'))}
        <p class="source" dir="ltr">${sourceRows(this.#content().figure, words)}</p>`,
      words,
    );
  }

  #renderShare(words: Words): TemplateResult {
    const host = this.#host;
    const code = (): string => {
      const { request, heading } = this.#content();
      return embedCode(host, request, heading);
    };
    return this.#renderMenu(
      'share',
      html`${this.#item('share.embed', words, () => this.#copy(code()))}
      ${this.#item('share.link', words, () => this.#copy(linkTo(host)))}`,
      words,
    );
  }

  #renderMenu(menu: Menu, content: TemplateResult, words: Words): TemplateResult {
    return html`<div
      id=${menu}
      class="menu"
      role="group"
      aria-label=${words.say(`share.${menu}`)}
      ?hidden=${this.#open !== menu}
    >
      ${content}
    </div>`;
  }

  #item(key: StringKey, words: Words, action: () => Promise<void>): TemplateResult {
    return html`<button type="button" class="tool" dir="ltr" @click=${() => this.#run(action)}>
      ${words.say(key)}
    </button>`;
  }

  #renderByHand(text: string, words: Words): TemplateResult {
    return html`<label class="by-hand">
      ${words.say('share.byHand')}
      <textarea readonly rows="3" .value=${text} @focus=${selectAll}></textarea>
    </label>`;
  }

  #turn(open: Menu | null): void {
    this.#open = open;
    this.#byHand = null;
    this.#say('');
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const menu = this.#open;
    if (event.key !== 'Escape' || !menu) return;
    event.stopPropagation();
    this.#turn(null);
    this.#host.renderRoot.querySelector<HTMLElement>(`[aria-controls=${menu}]`)?.focus();
  };

  async #run(action: () => Promise<void>): Promise<void> {
    this.#byHand = null;
    this.#say('');
    try {
      await action();
    } catch (error) {
      const found = error instanceof Error ? error.message : String(error);
      this.#say(this.#content().words.say('share.failed', { found }));
    }
  }

  async #saveCsv(): Promise<void> {
    const text = await csvOf(this.#content());
    this.#save(new Blob([text], { type: 'text/csv;charset=utf-8' }), 'csv');
  }

  async #savePicture(ending: string, type: 'image/png' | 'image/svg+xml'): Promise<void> {
    this.#save(await pictureOf(this.#content(), type), ending);
  }

  #save(blob: Blob, ending: string): void {
    const { figure, heading, words } = this.#content();
    const file = fileName(heading, this.#host.localName, figure, ending);
    save(blob, file);
    this.#say(words.say('share.saved', { file }));
  }

  async #copy(text: string): Promise<void> {
    if (await copy(text)) {
      this.#say(this.#content().words.say('share.copied'));
      return;
    }
    this.#byHand = text;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('.by-hand textarea')?.focus();
  }

  async #turnTable(): Promise<void> {
    const { tables } = this.#content().kind;
    if (!this.#table && tables) {
      const [{ TableView }, { whole }] = await Promise.all([import('./table-view.js'), tables()]);
      this.#table ??= new TableView(this.#host, whole, this.#content);
    }
    this.#isTableOpen = !this.#isTableOpen;
    this.#host.requestUpdate();
  }

  #say(text: string): void {
    this.#said = text;
    this.#host.requestUpdate();
  }
}

/** Whether an element has an explore view, and this build of the kit has its code. */
const isExploreHost = (host: LitElement): host is ExploreHost => canExplore && 'explore' in host;

/** The button that opens the explore view, or closes it. */
const exploreButton = (host: ExploreHost, words: Words): TemplateResult =>
  html`<button
    type="button"
    class="tool"
    dir="ltr"
    aria-pressed=${host.explore}
    @click=${() => (host.explore = !host.explore)}
  >
    ${words.say('share.explore')}
  </button>`;

const selectAll = ({ currentTarget }: Event): void =>
  (currentTarget as HTMLTextAreaElement).select();
