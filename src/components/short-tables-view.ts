import { html, type TemplateResult } from 'lit';
import type { Figure } from '../figures/figure.js';
import type { Words } from '../words/format.js';
import { shortTables, type TextTable } from '../words/short-table.js';

/** A picture's short tables, for the accessibility tree alone; `null` where there are none. */
export function shortTablesView(
  figure: Figure,
  label: string,
  words: Words,
): TemplateResult | null {
  const tables = shortTables(figure, label, words);
  if (tables.length === 0) return null;
  return html`<div class="for-readers" lang=${words.language} dir="ltr">
    ${tables.map(tableView)}
  </div>`;
}

const tableView = ({ caption, header, rows }: TextTable): TemplateResult => html`
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
