/**
 * Monthly users per cluster and day, added up by hand from the columns of a file, as most pages would.
 * @param {{date: string[], users: ArrayLike<number | string>, cluster: string[], timescale: string[]}} columns
 * @returns {{days: number[], names: string[], sums: Float64Array[]}} `days` as milliseconds; sums are NaN where a
 *   cluster has no rows
 */
export function byCluster({ date, users, cluster, timescale }) {
  const perCluster = new Map();
  const all = new Set();
  for (let row = 0; row < date.length; row += 1) {
    if (timescale[row] !== 'monthly') continue;
    let perDate = perCluster.get(cluster[row]);
    if (!perDate) perCluster.set(cluster[row], (perDate = new Map()));
    perDate.set(date[row], (perDate.get(date[row]) ?? 0) + Number(users[row]));
    all.add(date[row]);
  }
  const dates = [...all].sort();
  const names = [...perCluster.keys()].sort();
  const sums = names.map((name) =>
    Float64Array.from(dates, (one) => perCluster.get(name).get(one) ?? NaN),
  );
  return { days: dates.map((one) => Date.parse(one)), names, sums };
}

/** Tells the bench that all is drawn, and what was: the total of all values. */
export const drawn = ({ sums }) =>
  window.drawn(sums.flatMap((one) => [...one]).reduce((sum, value) => sum + (value || 0), 0));

/** The file that a page shows. */
export const SRC = new URLSearchParams(location.search).get('src');

export const WIDTH = 1000;
export const HEIGHT = 400;

/** A colour for each of some bands. */
export const colorOf = (index, count) => `hsl(${Math.round((index * 360) / count)} 55% 60%)`;
