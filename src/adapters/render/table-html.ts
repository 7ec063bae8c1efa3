import { escaped } from '../../words/escaped.js';
import type { TextTable } from '../../words/tables.js';

/** A table as HTML, which is well-formed XML as well. */
export const tableHtml = (table: TextTable): string =>
  `<table><caption>${escaped(table.caption)}</caption>${rowsHtml(table)}</table>`;

/** A table that a reader opens, without scripts. */
export const foldedTableHtml = (table: TextTable): string =>
  `<details><summary>${escaped(table.caption)}</summary><table>${rowsHtml(table)}</table></details>`;

function rowsHtml({ header, rows }: TextTable): string {
  const body = rows.map((cells) => rowHtml(cells, 'row')).join('');
  return `<thead>${rowHtml(header, 'col')}</thead><tbody>${body}</tbody>`;
}

function rowHtml(cells: readonly string[], scope: 'col' | 'row'): string {
  const tagged = cells.map((cell, at) => {
    const text = escaped(cell);
    if (scope === 'row' && at > 0) return `<td>${text}</td>`;
    return `<th scope="${scope}">${text}</th>`;
  });
  return `<tr>${tagged.join('')}</tr>`;
}
