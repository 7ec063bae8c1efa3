import { KpiError } from '../data/errors.js';
import { checkFormat } from '../data/expect.js';
import type { Table } from '../data/table.js';
import type { Figure } from '../figures/figure.js';
import type { Counting } from './counting.js';
import { completeFrom, isNeededBeside } from './engine.js';
import type { Held } from './held.js';
import type { FigureRequest } from './requests.js';

/**
 * Answers a request from tables that the caller has, in the order of its files.
 * @throws KpiError if a table is lacking, or of a format that the request cannot use
 */
export async function figureFrom<R extends FigureRequest, F extends Figure>(
  counting: Counting<R, F>,
  request: R,
  tables: readonly Table[],
): Promise<F> {
  const derived = counting.derive?.(request, (other, asked) => figureFrom(other, asked, tables));
  if (derived) return derived;
  const needs = counting.files(request).filter(isNeededBeside(tables[0]?.format));
  const held = needs.map(({ attribute, formats }, at): Held => {
    const table = tables[at];
    if (!table) {
      throw new KpiError('network', { attribute, expected: formats, reason: 'no-address' });
    }
    checkFormat(table, formats);
    return { where: 'here', table };
  });
  return (await completeFrom(counting, request, held)) as F;
}
