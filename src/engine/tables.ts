import { KpiError } from '../data/errors.js';
import { expecting, expectFormat, type TableOf } from '../data/expect.js';
import { readTable } from '../data/read-table.js';
import { fetchText } from '../data/source.js';
import type { Format, Table } from '../data/table.js';

const tables = new Map<string, Promise<Table>>();
/** Addresses whose file somebody wants as it is now. */
const forgotten = new Set<string>();

/**
 * The table at an address: one request and one parse for all who ask, forgotten on failure so that
 * the next one tries again.
 * @param address absolute
 * @throws KpiError
 */
export async function tableAt<F extends Format>(
  address: string,
  formats: readonly F[],
): Promise<TableOf<F>> {
  let table = tables.get(address);
  if (!table) {
    const loading = load(address);
    table = loading;
    tables.set(address, loading);
    loading.catch(() => {
      if (tables.get(address) === loading) tables.delete(address);
    });
  }
  try {
    return expectFormat(await table, formats);
  } catch (error) {
    if (error instanceof KpiError && !error.facts.expected) throw expecting(error, formats);
    throw error;
  }
}

/** The next one who asks for the address gets it anew. */
export function forgetTable(address: string): void {
  tables.delete(address);
  forgotten.add(address);
}

async function load(address: string): Promise<Table> {
  const fresh = forgotten.delete(address);
  return readTable(await fetchText(address, { fresh }), address);
}
