import { KpiError, type KpiErrorFacts } from '../../data/errors.js';
import type { Written } from './attributes.js';

/** HTTP statuses of a missing file. */
const NOT_THERE: ReadonlySet<number | undefined> = new Set([403, 404, 410]);

/**
 * Adds to the error of a missing file the relative address that the author wrote, and the address that
 * it is relative to.
 * @param written attributes and their texts, by absolute address
 */
export function withPlace(error: KpiError, written?: ReadonlyMap<string, Written>): KpiError {
  const { code, facts, cause } = error;
  const found = written?.get(facts.address ?? '');
  const isMissing = code === 'http' ? NOT_THERE.has(facts.status) : facts.reason === 'web-page';
  if (!found || !isMissing || !isRelative(found.written)) return error;
  return new KpiError(code, { ...facts, ...found, ...placeOf(found.written) }, { cause });
}

const isRelative = (text: string): boolean => !/^([a-z][a-z\d+.-]*:|[/\\?#])/i.test(text);

function placeOf(text: string): Pick<KpiErrorFacts, 'base' | 'instead'> {
  const { origin, pathname } = new URL(document.baseURI);
  const base = { base: origin === 'null' ? document.baseURI : origin + pathname };
  // Generators turn a source `x.md` into the address `x/`: its neighbours are then one folder up.
  const isFolder =
    /[^/]\/(index\.html?)?$/i.test(pathname) && !document.querySelector('base[href]');
  return isFolder ? { ...base, instead: `../${text.replace(/^(\.\/)+/, '')}` } : base;
}
