import type { WholeTable } from './tables.js';

/** The column that the rows of a table are sorted by, and whether the largest comes first. */
export interface TableOrder {
  readonly column: number;
  readonly isFalling: boolean;
}

/**
 * Returns the next order when a reader chooses a column: first numbers from the largest and texts
 * from A, then the other way round, then as the table was.
 */
export function nextOrder(
  order: TableOrder | null,
  column: number,
  isNumber: boolean,
): TableOrder | null {
  if (order?.column !== column) return { column, isFalling: isNumber };
  return order.isFalling === isNumber ? { column, isFalling: !isNumber } : null;
}

/** Returns the rows of a table in an order: empty cells come last, equal ones stay as they were. */
export function sortedRows(
  { count, key }: Pick<WholeTable, 'count' | 'key'>,
  order: TableOrder | null,
  language: string,
): readonly number[] {
  const rows = Array.from({ length: count }, (_, index) => index);
  if (!order) return rows;
  const { compare } = new Intl.Collator(language, { numeric: true });
  const keys = rows.map((row) => key(row, order.column));
  const sign = order.isFalling ? -1 : 1;
  return rows.sort((a, b) => {
    const [one, other] = [keys[a] ?? null, keys[b] ?? null];
    if (one === null || other === null)
      return Number(one === null) - Number(other === null) || a - b;
    const found =
      typeof one === 'number' && typeof other === 'number'
        ? one - other
        : compare(String(one), String(other));
    return sign * found || a - b;
  });
}
