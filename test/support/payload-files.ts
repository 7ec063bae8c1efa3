import { isoOfDay } from '../../src/data/dates.js';
import { PLAIN, writeCsv, type FileColumns } from '../properties/csv.js';
import { IN_FILES } from './payloads.js';
import { day } from './tables.js';

type Row = Readonly<Record<string, string>>;

/** Returns a row for each column and payload, with the payload there and usual cells elsewhere. */
function everywhere(usual: Row, like: (column: string, at: number) => Row = () => ({})): Row[] {
  return Object.keys(usual).flatMap((column) =>
    IN_FILES.map((payload, at) => ({ ...usual, ...like(column, at), [column]: payload })),
  );
}

/** Writes rows as a file that also has each payload as the name of a column. */
function fileOfRows(rows: readonly Row[]): string {
  const columns: FileColumns = [
    ...Object.keys(rows[0] as Row).map(
      (name) => [name, rows.map((row) => row[name] as string)] as const,
    ),
    ...IN_FILES.map((payload) => [payload, rows.map(() => '')] as const),
  ];
  return writeCsv(columns, PLAIN);
}

const NEWEST = day('2026-11-20');
/** Each payload has a day on which it is the largest, and so in the tooltip. */
const dayOf = (at: number): string => isoOfDay(NEWEST - 1 - at);
export const DAYS = IN_FILES.length + 1;
const date = isoOfDay(NEWEST);
const ACTIVITY = { hub: 'h', users: '5', cluster: 'usual', timescale: 'monthly' };
const rec = (at: number): string => `rec${at}`;

/** Places all over the world, so that markers lie apart. */
const degrees = (at: number) => ({
  latitude: String(((at * 37) % 120) - 60),
  longitude: String(((at * 61) % 340) - 170),
});

const community = (on: string, cells: Row = {}): Row => ({
  Community: 'usual',
  Constellation: 'usual',
  Location: "['usual']",
  Hubs: "['recHub']",
  id: `['${on}']`,
  cluster: "['usual']",
  'domain (from Hubs)': "['x.example.org']",
  ...cells,
});

const location = (at: number): Row => {
  const { latitude, longitude } = degrees(at);
  return {
    ...{ aid: rec(at), Location: 'usual', Country: 'usual' },
    ...{ Latitude: latitude, Longitude: longitude },
  };
};

/** Number of places for the communities, which the payloads take in turn. */
const PLACES = 200;

/** Files with every payload in every column, under the names that `payloadAddresses` has. */
export const PAYLOAD_FILES: Readonly<Record<string, string>> = {
  activity: fileOfRows([
    ...everywhere({ date, ...ACTIVITY }),
    ...IN_FILES.flatMap((payload, at) => [
      { ...ACTIVITY, date: dayOf(at), users: '900', cluster: payload },
      { ...ACTIVITY, date: dayOf(at), users: '900', hub: payload },
    ]),
    ...['h', 'large', 'larger'].map((hub, at) => {
      return { ...ACTIVITY, date, hub, users: String(900 * (at + 1)) };
    }),
  ]),
  clusters: fileOfRows([
    ...everywhere({ date, cluster: 'usual', unique_users: '5' }),
    ...IN_FILES.map((cluster, at) => ({ date: dayOf(at), cluster, unique_users: '900' })),
  ]),
  communities: fileOfRows([
    // Those with most users come first, by key and in tables.
    ...everywhere(community('h'), (column, at) => ({
      Location: JSON.stringify([rec(at % PLACES)]),
      id:
        column === 'Community' ? "['larger']" : column === 'Constellation' ? "['large']" : "['h']",
    })),
    ...IN_FILES.map((payload) =>
      community('h', { 'domain (from Hubs)': JSON.stringify([payload, 'next.example.org']) }),
    ),
  ]),
  locations: fileOfRows([
    ...everywhere(location(0)),
    ...Array.from({ length: PLACES }, (_, at) => location(at)),
  ]),
  // Each payload as the place and the country of a community, and in the list that names a place.
  communitiesThere: fileOfRows(
    IN_FILES.flatMap((payload, at) => [
      community('h', { Location: JSON.stringify([rec(at)]) }),
      community('h', { Location: JSON.stringify([payload]) }),
    ]),
  ),
  locationsThere: fileOfRows(
    IN_FILES.flatMap((payload, at) => [
      { ...location(at), Location: payload, Country: payload },
      { ...location(at), aid: payload },
    ]),
  ),
  places: fileOfRows(
    everywhere(
      {
        ...{ name: 'usual', latitude: '1', longitude: '1', users: '5' },
        ...{ constellation: 'usual', country: 'usual', place: 'usual' },
      },
      (column, at) => ({ ...degrees(at), users: column === 'name' ? '900' : '5' }),
    ),
  ),
};

/** Stores a text at an address from which the page can request it. */
export async function heldAt(address: string, body: string): Promise<string> {
  await fetch(address, { method: 'POST', body });
  return address;
}

/** Stores all payload files, and returns their addresses by name. */
export async function payloadAddresses(): Promise<Readonly<Record<string, string>>> {
  const entries = Object.entries(PAYLOAD_FILES).map(async ([name, body]) => {
    return [name, await heldAt(`/held/payloads-${name}`, body)] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}
