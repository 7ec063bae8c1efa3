import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Figure } from '../../figures/figure.js';
import type { WholeTableOf } from '../../kinds/kind.js';
import '../../words/english/table.js';
import type { Words } from '../../words/format.js';
import { nextOrder, sortedRows, type TableOrder } from '../../words/table-order.js';
import type { WholeTable } from '../../words/tables.js';
import { addStyles } from '../element/add-styles.js';
import type { Content } from './content.js';
import { cellView } from './text-table-view.js';
import { tableStyles } from './table-view.styles.js';

/** Number of rows shown at a time. */
const PAGE = 50;

/** Tables with more columns than this are printed smaller, with upright headings. */
const BROAD = 8;

/** The table of every number in a picture, in pages of rows. Loaded when the reader opens it. */
export class TableView {
  readonly #host: LitElement;
  readonly #content: () => Content;
  readonly #tables: readonly WholeTableOf[];
  /** Index of the table shown. */
  #at = 0;
  /** Index of the first row shown. */
  #from = 0;
  /** The reader's sort order; `null` for the order of the figure. */
  #order: TableOrder | null = null;
  #figure: Figure | null = null;

  /**
   * @param tables those that the reader can choose from
   * @param content returns what the widget shows now
   */
  constructor(host: LitElement, tables: readonly WholeTableOf[], content: () => Content) {
    this.#host = host;
    this.#tables = tables;
    this.#content = content;
    addStyles(host, tableStyles);
  }

  render(): TemplateResult | typeof nothing {
    const { figure, heading, words } = this.#content();
    if (figure !== this.#figure) this.#from = 0;
    this.#figure = figure;
    const chosen = this.#tables[this.#at];
    if (!chosen) return nothing;
    const table = chosen.table(figure, heading, words);
    const name = chosen.name?.(words).toLowerCase();
    const isBroad = table.columns.length > BROAD;
    const label = name === undefined ? heading : `${heading}, ${name}`;
    return html`
      <div part="table" class="table ${isBroad ? 'broad' : ''}" lang=${words.language} dir="ltr">
        <div class="bar">
          ${this.#tables.length > 1 ? this.#renderChoice(words) : nothing}
          ${this.#renderPages(table.count, words)}
        </div>
        <div class="scroll" role="region" tabindex="0" aria-label=${label}>
          ${this.#renderTable(table, words)}
        </div>
      </div>
    `;
  }

  #renderChoice(words: Words): TemplateResult {
    return html`<span class="days" role="group" aria-label=${words.say('table.which')}>
      ${this.#tables.map(
        ({ name }, at) =>
          html`<button
            type="button"
            class="tool"
            aria-pressed=${this.#at === at}
            @click=${() => this.#choose(at)}
          >
            ${name?.(words)}
          </button>`,
      )}
    </span>`;
  }

  #renderPages(count: number, words: Words): TemplateResult {
    const to = Math.min(this.#from + PAGE, count);
    const text = words.say('table.rows', {
      from: words.number(Math.min(this.#from + 1, count)),
      to: words.number(to),
      count: words.number(count),
    });
    // Not `disabled`: a reader who comes to the last page would lose the focus.
    const step = (key: 'table.previous' | 'table.next', from: number, isThere: boolean) =>
      html`<button
        type="button"
        class="tool"
        aria-disabled=${!isThere}
        @click=${() => isThere && this.#go(from)}
      >
        ${words.say(key)}
      </button>`;
    return html`
      ${
        count > PAGE
          ? html`
              ${step('table.previous', Math.max(this.#from - PAGE, 0), this.#from > 0)}
              ${step('table.next', this.#from + PAGE, to < count)}
            `
          : nothing
      }
      <span class="rows" role="status">${text}</span>
    `;
  }

  #renderTable(table: WholeTable, words: Words): TemplateResult {
    const {
      caption,
      columns,
      hasTotal,
      count,
      row,
      link,
      dash = words.say('table.nothing'),
    } = table;
    const classes = columns.map(({ isNumber }, at) =>
      [isNumber ? 'number' : '', hasTotal && at === columns.length - 1 ? 'total' : ''].join(' '),
    );
    const length = Math.min(PAGE, count - this.#from);
    const sorted = sortedRows(table, this.#order, words.language);
    const shown = sorted.slice(this.#from, this.#from + length);
    return html`
      <table>
        <caption>
          ${caption}
        </caption>
        <thead>
          <tr>
            ${columns.map(
              ({ name, isNumber }, at) =>
                html`<th
                  scope="col"
                  class=${classes[at] ?? ''}
                  aria-sort=${this.#order?.column === at ? (this.#order.isFalling ? 'descending' : 'ascending') : nothing}
                >
                  <button
                    type="button"
                    class="sort"
                    title=${words.say('table.sort')}
                    @click=${() => this.#sort(at, isNumber)}
                  >
                    <bdi>${name}</bdi>
                  </button>
                </th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${shown.map((index) => {
            const [name = '', ...cells] = row(index);
            return html`
              <tr>
                <th scope="row" class=${hasTotal ? '' : 'name'}>
                  ${linked(name, link?.(index) ?? null)}
                </th>
                ${cells.map((cell, at) => html`<td class=${classes[at + 1] ?? ''}>${cellView(cell, dash)}</td>`)}
              </tr>
            `;
          })}
        </tbody>
      </table>
    `;
  }

  #choose(at: number): void {
    this.#order = null;
    this.#at = at;
    this.#go(0);
  }

  #sort(column: number, isNumber: boolean): void {
    this.#order = nextOrder(this.#order, column, isNumber);
    this.#go(0);
  }

  #go(from: number): void {
    this.#from = from;
    this.#host.requestUpdate();
    const box = this.#host.renderRoot.querySelector('.table .scroll');
    if (box) box.scrollTop = 0;
  }
}

/** A link to another site, which gets no access to this page's window. */
const linked = (name: string, address: string | null): TemplateResult =>
  address === null
    ? html`<bdi>${name}</bdi>`
    : html`<a href=${address} target="_blank" rel="noopener"><bdi>${name}</bdi></a>`;
