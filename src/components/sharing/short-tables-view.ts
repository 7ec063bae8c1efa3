import { html, type TemplateResult } from 'lit';
import type { Words } from '../../words/format.js';
import type { TextTable } from '../../words/tables.js';
import { textTableView } from './text-table-view.js';

/**
 * A picture's short tables, which only screen readers find, folded up; `null` if there are none. They are seen while
 * the focus is in them.
 */
export const shortTablesView = (
  tables: readonly TextTable[],
  words: Words,
): TemplateResult | null =>
  tables.length === 0
    ? null
    : html`<details class="for-readers" lang=${words.language} dir="ltr">
        <summary>${tables[0]?.caption}</summary>
        ${tables.map((table) => textTableView(table, words))}
      </details>`;
