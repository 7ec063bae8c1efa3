import { expect } from '@open-wc/testing';
import { toCsv } from '../../src/data/to-csv.js';
import { usersNow } from '../../src/kinds/number/active-users.js';
import {
  overTimeOf,
  sampleCommunities,
  sampleOverTime,
  sampleSizes,
  sizesOf,
} from '../support/plans.js';
import { day, hubActivity, scope } from '../support/tables.js';
import { tidy } from '../support/kinds.js';

const linesOf = (figure: Parameters<typeof tidy>[0]): string[] =>
  toCsv(tidy(figure)).trimEnd().split('\r\n');

const ROWS = ['2026-01-01,one,3,alpha', '2026-01-02,one,5,alpha', '2026-01-02,two,20,beta'];

describe('the table of a figure', () => {
  it('number: as it is shown, and what it was cut from', () => {
    const table = hubActivity('2026-01-01,one,3,a', '2026-01-02,one,4,a');
    const figure = usersNow(table, 'monthly', scope(), day('2026-01-09'), 'mean');
    expect(linesOf(figure)).to.deep.equal([
      'metric,timescale,value,exact,as_of',
      'users,monthly,3,3.5,2026-01-02',
    ]);
  });

  it('over time: only what the data have, by day and in the order of the series', () => {
    expect(linesOf(overTimeOf(ROWS))).to.deep.equal([
      'date,cluster,users',
      '2026-01-01,alpha,3',
      '2026-01-02,beta,20',
      '2026-01-02,alpha,5',
    ]);
    expect(linesOf(overTimeOf(ROWS, { measure: 'hubs', groupBy: 'hub' }))).to.deep.equal([
      'date,cluster,hub,hubs',
      '2026-01-01,alpha,one,1',
      '2026-01-02,alpha,one,1',
      '2026-01-02,beta,two,1',
    ]);
  });

  it('over time: users and not their logarithm', () => {
    const plain = linesOf(overTimeOf(ROWS));
    expect(linesOf(overTimeOf(ROWS, { transform: 'log10' }))).to.deep.equal(plain);
  });

  it('sizes: every bin, the empty ones, too', () => {
    const figure = sizesOf(ROWS, { timescales: ['monthly'], bins: [0, 5, 10] });
    expect(linesOf(figure)).to.deep.equal([
      'timescale,bin,hubs,users,share',
      'monthly,0-5,1,4,0.16666666666666666',
      'monthly,5-10,0,0,0',
      'monthly,10+,1,20,0.8333333333333334',
    ]);
  });

  it('communities: those without coordinates, too', async () => {
    const figure = await sampleCommunities();
    const { columns, rows } = tidy(figure);
    expect(columns.map(({ name }) => name).join()).to.equal(
      'community,constellation,place,country,latitude,longitude,users',
    );
    expect(rows).to.have.lengthOf(figure.communities.length);
    expect(rows.some(([, , , , latitude]) => latitude === null)).to.equal(
      figure.communities.some(({ latitude }) => latitude === null),
    );
  });

  it('has every number of a real chart, to the last bit', async () => {
    const chart = await sampleOverTime({ groupBy: 'hub' });
    const read = new Map(
      linesOf(chart)
        .slice(1)
        .map((line) => {
          const [date, cluster, hub, users] = line.split(',');
          return [`${date} ${cluster}/${hub}`, Number(users)] as const;
        }),
    );
    let count = 0;
    chart.dates.forEach((date, index) => {
      const iso = new Date(date * 86_400_000).toISOString().slice(0, 10);
      let total = 0;
      for (const { cluster, hub, values } of chart.series) {
        const value = values[index]!;
        if (Number.isNaN(value)) continue;
        count += 1;
        total += value;
        expect(read.get(`${iso} ${cluster}/${hub}`)).to.equal(value);
      }
      expect(chart.totals[index]).to.be.closeTo(total, 1e-6);
    });
    expect(read.size).to.equal(count);

    const sizes = await sampleSizes();
    const bins = sizes.timescales.flatMap(({ bins: of }) => of);
    expect(
      linesOf(sizes)
        .slice(1)
        .map((line) => Number(line.split(',')[3])),
    ).to.deep.equal(bins.map(({ users }) => users));
  });

  it('is a header where nothing is in scope', () => {
    expect(linesOf(overTimeOf([]))).to.deep.equal(['date,cluster,users']);
  });
});
