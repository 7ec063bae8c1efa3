/** The figures of the usage page that come from hub activity, as every contender has to compute them. */
export interface Usage {
  readonly hubs: number;
  readonly clusters: number;
  readonly dailyUsers: number;
  readonly monthlyUsers: number;
  readonly hubsOverTime: Chart;
  readonly daily: Chart;
  readonly dailyLog: Chart;
  readonly monthly: Chart;
  readonly monthlyLog: Chart;
  readonly sizes: readonly Sizes[];
}

export interface Chart {
  readonly dates: ArrayLike<unknown>;
  /** Largest first. */
  readonly series: readonly Series[];
  /** Per date: users or hubs of all clusters, never a sum of logarithms. */
  readonly totals: ArrayLike<number>;
}

export interface Series {
  readonly name: string;
  /** Per date; NaN where the cluster has nothing. */
  readonly values: ArrayLike<number>;
}

/** Hubs of one timescale by the mean of their users. */
export interface Sizes {
  readonly timescale: string;
  readonly bins: readonly Bin[];
}

export interface Bin {
  readonly hubs: number;
  readonly users: number;
  /** Of the users of all bins. */
  readonly share: number;
}

/** What a bare scan of the file finds. */
export interface Scanned {
  readonly rows: number;
  /** The sum of all counts. */
  readonly users: number;
}

/** What a usage comes down to, by name: few enough numbers to send from a page and to compare. */
export type Digest = Record<string, number | string>;

export function digestOf(usage: Usage): Digest {
  const { hubs, clusters, dailyUsers, monthlyUsers, sizes } = usage;
  const digest: Digest = { hubs, clusters, dailyUsers, monthlyUsers };
  for (const name of ['hubsOverTime', 'daily', 'dailyLog', 'monthly', 'monthlyLog'] as const) {
    const { dates, series, totals } = usage[name];
    digest[`${name}: dates`] = dates.length;
    digest[`${name}: series`] = series.map((one) => one.name).join(' ');
    digest[`${name}: sum`] = series.reduce((sum, { values }) => sum + sumOf(values), 0);
    for (let at = 0; at < totals.length; at += 1) {
      digest[`${name}: total of date ${at}`] = totals[at] as number;
    }
  }
  for (const { timescale, bins } of sizes) {
    bins.forEach((bin, at) => {
      for (const measure of ['hubs', 'users', 'share'] as const) {
        digest[`sizes ${timescale}, bin ${at}: ${measure}`] = bin[measure];
      }
    });
  }
  return digest;
}

const sumOf = (values: ArrayLike<number>): number =>
  Array.from(values).reduce((sum, value) => (Number.isNaN(value) ? sum : sum + value), 0);
