import { html, type TemplateResult } from 'lit';
import type { TextTable } from '../../words/tables.js';

/** A table of text; the first cell of a row is its header. */
export const textTableView = ({ caption, header, rows }: TextTable): TemplateResult => html`
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
            ${cells.map((cell) => html`<td>${cell}</td>`)}
          </tr>
        `,
      )}
    </tbody>
  </table>
`;
