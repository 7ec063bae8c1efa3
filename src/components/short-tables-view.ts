import { html, type TemplateResult } from 'lit';
import type { Figure } from '../figures/figure.js';
import type { Words } from '../words/format.js';
import { shortTables } from '../words/short-table.js';
import { textTableView } from './text-table-view.js';

/** A picture's short tables, visible only to screen readers; `null` if there are none. */
export function shortTablesView(
  figure: Figure,
  label: string,
  words: Words,
): TemplateResult | null {
  const tables = shortTables(figure, label, words);
  if (tables.length === 0) return null;
  return html`<div class="for-readers" lang=${words.language} dir="ltr">
    ${tables.map(textTableView)}
  </div>`;
}
