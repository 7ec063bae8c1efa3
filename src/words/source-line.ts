import type { TableSource } from '../data/table.js';
import type { Figure } from '../figures/figure.js';
import { throughOf } from './captions.js';
import './english/source.js';
import type { Words } from './format.js';

/**
 * Returns the line under a picture that leaves the page: where the figure comes from, how far its
 * data reach and how it was counted.
 * @param counted how it was counted, in parts
 */
export function sourceLine(figure: Figure, counted: readonly string[], words: Words): string {
  const addresses = [...new Set(figure.sources.map((source) => sourceName(source, words)))];
  const source =
    addresses.length === 0 ? [] : [words.say('source', { list: words.list(addresses) })];
  const through = throughOf(figure, words);
  return [...source, ...through, ...counted].join(' · ');
}

/** Each file with its number of rows, and how far the data reach: readers can tell what is missing. */
export function sourceRows(figure: Figure, words: Words): string {
  const files = figure.sources.map((source) =>
    words.say('source.rows', {
      source: sourceName(source, words),
      count: source.rows,
      n: words.number(source.rows),
    }),
  );
  const list = words.list([...new Set(files)]);
  return [words.say('source', { list }), ...throughOf(figure, words)].join(' · ');
}

/**
 * The address without the parts that may be secret or hold a whole file: query, hash, name and
 * password.
 */
function sourceName({ address }: TableSource, words: Words): string {
  if (!URL.canParse(address)) return address;
  const { protocol, host, pathname } = new URL(address);
  if (protocol === 'data:' || protocol === 'blob:') return words.say('source.page');
  return `${protocol}//${host}${pathname}`;
}
