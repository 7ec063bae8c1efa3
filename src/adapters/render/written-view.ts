import { isoOfDay, type Day } from '../../data/dates.js';
import type { Cell, TidyTable } from '../../data/to-csv.js';
import { LIGHT } from '../../look/look.js';
import type { TextTable } from '../../words/tables.js';
import type { Drawing } from './drawing.js';
import { captionOfView, tablesOfView, type TagView } from './tag-view.js';

/** The width for which a picture is laid out that nobody sees: only its texts are used. */
export const UNSEEN = { width: 720, height: null, look: LIGHT } as const;

/** The number alone, as it stands in a sentence; for a picture its sentence and its caption, in two lines. */
export const asText = (view: TagView, drawing: Drawing): string =>
  drawing.shown.value ?? `${drawing.sentence(view.heading)}\n${captionOfView(view, drawing)}`;

/** Writes the content of a tag as Markdown: title, number or sentence, short tables, caption. */
export async function asMarkdown(view: TagView, drawing: Drawing): Promise<string> {
  const { value } = drawing.shown;
  const parts = [
    `**${plain(view.heading)}**`,
    value === undefined ? plain(drawing.sentence(view.heading)) : `**${plain(value)}**`,
    ...(await tablesOfView(view, drawing)).map(tableAsMarkdown),
    plain(captionOfView(view, drawing)),
  ];
  return parts.join('\n\n');
}

function tableAsMarkdown({ header, rows }: TextTable): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(inCell).join(' | ')} |`;
  const rule = header.map((_, at) => (at === 0 ? '---' : '---:'));
  return [line(header), `| ${rule.join(' | ')} |`, ...rows.map(line)].join('\n');
}

/**
 * Text in which Markdown finds nothing to format and no site finds a formula, a name or an address: the names in it are
 * somebody else's.
 */
const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>#|~&$@]/g, (sign) => `\\${sign}`)
    .replace(/(?<=:)\/\/|(?<=\bwww)\./gi, (signs) =>
      signs.replace(/./g, (sign) => `&#${sign.charCodeAt(0)};`),
    );

const inCell = (text: string): string => plain(text).trim() || ' ';

/** Writes the content of a tag as JSON: texts, days as ISO dates, and the rows from which its picture is drawn. */
export async function asJson(view: TagView, drawing: Drawing): Promise<string> {
  const { tag, kind, heading } = view;
  const { figure, shown } = drawing;
  const { asOf, from, to, dataThrough, sources } = figure;
  const { columns, rows }: TidyTable = await kind.tidy(figure);
  const isDay = columns.map((column) => column.kind === 'day');
  const cells = (row: readonly Cell[]): Cell[] =>
    row.map((cell, at) => (isDay[at] && typeof cell === 'number' ? isoOfDay(cell) : cell));
  const days = Object.entries({ asOf, from, to, dataThrough }).map(([name, day]) => [
    name,
    isoOrNull(day),
  ]);
  const data = {
    tag: tag.name,
    label: heading,
    ...(shown.value === undefined ? {} : { text: shown.value }),
    sentence: drawing.sentence(view.heading),
    caption: captionOfView(view, drawing),
    ...(Object.fromEntries(days) as Record<string, string | null>),
    sources: sources.map(({ address, rows: count }) => ({ address, rows: count })),
    columns: columns.map(({ name }) => name),
    rows: rows.map(cells),
  };
  return JSON.stringify(data, null, 2);
}

const isoOrNull = (day: Day | null): string | null => (day === null ? null : isoOfDay(day));
