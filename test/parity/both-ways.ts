import { isoOfDay } from '../../src/data/dates.js';
import { floorExact } from '../../src/figures/exact.js';
import { ceilExact, roundHalfEven } from '../../src/figures/rounding.js';
import type { Scope } from '../../src/figures/scope.js';
import { DEFAULT_BINS, sizes } from '../../src/kinds/sizes/sizes.js';
import {
  asOfOf,
  hubsSince,
  overTimeOf,
  scopeOf,
  totalsOf,
  usersOf,
  type Asked,
} from './our-activity.js';
import { TIMESCALES } from './golden.js';
import type { Quirks } from './quirks.js';
import { agree, Values } from './values.js';

// Alternatives that were computed beside the notebook's own figures. Those that ask for no figure of
// ours, or for one that ties decide, are not compared.

/** A golden file's alternatives, one value per path: texts are the same ones as ours. */
export function goldenBothWays(golden: Readonly<Record<string, unknown>>): Values {
  const values = new Values();
  const write = (path: string, value: unknown): void => {
    if (typeof value === 'number' || typeof value === 'string') values.set(path, value);
    else if (Array.isArray(value)) value.forEach((one, at) => write(`${path}[${at}]`, one));
    else if (value !== null && typeof value === 'object') {
      for (const [key, one] of Object.entries(value)) write(`${path}.${key}`, one);
    }
  };
  for (const [key, value] of Object.entries(golden)) write(key, value);
  return values;
}

const PATHS = {
  window: 'n_hubs as of latest date: 7 dates (>) or 8 (>=)',
  ceil: 'n_hubs: ceil of summed means, or round, or on the latest date, or distinct in window, or distinct with users',
  federated: 'federated pseudo-cluster counted, or dropped as the newer notebook does',
  highmem: 'utoronto/highmem counted, or dropped as the newer notebook does',
  present:
    'monthly number: mean over days with users, or over days present, or over the whole calendar',
  monthly: 'monthly number: int() or round()',
  daily: 'daily number: int() or round()',
  order:
    'monthly number: average per cluster then add, or add per date then average, or the latest date alone',
  period: 'monthly number: all dates, or the last 182 days as the text says',
  share: 'share per bin: hubs of 10000 or more left out, or in the last bin (sum of monthly means)',
} as const;

/** Scopes of the alternatives that leave something out. */
const SCOPES: readonly (readonly [string, Partial<Scope>])[] = [
  [`${PATHS.federated}.seed`, {}],
  [`${PATHS.federated}.otherwise`, { excludeClusters: ['prometheus'] }],
  [`${PATHS.highmem}.seed`, {}],
  [`${PATHS.highmem}.otherwise`, { excludeHubs: ['staging', 'utoronto/highmem'] }],
];

/**
 * @param asked as of the day that the golden file was made on
 * @param exact golden numbers before they were rounded, for their last bits
 */
export function ourBothWays(asked: Asked, quirks: Quirks, exact: readonly number[]): Values {
  return new BothWays(asked, quirks, exact).values();
}

class BothWays {
  readonly #values = new Values();
  readonly #latest: Asked;

  constructor(
    readonly asked: Asked,
    readonly quirks: Quirks,
    readonly exact: readonly number[],
  ) {
    this.#latest = this.#with({ asOf: 'latest' });
  }

  values(): Values {
    this.#hubs();
    for (const [path, change] of SCOPES) this.#without(path, change);
    this.#users();
    this.#halfYear();
    this.#share();
    return this.#values;
  }

  #with(change: Partial<Scope>): Asked {
    return { ...this.asked, scope: { ...this.asked.scope, ...change } };
  }

  /** A rounded number: by the last bits where that is the quirk. */
  #whole(path: string, number: Rounded, round: (exact: number) => number): void {
    const { value, exact } = number;
    const trapped = exact !== null && this.quirks.has('float-trap');
    const bits = trapped ? (this.exact.find((one) => agree(one, exact)) ?? exact) : null;
    this.#values.set(path, bits === null ? value : round(bits));
  }

  #hubs(): void {
    const { hubs: value, exact } = totalsOf(this.#latest, this.quirks);
    for (const text of [PATHS.window, PATHS.ceil]) {
      this.#whole(`${text}.seed`, { value, exact }, Math.ceil);
    }
    const end = asOfOf(this.#latest, this.quirks);
    if (end === null || exact === null) return;
    this.#values.set(`${PATHS.ceil}.otherwise[0]`, roundHalfEven(exact));
    const figure = overTimeOf(this.#latest, this.quirks, { measure: 'hubs' });
    const eight = hubsSince(figure, end - 7);
    const rounded = { value: ceilExact(eight), exact: eight };
    this.#whole(`${PATHS.window}.otherwise`, rounded, Math.ceil);
  }

  #without(path: string, change: Partial<Scope>): void {
    for (const timescale of TIMESCALES) {
      const { exact } = usersOf(this.#with(change), this.quirks, timescale);
      this.#values.set(`${path}.${timescale}`, exact);
    }
    const { hubs: value, exact } = totalsOf(this.#with({ ...change, asOf: 'latest' }), this.quirks);
    this.#whole(`${path}.n_hubs`, { value, exact }, Math.ceil);
  }

  #users(): void {
    for (const timescale of TIMESCALES) {
      const number = usersOf(this.asked, this.quirks, timescale);
      const { exact } = number;
      if (exact !== null) this.#values.set(`${PATHS[timescale]}.otherwise`, roundHalfEven(exact));
      const texts = [PATHS.monthly, PATHS.present, PATHS.order, PATHS.period];
      for (const text of timescale === 'daily' ? [PATHS.daily] : texts) {
        this.#whole(`${text}.seed`, number, Math.floor);
      }
    }
    const { totals } = overTimeOf(this.asked, this.quirks, {});
    if (totals.length === 0) return;
    const exact = totals.reduce((a, b) => a + b, 0) / totals.length;
    const mean = { value: floorExact(exact), exact };
    this.#whole(`${PATHS.order}.otherwise[0]`, mean, Math.floor);
    this.#values.set(`${PATHS.order}.otherwise[1]`, totals.at(-1));
  }

  #halfYear(): void {
    const end = asOfOf(this.#latest, this.quirks);
    if (end === null) return;
    // Up to the newest date, whether or not that is after today.
    const half = this.#with({ asOf: isoOfDay(end), period: 'P182D' });
    const limited = new Set([...this.quirks].filter((quirk) => quirk !== 'after-today'));
    this.#whole(`${PATHS.period}.otherwise`, usersOf(half, limited, 'monthly'), Math.floor);
  }

  #share(): void {
    const { file, today } = this.asked;
    const options = { timescales: ['monthly'], bins: DEFAULT_BINS, measure: 'hubs' } as const;
    const table = file.averaging(this.quirks, 'left-out');
    const figure = sizes(table, options, scopeOf(this.asked, this.quirks), today);
    const [monthly] = figure.timescales;
    if (!monthly) return;
    const closed = monthly.bins.filter(({ to }) => to !== null);
    const users = closed.reduce((sum, bin) => sum + bin.users, 0);
    this.#values.set(`${PATHS.share}.seed`, users);
    this.#values.set(`${PATHS.share}.otherwise`, monthly.users);
  }
}

interface Rounded {
  readonly value: number | null;
  readonly exact: number | null;
}
