const TOLERANCE = 1e-9;
/** The logarithm of a sum that is 1 but for its last bits is nothing, but for these. */
const NOTHING = 1e-12;

/** A figure, an element of one, or a name; nothing is nothing on either side. */
export type Value = number | string | null | undefined;

/** How far two values are apart: relative for numbers, 0 or infinite for others. */
export function distance(golden: Value, ours: Value): number {
  const [a, b] = [golden ?? null, ours ?? null];
  if (typeof a !== 'number' || typeof b !== 'number') return a === b ? 0 : Infinity;
  if (a === b || Math.abs(a - b) < NOTHING) return 0;
  return Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b));
}

/** Not `distance > TOLERANCE`: a NaN of ours agrees with nothing. */
export const agree = (golden: Value, ours: Value): boolean => distance(golden, ours) <= TOLERANCE;

/**
 * Our number with the golden one's last bits, where it is the same number. What a rounding without
 * tolerance makes of a number depends on them, and they on the order in which pandas adds up.
 */
export const withLastBits = (ours: number, golden: Value): number =>
  typeof golden === 'number' && agree(golden, ours) ? golden : ours;

/** Values by path. Golden ones and ours are written into the same shape, so that they compare. */
export class Values {
  readonly #values = new Map<string, number | string>();

  get size(): number {
    return this.#values.size;
  }

  get(path: string): Value {
    return this.#values.get(path);
  }

  paths(): Iterable<string> {
    return this.#values.keys();
  }

  /** A path that is there already gets a number: nothing may hide behind an equal name. */
  set(path: string, value: Value): void {
    if (value === null || value === undefined) return;
    let free = path;
    for (let copy = 2; this.#values.has(free); copy += 1) free = `${path}#${copy}`;
    this.#values.set(free, value);
  }

  /** Names in any order, each with how often it is there. */
  members(path: string, names: readonly string[]): void {
    const counts = new Map<string, number>();
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
    for (const [name, count] of counts) this.set(`${path}{${name}}`, count);
    this.set(`${path}.length`, names.length);
  }

  /** Names with their values, largest first: pandas leaves ties in any order. */
  ranking(path: string, ranked: readonly (readonly [string, number])[]): void {
    ranked.forEach(([name, value], index) => {
      this.set(`${path}.${name}`, value);
      this.set(`${path}[${index}]`, value);
    });
  }

  /** The order of names, by the values that they are ranked by. */
  order(path: string, names: readonly string[], ranked: readonly (readonly [string, number])[]) {
    const values = new Map(ranked);
    names.forEach((name, index) => this.set(`${path}[${index}]`, values.get(name) ?? name));
  }

  /** Only the paths that other values have too. */
  onlyThoseOf(other: Values): Values {
    const some = new Values();
    for (const [path, value] of this.#values) {
      if (other.get(path) !== undefined) some.set(path, value);
    }
    return some;
  }
}

export interface Difference {
  readonly path: string;
  readonly golden: Value;
  readonly ours: Value;
  /** Relative, for numbers. */
  readonly by: number;
}

export interface Comparison {
  /** A comparison of nothing must not look like success. */
  readonly compared: number;
  readonly differences: readonly Difference[];
}

/** Compares whatever either side has. */
export function compare(golden: Values, ours: Values): Comparison {
  const differences: Difference[] = [];
  const look = (path: string): void => {
    const [there, here] = [golden.get(path), ours.get(path)];
    if (agree(there, here)) return;
    differences.push({ path, golden: there, ours: here, by: distance(there, here) });
  };
  let compared = golden.size;
  for (const path of golden.paths()) look(path);
  for (const path of ours.paths()) {
    if (golden.get(path) !== undefined) continue;
    compared += 1;
    look(path);
  }
  return { compared, differences };
}
