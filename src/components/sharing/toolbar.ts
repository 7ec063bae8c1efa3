import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import '../../words/english/share.js';
import { fileName } from '../../words/file-name.js';
import type { Words } from '../../words/format.js';
import { sourceRows } from '../../words/source-line.js';
import type { StringKey } from '../../words/strings.js';
import { addStyles } from '../element/add-styles.js';
import { csvOf } from './csv.js';
import { embedCode, linkTo } from './embed-code.js';
import { copy, save } from './hand-over.js';
import { present, type Content } from './content.js';
import { pictureOf } from './picture.js';
import type { TableView } from './table-view.js';
import { toolbarStyles } from './toolbar.styles.js';

/**
 * The toolbar that the attribute `controls` puts under a widget: a button that opens a row of buttons,
 * which save or copy the figure. Loaded only for widgets with that attribute.
 */
export class Toolbar {
  readonly #host: LitElement;
  readonly #content: () => Content;
  #isOpen = false;
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
    addStyles(host, toolbarStyles);
  }

  render(words: Words): TemplateResult {
    const item = (key: StringKey, action: () => Promise<void>): TemplateResult =>
      html`<button type="button" class="tool" dir="ltr" @click=${() => this.#run(action)}>
        ${words.say(key)}
      </button>`;
    return html`
      <div part="toolbar" class="toolbar" lang=${words.language} @keydown=${this.#onKey}>
        <button
          type="button"
          class="tool open"
          dir="ltr"
          aria-expanded=${this.#isOpen}
          aria-controls="share"
          @click=${() => this.#open(!this.#isOpen)}
        >
          ${words.say('share.open')}
        </button>
        <span class="said" role="status" dir="ltr">${this.#said}</span>
        <div
          id="share"
          class="share"
          role="group"
          aria-label=${words.say('share.open')}
          ?hidden=${!this.#isOpen}
        >
          ${item('share.csv', () => this.#saveCsv())}
          ${item('share.png', () => this.#savePicture('png', 'image/png'))}
          ${item('share.svg', () => this.#savePicture('svg', 'image/svg+xml'))}
          ${item('share.embed', () => this.#copy(embedCode(this.#host, this.#content().heading)))}
          ${item('share.link', () => this.#copy(linkTo(this.#host)))}
          ${
            this.#content().kind.tables
              ? item(this.#isTableOpen ? 'share.noTable' : 'share.table', () => this.#turnTable())
              : nothing
          }
          <p class="source" dir="ltr">${sourceRows(this.#content().figure, words)}</p>
        </div>
        ${this.#isOpen && this.#byHand !== null ? this.#renderByHand(this.#byHand, words) : nothing}
      </div>
      ${this.#isTableOpen && this.#table ? this.#table.render() : nothing}
    `;
  }

  #renderByHand(text: string, words: Words): TemplateResult {
    return html`<label class="by-hand">
      ${words.say('share.byHand')}
      <textarea readonly rows="3" .value=${text} @focus=${selectAll}></textarea>
    </label>`;
  }

  #open(isOpen: boolean): void {
    this.#isOpen = isOpen;
    this.#byHand = null;
    this.#say('');
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#isOpen) return;
    event.stopPropagation();
    this.#open(false);
    this.#host.renderRoot.querySelector<HTMLElement>('.tool.open')?.focus();
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

const selectAll = ({ currentTarget }: Event): void =>
  (currentTarget as HTMLTextAreaElement).select();
