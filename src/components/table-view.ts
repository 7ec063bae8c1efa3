import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Figure } from '../figures/figure.js';
import type { Words } from '../words/format.js';
import { wholeTable, type Days, type WholeTable } from '../words/whole-table.js';
import { addStyles } from './add-styles.js';
import type { Content } from './picture.js';
import { tableStyles } from './table-view.styles.js';

/** Rows that are on the page at a time. */
const PAGE = 50;

/** More columns than that do not fit on paper as they are on the page. */
const BROAD = 8;

const DAYS: readonly Days[] = ['days', 'month-ends'];

/** Every number of a picture as a table, a page at a time. Loaded when somebody asks for it. */
export class TableView {
  readonly #host: LitElement;
  readonly #content: () => Content;
  #days: Days = 'days';
  /** The first row that is shown. */
  #from = 0;
  #figure: Figure | null = null;

  /** @param content what is shown at the moment it is called */
  constructor(host: LitElement, content: () => Content) {
    this.#host = host;
    this.#content = content;
    addStyles(host, tableStyles);
  }

  render(): TemplateResult | typeof nothing {
    const { figure, heading, words } = this.#content();
    if (figure !== this.#figure) this.#from = 0;
    this.#figure = figure;
    const table = wholeTable(figure, heading, words, this.#days);
    if (!table) return nothing;
    const isBroad = table.columns.length > BROAD;
    const label = figure.kind === 'over-time' ? `${heading}, ${this.#daysName(words)}` : heading;
    return html`
      <div part="table" class="table ${isBroad ? 'broad' : ''}" lang=${words.language} dir="ltr">
        <div class="bar">
          ${figure.kind === 'over-time' ? this.#renderDays(words) : nothing}
          ${this.#renderPages(table.count, words)}
        </div>
        <div class="scroll" role="region" tabindex="0" aria-label=${label}>
          ${this.#renderTable(table)}
        </div>
      </div>
    `;
  }

  #daysName(words: Words): string {
    return words.say(`table.${this.#days}`).toLowerCase();
  }

  #renderDays(words: Words): TemplateResult {
    return html`<span class="days" role="group" aria-label=${words.say('table.which')}>
      ${DAYS.map(
        (days) =>
          html`<button
            type="button"
            class="tool"
            aria-pressed=${this.#days === days}
            @click=${() => this.#go(0, days)}
          >
            ${words.say(`table.${days}`)}
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
    // Not `disabled`: that would take the focus away from who has come to the last page.
    const step = (key: 'table.previous' | 'table.next', from: number, isThere: boolean) =>
      html`<button
        type="button"
        class="tool"
        aria-disabled=${!isThere}
        @click=${() => isThere && this.#go(from, this.#days)}
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

  #renderTable({ caption, columns, hasTotal, count, row }: WholeTable): TemplateResult {
    const classes = columns.map(({ isNumber }, at) =>
      [isNumber ? 'number' : '', hasTotal && at === columns.length - 1 ? 'total' : ''].join(' '),
    );
    const length = Math.min(PAGE, count - this.#from);
    const rows = Array.from({ length }, (_, at) => row(this.#from + at));
    return html`
      <table>
        <caption>
          ${caption}
        </caption>
        <thead>
          <tr>
            ${columns.map(
              ({ name }, at) =>
                html`<th scope="col" class=${classes[at] ?? ''}><bdi>${name}</bdi></th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ([name, ...cells]) => html`
              <tr>
                <th scope="row" class=${hasTotal ? '' : 'name'}><bdi>${name}</bdi></th>
                ${cells.map((cell, at) => html`<td class=${classes[at + 1] ?? ''}>${cell}</td>`)}
              </tr>
            `,
          )}
        </tbody>
      </table>
    `;
  }

  #go(from: number, days: Days): void {
    this.#from = from;
    this.#days = days;
    this.#host.requestUpdate();
    const box = this.#host.renderRoot.querySelector('.table .scroll');
    if (box) box.scrollTop = 0;
  }
}
