const LAST_DAY = Date.UTC(2026, 10, 20);
const MS_PER_DAY = 86_400_000;

export const CLUSTERS = 40;
export const DAYS = 365;
const TIMESCALES = ['daily', 'monthly'];
/** Share of the days on which a cluster was not measured. */
const GAPS = 0.01;

/**
 * Hub activity of 40 clusters over a year, day by day, the same for the same number: more rows are more hubs. Now
 * and then, a cluster has no rows on a day.
 * @param {number} rows about how many
 * @returns {string} CSV without quotes
 */
export function yearOfActivity(rows) {
  let seed = 20261120;
  const random = () => (seed = (seed * 1664525 + 1013904223) % 2 ** 32) / 2 ** 32;
  const hubs = Math.max(1, Math.round(rows / (DAYS * TIMESCALES.length * (1 - GAPS))));
  const clusters = Array.from({ length: CLUSTERS }, (_, index) => ({
    name: `cluster-${String(index).padStart(2, '0')}`,
    hubs: Array.from({ length: Math.ceil((hubs - index) / CLUSTERS) }, (_, at) => ({
      name: at === 0 ? 'prod' : `hub-${index}-${at}`,
      users: 2 * Math.exp(random() * 3 + random() * 3),
    })),
    missing: new Set(Array.from({ length: DAYS }, (_, day) => day).filter(() => random() < GAPS)),
  }));
  const lines = ['date,hub,users,cluster,timescale'];
  for (let day = 0; day < DAYS; day += 1) {
    const date = new Date(LAST_DAY - (DAYS - 1 - day) * MS_PER_DAY).toISOString().slice(0, 10);
    const season = 1 + 0.3 * Math.sin((day / DAYS) * 2 * Math.PI) + day / DAYS;
    for (const { name: cluster, hubs, missing } of clusters) {
      if (missing.has(day)) continue;
      for (const { name, users } of hubs) {
        for (const timescale of TIMESCALES) {
          const share = timescale === 'daily' ? 0.15 : 1;
          const count = Math.ceil(users * share * season * (0.9 + 0.2 * random()));
          lines.push(`${date},${name},${count}.0,${cluster},${timescale}`);
        }
      }
    }
  }
  return `${lines.join('\n')}\n`;
}
