import { expectFormat, type TableOf } from '../../src/data/expect.js';
import { readTable } from '../../src/data/read-table.js';
import { fetchText } from '../../src/data/source.js';
import type { Format } from '../../src/data/table.js';
import type { SeedTables } from './compare-seed.js';
import type { Golden } from './golden.js';

/** The golden file at an address, or `null` where there is none. */
export async function loadGolden(address: string): Promise<Golden | null> {
  const answer = await fetch(address);
  return answer.ok ? ((await answer.json()) as Golden) : null;
}

/** The three files that a golden file was made of, by their paths on the test server. */
export async function loadTables(paths: Record<keyof SeedTables, string>): Promise<SeedTables> {
  const [activity, communities, locations] = await Promise.all([
    load(paths.activity, 'hub-activity'),
    load(paths.communities, 'communities'),
    load(paths.locations, 'locations'),
  ]);
  return { activity, communities, locations };
}

async function load<F extends Format>(path: string, format: F): Promise<TableOf<F>> {
  const address = new URL(path, location.href).href;
  return expectFormat(readTable(await fetchText(address), address), [format]);
}
