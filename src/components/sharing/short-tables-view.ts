import { html, type TemplateResult } from 'lit';
import type { Words } from '../../words/format.js';
import type { TextTable } from '../../words/tables.js';
import { textTableView } from './text-table-view.js';

/** A picture's short tables, visible only to screen readers; `null` if there are none. */
export const shortTablesView = (
  tables: readonly TextTable[],
  words: Words,
): TemplateResult | null =>
  tables.length === 0
    ? null
    : html`<div class="for-readers" lang=${words.language} dir="ltr">
        ${tables.map(textTableView)}
      </div>`;
