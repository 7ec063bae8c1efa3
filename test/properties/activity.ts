import fc from 'fast-check';
import { readCell } from '../../src/data/cells.js';
import { dayOfIso, isoOfDay, type Day } from '../../src/data/dates.js';
import type { ActivityTable } from '../../src/data/table.js';
import type { FileColumns } from './csv.js';
import { fewNames, name } from './names.js';

/** A row of an activity file; `null` is no measurement. */
export interface ActivityRow {
  readonly cluster: string;
  readonly hub: string;
  readonly timescale: string;
  readonly day: Day;
  readonly users: number | null;
  /** Chooses how date and count are spelled. */
  readonly spelling: number;
}

export type ActivityKind = 'hubs' | 'hubs without timescale' | 'clusters';

const FIRST_DAY = dayOfIso('2026-01-10');
export const LAST_DAY = FIRST_DAY + 40;

/** Counts of every size. Those above 2^53 are none (see `readCount`). */
const anyCount = fc.oneof(
  { weight: 4, arbitrary: fc.nat(60) },
  { weight: 2, arbitrary: fc.nat(20_000) },
  { weight: 2, arbitrary: fc.double({ min: 0, max: 1e6, noNaN: true }) },
  { weight: 1, arbitrary: fc.constantFrom(0, 0.1, 1 / 3, 1e-9, 5e-324, 1e15, 2 ** 53 - 1) },
);

/** People are whole; sums of what a mean of several exporters may hold are not. */
const humanCount = fc.oneof(
  fc.nat(60),
  fc.nat(20_000),
  fc.double({ min: 0, max: 500, noNaN: true }),
);

const anyDay = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: FIRST_DAY, max: LAST_DAY }) },
  // Years have four digits on paper, also on the other side of a zone.
  {
    weight: 1,
    arbitrary: fc.integer({ min: dayOfIso('0200-01-01'), max: dayOfIso('9998-12-31') }),
  },
);

interface Shape {
  readonly kind: ActivityKind;
  readonly names?: fc.Arbitrary<string>;
  readonly days?: fc.Arbitrary<Day>;
  readonly counts?: fc.Arbitrary<number>;
  readonly maxLength?: number;
}

/** Other names that look like a name, to people or to programs. */
const ALMOST: readonly ((name: string) => string)[] = [
  (text) => `${text} `,
  (text) => ` ${text}`,
  (text) => text.toUpperCase(),
  (text) => text.normalize('NFD'),
  (text) => `"${text}"`,
  (text) => `${text}\u200D`,
];

/** Rows of few clusters and hubs: many meet in one series, some on one day. */
export function activityRows({
  kind,
  names = name,
  days = anyDay,
  counts = anyCount,
  maxLength = 30,
}: Shape): fc.Arbitrary<ActivityRow[]> {
  const pool = fc
    .tuple(fc.array(names, { minLength: 1, maxLength: 3 }), fc.constantFrom(...ALMOST))
    .map(([some, almost]) => [...some, almost(some[0] as string)].filter(readCell));
  const timescales = fc.tuple(fc.constant('monthly'), fc.constant('daily'), names);
  const row = fc.record({
    places: fc.tuple(fc.nat(3), fc.nat(3), fc.constantFrom(0, 0, 0, 1, 1, 2)),
    day: days,
    users: fc.option(counts, { freq: 8 }),
    spelling: fc.nat(9999),
  });
  const rows = fc.array(row, { maxLength });
  return fc.tuple(pool, pool, timescales, rows).map(([clusters, hubs, scales, found]) =>
    found.map(({ places: [cluster, hub, scale], ...rest }): ActivityRow => ({
      cluster: clusters[cluster % clusters.length] as string,
      hub: kind === 'clusters' ? '' : (hubs[hub % hubs.length] as string),
      timescale: kind === 'hubs' ? scales[scale] : 'monthly',
      ...rest,
    })),
  );
}

/** Rows that figures are made of. */
export const figureRows = (kind: ActivityKind = 'hubs', maxLength = 60) =>
  activityRows({
    kind,
    names: fc.oneof({ weight: 3, arbitrary: fewNames }, { weight: 1, arbitrary: name }),
    days: fc.integer({ min: FIRST_DAY, max: LAST_DAY }),
    counts: humanCount,
    maxLength,
  });

/** The file of some rows. */
export function activityColumns(rows: readonly ActivityRow[], kind: ActivityKind): FileColumns {
  const date = ['date', rows.map(({ day, spelling }) => dateText(day, spelling))] as const;
  const cluster = ['cluster', rows.map((row) => row.cluster)] as const;
  const counts = rows.map(({ users, spelling }) => countText(users, spelling));
  if (kind === 'clusters') return [date, cluster, ['unique_users', counts]];
  const columns: FileColumns = [
    date,
    ['hub', rows.map(({ hub }) => hub)],
    ['users', counts],
    cluster,
  ];
  if (kind !== 'hubs') return columns;
  return [...columns, ['timescale', rows.map(({ timescale }) => timescale)]];
}

const ZONES = [0, -12 * 60, -8 * 60, -210, 60, 330, 345, 14 * 60];

/** A day as an exporter may write it: also as any of its moments, in any zone. */
export function dateText(day: Day, spelling: number): string {
  const plain = [isoOfDay(day), `${isoOfDay(day)} 00:00:00`, ` ${isoOfDay(day)} `];
  const chosen = plain[spelling % 8];
  if (chosen !== undefined) return chosen;
  const offset = ZONES[spelling % ZONES.length] as number;
  const second = (spelling * 7919) % 86_400;
  const there = new Date((day * 86_400 + second + offset * 60) * 1000).toISOString();
  return there.slice(0, spelling % 3 === 0 ? 23 : 19) + zoneText(offset, spelling);
}

function zoneText(offset: number, spelling: number): string {
  if (offset === 0) return ['Z', '+00:00', '', '+00'][spelling % 4] as string;
  const sign = offset < 0 ? '-' : '+';
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60].map((part) =>
    String(part).padStart(2, '0'),
  ) as [string, string];
  if (minutes === '00' && spelling % 5 === 0) return sign + hours;
  return `${sign}${hours}${spelling % 2 ? ':' : ''}${minutes}`;
}

/** A count as an exporter may write it. */
export function countText(users: number | null, spelling: number): string {
  if (users === null) return ['', 'NaN', 'nan', 'null', ' '][spelling % 5] as string;
  const whole = Number.isInteger(users) && users < 1e15;
  const texts = [
    String(users),
    whole ? users.toFixed(1) : String(users),
    users.toExponential(),
    ` ${users} `,
    `+${users}`,
    users === 0 ? '-0.0' : `00${users}`,
  ];
  return texts[spelling % texts.length] as string;
}

/** What a table says: cluster, hub, timescale, day, users. */
export type Measurement = readonly [string, string, string, Day, number];

export function measurementsOf(table: ActivityTable): Measurement[] {
  const found: Measurement[] = [];
  table.seriesCluster.forEach((cluster, series) => {
    const names = [
      table.clusters[cluster] as string,
      table.hubs[table.seriesHub[series] as number] as string,
      table.timescales[table.seriesTimescale[series] as number] as string,
    ] as const;
    for (
      let at = table.start[series] as number;
      at < (table.start[series + 1] as number);
      at += 1
    ) {
      found.push([...names, table.day[at] as number, table.users[at] as number]);
    }
  });
  return found;
}
