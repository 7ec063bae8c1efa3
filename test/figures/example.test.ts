import { expect } from '@open-wc/testing';
import { isoOfDay } from '../../src/data/dates.js';
import type { Format } from '../../src/data/table.js';
import { usersNow } from '../../src/kinds/number/active-users.js';
import { atLeast } from '../../src/kinds/number/at-least.js';
import { communities } from '../../src/kinds/communities/communities.js';
import type { Stat } from '../../src/kinds/number/figure.js';
import { countNow } from '../../src/kinds/number/hubs-now.js';
import { monthEnds } from '../../src/kinds/over-time/month-end.js';
import { overTime } from '../../src/kinds/over-time/over-time.js';
import type { Scope } from '../../src/figures/scope.js';
import { DEFAULT_BINS, sizes } from '../../src/kinds/sizes/sizes.js';
import { withTrend } from '../../src/kinds/number/trend.js';
import { day, read, scope } from '../support/tables.js';

// The example of docs/figures.md, computed from the files that stand there.

const TODAY = day('2026-02-02');
const ALL = scope();

describe('the example of docs/figures.md', () => {
  let text: string;
  before(async () => {
    const page = await (await fetch('/docs/figures.md')).text();
    text = page.slice(page.indexOf('## An example'), page.indexOf('## Hubs and clusters now'));
  });

  it('is what our figures of its files are, line by line', () => {
    const written = [...text.matchAll(/^\| (.*?) +\| (.*?) +\| (.*?) +\|$/gm)]
      .slice(2)
      .map(([, , asked, figure]) => `${asked}: ${figure}`);
    expect(written).to.deep.equal(
      Object.entries(computed(text)).map(([asked, figure]) => `${asked}: ${figure}`),
    );
  });

  it('has a line for each definition of a figure', async () => {
    const page = await (await fetch('/docs/figures.md')).text();
    const from = page.indexOf('## Hubs and clusters now');
    const definitions = [...page.slice(from).matchAll(/^## (.+)$/gm)].map(([, name]) => name);
    const named = [...text.matchAll(/^\| \[(.+?)\]/gm)].map(([, name]) => name);
    expect(definitions.length).to.be.greaterThan(9);
    expect(named).to.have.members(
      definitions.filter((name) => name !== 'Where we differ from the notebook'),
    );
  });
});

/** What stands in the table, by what is asked for. */
function computed(example: string): Record<string, string> {
  const files = [...example.matchAll(/```csv\n(.*?)```/gs)].map(([, file]) => file as string);
  const file = <F extends Format>(at: number, format: F) => read(format, files[at] as string);
  const activity = file(0, 'hub-activity');
  const places = communities(file(1, 'communities'), file(2, 'locations'), activity, ALL, TODAY);

  const now = (stat: Stat) => (some: Scope) => usersNow(activity, 'monthly', some, TODAY, stat);
  const of = (cluster: string): Scope => scope({ cluster: [cluster] });
  const hubsNow = (some: Scope) => countNow(activity, 'hubs', some, TODAY);
  const over = (measure: 'hubs' | 'users') =>
    overTime(
      activity,
      { measure, groupBy: 'cluster', timescale: 'monthly', transform: 'none' },
      ALL,
      TODAY,
    );
  const [users, hubs] = [over('users'), over('hubs')];
  const latest = now('latest')(ALL);
  const late = latest.late.map(({ cluster }) => cluster);
  const peak = now('peak')(ALL);
  const trend = withTrend(activity, now('latest'), ALL, TODAY, 'P2D').trend!;
  const bins = sizes(
    activity,
    { measure: 'share', timescales: ['monthly'], bins: DEFAULT_BINS },
    ALL,
    TODAY,
  ).timescales[0]!.bins;

  const list = (values: ArrayLike<number>) =>
    Array.from(values, (value) => (Number.isNaN(value) ? '–' : value)).join(', ');
  return {
    '`metric="hubs"`': `${hubsNow(of('alpha')).value} of \`alpha\` and ${hubsNow(of('beta')).value} of \`beta\`: ${hubsNow(ALL).value}`,
    '`metric="clusters"`': `${countNow(activity, 'clusters', ALL, TODAY).value}`,
    '`stat="mean"`': `${now('mean')(of('alpha')).exact} of \`alpha\` and ${now('mean')(of('beta')).exact} of \`beta\`: ${now('mean')(ALL).value}`,
    '`stat="latest"`': `${users.totals.at(-1)} measured, and ${latest.value! - users.totals.at(-1)!} of \`${[...new Set(late)].join()}\`, which is late: ${latest.value}`,
    '`stat="peak"`': `${peak.value} on ${isoOfDay(peak.day!)}`,
    '`stat="latest" trend="P2D"`': `${trend.value} before: +${trend.change}`,
    '`at-least`': `more than ${atLeast(now('mean')(ALL).value!)}`,
    '`measure="hubs"`': `measured ${list(hubs.totals)}; shown ${list(hubs.shownTotals)}`,
    '`measure="users"`': users.series
      .map(({ cluster, values }) => `\`${cluster}\` ${list(values)}`)
      .join('; '),
    '`shownTotals`': list(users.shownTotals),
    '`kind="month-ends"`': monthEnds(users)
      .map(
        (month) =>
          `${month.total} on ${isoOfDay(month.day)}${month.running ? ', in a month that runs' : ''}`,
      )
      .join('; '),
    '`measure="share"`': bins
      .filter(({ share }) => share > 0)
      .map(({ from, to, share }) => `${from} to ${to}: ${(share * 100).toFixed(1)} %`)
      .join('; '),
    users: places.communities.map(({ name, users: count }) => `${name} ${count}`).join(', '),
    '`metric`': `${places.communities.length} communities, ${places.countries.length} countries, ${places.constellations.filter(({ name }) => name !== null).length} constellation`,
  };
}
