import { caseGroups } from './case-groups.js';
import { readText } from './cells.js';
import { noteCount } from './count-notes.js';
import { readList } from './literal.js';
import { readCount, readDegrees } from './odd-counts.js';
import { ProblemTally } from './problems.js';
import { readName } from './read-name.js';
import type { Columns, RowReader } from './row-parser.js';
import type {
  CommunitiesTable,
  CommunityRow,
  FlatPlaceRow,
  LocationsTable,
  PlaceRow,
  PlacesTable,
  Problem,
} from './table.js';

const MAX_LATITUDE = 90;
const MAX_LONGITUDE = 180;

/** Base of the three readers: collects problems, and leaves out rows that repeat another exactly. */
abstract class Builder implements RowReader {
  protected readonly problems = new ProblemTally();
  readonly #seen = new Set<string>();

  constructor(protected readonly columns: Columns) {}

  row(cells: readonly string[], row: number): void {
    // Compare all cells: records that differ only in a column that is not read are two records.
    const whole = JSON.stringify(withoutEmptyEnd(cells));
    if (this.#seen.has(whole)) return this.problems.add('repeated-row', row);
    this.#seen.add(whole);
    this.take(cells, row);
  }

  misfit(row: number): void {
    this.problems.add('field-count', row);
  }

  protected abstract take(cells: readonly string[], row: number): void;

  #badCoordinate = 0;

  /**
   * Returns a reader of the degrees in a column. A cell that is no coordinate is read as `null`, and
   * is a problem of its row; a row with two such cells has one problem.
   */
  protected degrees(
    column: string,
    limit: number,
  ): (cells: readonly string[], row: number) => number | null {
    const cell = this.columns.cell(column);
    return (cells, row) => {
      const value = readDegrees(cell(cells), limit);
      if (!Number.isNaN(value)) return value;
      if (row !== this.#badCoordinate)
        this.problems.add('bad-coordinate', row, column, cell(cells));
      this.#badCoordinate = row;
      return null;
    };
  }
}

/** Repeated records are equal, however many of the empty cells at their ends are written. */
const withoutEmptyEnd = (cells: readonly string[]): readonly string[] =>
  cells.at(-1) === '' ? cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1) : cells;

/** Collects the communities file. */
export class CommunitiesBuilder extends Builder {
  readonly #communities: CommunityRow[] = [];
  readonly #cells = {
    name: this.columns.cell('community'),
    constellation: this.columns.cell('constellation'),
    location: this.columns.cell('location'),
    hubs: this.columns.cell('hubs'),
    id: this.columns.cell('id'),
    cluster: this.columns.cell('cluster'),
    domain: this.columns.cell('domain (from hubs)'),
  };

  protected take(cells: readonly string[], row: number): void {
    const name = readText(this.#cells.name(cells));
    if (name === null) return this.problems.add('no-name', row, 'Community');
    let readable = true;
    const list = (column: 'location' | 'id' | 'cluster' | 'domain'): (string | null)[] | null => {
      const text = readText(this.#cells[column](cells));
      if (text === null) return null;
      try {
        return readList(text).map((item) => (item === null ? null : readName(item)));
      } catch {
        if (readable) this.problems.add('bad-list', row, column, text);
        readable = false;
        return null;
      }
    };
    const community: CommunityRow = {
      name,
      constellation: readText(this.#cells.constellation(cells)),
      locations: list('location'),
      hasHubs: readText(this.#cells.hubs(cells)) !== null,
      hubs: list('id'),
      clusters: list('cluster'),
      domains: list('domain'),
    };
    if (readable) this.#communities.push(community);
  }

  table(address: string, rows: number): CommunitiesTable {
    const communities = Object.freeze(this.#communities);
    const problems = withSpellings(this.problems.list(), communities);
    return Object.freeze({
      format: 'communities',
      address,
      rows,
      problems,
      communities,
    });
  }
}

/** Collects the locations file. */
export class LocationsBuilder extends Builder {
  readonly #places = new Map<string, PlaceRow>();
  readonly #id = this.columns.cell('aid');
  readonly #name = this.columns.cell('location');
  readonly #country = this.columns.cell('country');
  readonly #latitude = this.degrees('latitude', MAX_LATITUDE);
  readonly #longitude = this.degrees('longitude', MAX_LONGITUDE);

  protected take(cells: readonly string[], row: number): void {
    const id = readText(this.#id(cells));
    if (id === null) return this.problems.add('no-name', row, 'aid');
    if (this.#places.has(id)) return this.problems.add('repeated-place', row, 'aid', id);
    this.#places.set(id, {
      id,
      name: readText(this.#name(cells)),
      country: readText(this.#country(cells)),
      latitude: this.#latitude(cells, row),
      longitude: this.#longitude(cells, row),
    });
  }

  table(address: string, rows: number): LocationsTable {
    const problems = this.problems.list();
    return Object.freeze({
      format: 'locations',
      address,
      rows,
      problems,
      places: this.#places,
    });
  }
}

/** Collects a flat places file. */
export class PlacesBuilder extends Builder {
  readonly #places: FlatPlaceRow[] = [];
  readonly #name = this.columns.cell('name');
  readonly #users = this.columns.cell('users');
  readonly #constellation = this.columns.cell('constellation');
  readonly #country = this.columns.cell('country');
  readonly #place = this.columns.cell('place');
  readonly #latitude = this.degrees('latitude', MAX_LATITUDE);
  readonly #longitude = this.degrees('longitude', MAX_LONGITUDE);

  protected take(cells: readonly string[], row: number): void {
    const name = readText(this.#name(cells));
    if (name === null) return this.problems.add('no-name', row, 'name');
    const cell = this.#users(cells);
    const { delimiter } = this.columns;
    const users = readCount(cell, delimiter);
    if (Number.isNaN(users)) return this.problems.add('bad-count', row, 'users', cell);
    if (users !== null) noteCount(this.problems, users, cell, row, 'users', delimiter);
    this.#places.push({
      name,
      users,
      latitude: this.#latitude(cells, row),
      longitude: this.#longitude(cells, row),
      constellation: readText(this.#constellation(cells)),
      country: readText(this.#country(cells)),
      place: readText(this.#place(cells)),
    });
  }

  table(address: string, rows: number): PlacesTable {
    const places = Object.freeze(this.#places);
    return Object.freeze({
      format: 'places',
      address,
      rows,
      problems: withSpellings(this.problems.list(), places),
      places,
    });
  }
}

/** Adds a problem if a constellation has two spellings, which are counted and coloured as two. */
function withSpellings(
  problems: readonly Problem[],
  rows: readonly { readonly constellation: string | null }[],
): readonly Problem[] {
  const names = rows.flatMap(({ constellation: name }) =>
    name === null ? [] : [{ name, rows: 1 }],
  );
  const problem = caseGroups('constellation', names);
  return problem ? [...problems, problem] : problems;
}
