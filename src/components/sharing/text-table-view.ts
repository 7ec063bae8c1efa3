import { html, type TemplateResult } from 'lit';
import '../../words/english/table.js';
import type { Words } from '../../words/format.js';
import { NOTHING, type TextTable } from '../../words/tables.js';

/** A table of text; the first cell of a row is its header. */
export const textTableView = (
  { caption, header, rows }: TextTable,
  words: Words,
): TemplateResult => html`
  <table>
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        ${header.map((name) => html`<th scope="col">${name}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ([name, ...cells]) => html`
          <tr>
            <th scope="row">${name}</th>
            ${cells.map((cell) => html`<td>${cellView(cell, words.say('table.nothing'))}</td>`)}
          </tr>
        `,
      )}
    </tbody>
  </table>
`;

/**
 * The text of a cell. A dash, which many screen readers leave out, is read as what it means.
 * @param dash its meaning
 */
export const cellView = (text: string, dash: string): TemplateResult | string =>
  text === NOTHING
    ? html`<span aria-hidden="true">${text}</span><span class="for-ears">${dash}</span>`
    : text;
