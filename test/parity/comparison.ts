const TOLERANCE = 1e-9;

type Plain = number | string | null | undefined;

export interface Difference {
  readonly path: string;
  readonly golden: Plain;
  readonly ours: Plain;
  /** Relative, for numbers. */
  readonly by: number;
}

/** Compares value by value and keeps count: a comparison of nothing must not look like success. */
export class Comparison {
  compared = 0;
  readonly differences: Difference[] = [];
  /** Differences that semantics names, with the reason. */
  readonly named: { path: string; reason: string }[] = [];

  value(path: string, golden: Plain, ours: Plain): void {
    this.compared += 1;
    const by = distance(golden ?? null, ours ?? null);
    // Not `by > TOLERANCE`: a NaN of ours differs as well.
    if (!(by <= TOLERANCE)) this.differences.push({ path, golden, ours, by });
  }

  list(path: string, golden: readonly Plain[], ours: readonly Plain[]): void {
    this.value(`${path}.length`, golden.length, ours.length);
    golden.forEach((item, index) => this.value(`${path}[${index}]`, item, ours[index]));
  }

  /** The same names, in any order. */
  set(path: string, golden: readonly string[], ours: readonly string[]): void {
    this.list(path, [...golden].sort(), [...ours].sort());
  }

  /**
   * The same ranked values by name, and our order as good as the golden one: pandas leaves ties in
   * any order.
   */
  ranking(
    path: string,
    golden: readonly (readonly [string, number])[],
    ours: readonly (readonly [string, number])[],
  ): void {
    const values = new Map(ours);
    this.value(`${path}.length`, golden.length, ours.length);
    for (const [name, value] of golden) this.value(`${path}.${name}`, value, values.get(name));
    golden.forEach(([, value], index) => {
      this.value(`${path}[${index}]`, value, ours[index]?.[1]);
    });
  }

  name(path: string, reason: string): void {
    this.named.push({ path, reason });
  }
}

function distance(golden: Plain, ours: Plain): number {
  if (typeof golden !== 'number' || typeof ours !== 'number') return golden === ours ? 0 : Infinity;
  if (golden === ours) return 0;
  return Math.abs(golden - ours) / Math.max(Math.abs(golden), Math.abs(ours));
}
