/**
 * The reader of the kit, without elements and without a page: CSV files become tables.
 *
 * ```js
 * import { readCsv } from 'kpi-widgets/data';
 *
 * const table = await readCsv('date,hub,users,cluster\n2026-11-20,prod,7,aws\n');
 * ```
 */
export { dayOfIso, isoOfDay, type DateFormat, type Day } from '../data/dates.js';
export { KpiError, type KpiErrorCode, type KpiErrorFacts } from '../data/errors.js';
export {
  rowsLeftOut,
  type ActivityTable,
  type CommunitiesTable,
  type CommunityRow,
  type FlatPlaceRow,
  type Format,
  type LocationsTable,
  type PlaceRow,
  type PlacesTable,
  type Problem,
  type ProblemCode,
  type Table,
  type TableSource,
} from '../data/table.js';
export { readCsv, type CsvInput, type CsvOptions } from './read-csv.js';
