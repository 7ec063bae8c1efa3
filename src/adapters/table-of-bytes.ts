import type { DateFormat } from '../data/dates.js';
import type { Table } from '../data/table.js';
import { SlicedReader } from '../engine/sliced-reader.js';

/**
 * Reads a CSV file as a tag reads it.
 * @param address by which errors call it
 * @throws KpiError `parse` or `schema`
 */
export async function tableOfBytes(
  address: string,
  bytes: Uint8Array<ArrayBuffer>,
  dateFormat: DateFormat = 'iso',
  wasPacked = false,
): Promise<Table> {
  const reader = new SlicedReader(address, { charset: null, dateFormat });
  await reader.push(bytes);
  return reader.end(wasPacked);
}
