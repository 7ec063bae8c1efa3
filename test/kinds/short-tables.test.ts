import { expect } from '@open-wc/testing';
import {
  english as words,
  overTimeOf,
  sampleCommunities,
  sampleOverTime,
  sampleSizes,
  sizesOf,
} from '../support/plans.js';
import { shortTables } from '../support/kinds.js';

const ROWS = [
  '2026-01-01,one,3,alpha',
  '2026-01-02,one,6,alpha',
  '2026-01-03,one,2,alpha',
  '2026-01-02,two,2000,beta',
];

describe('the short table', () => {
  it('over time: first, last, least, most and mean of every series, and of the total', () => {
    const [table] = shortTables(overTimeOf(ROWS), 'Users', words);
    expect(table).to.deep.equal({
      caption: 'Users: users in short',
      header: ['Cluster', 'On Jan 1, 2026', 'On Jan 3, 2026', 'Least', 'Most measured', 'Mean'],
      rows: [
        ['beta', '–', 'not measured (last 2,000 on Jan 2, 2026)', '2,000', '2,000', '2,000'],
        ['alpha', '3', '2', '2', '6', '3.7'],
        // A cluster that may be late is no fall to 2.
        ['Total', '3', '2,002', '3', '2,006', '1,337'],
      ],
    });
  });

  it('over time: no longer than it may be, whatever the data', async () => {
    const figure = await sampleOverTime({ groupBy: 'hub' });
    const [table] = shortTables(figure, 'x', words);
    expect(figure.series.length).to.be.greaterThan(60);
    expect(table!.rows).to.have.lengthOf(52);
    expect(table!.rows.at(-2)![0]).to.equal(`${figure.series.length - 50} more`);
    for (const row of table!.rows) expect(row).to.have.lengthOf(table!.header.length);
  });

  it('sizes: hubs, users and share of every bin', async () => {
    const [table] = shortTables(sizesOf(ROWS, { bins: [0, 5, 10] }), 'x', words);
    expect(table!.header).to.deep.equal([
      'Users of a hub',
      'Timescale',
      'Hubs',
      'Users',
      'Share of users',
    ]);
    expect(table!.rows).to.deep.equal([
      ['0–5', 'Monthly', '1', '3.7', '0.2%'],
      ['5–10', 'Monthly', '0', '0', '0%'],
      ['10+', 'Monthly', '1', '2,000', '100%'],
    ]);
    const [real] = shortTables(await sampleSizes(), 'x', words);
    expect(new Set(real!.rows.map(([, timescale]) => timescale)).size).to.equal(2);
  });

  it('communities: the ten largest, how many more there are, and how many in each constellation', async () => {
    const figure = await sampleCommunities();
    const [largest, constellations] = shortTables(figure, 'x', words);
    expect(largest!.rows.slice(0, 10).map(([name]) => name)).to.deep.equal(
      figure.communities.slice(0, 10).map(({ name }) => name),
    );
    expect(largest!.rows.at(-1)![0]).to.equal(`${figure.communities.length - 10} more`);
    expect(constellations!.rows).to.have.lengthOf(figure.constellations.length);
  });

  it('is none where there is nothing to tell', () => {
    expect(shortTables(overTimeOf([]), 'x', words)).to.deep.equal([]);
  });
});
