import { expect } from '@open-wc/testing';
import { isoOfDay } from '../../src/data/dates.js';
import { monthEnds } from '../../src/kinds/over-time/month-end.js';
import { inCountries } from '../../src/kinds/communities/community-order.js';
import type { CommunitiesFigure } from '../../src/kinds/communities/figure.js';
import { places } from '../../src/kinds/communities/places.js';
import { type WholeTable } from '../../src/words/tables.js';
import { communitiesOf } from '../support/communities.js';
import { day, read, scope } from '../support/tables.js';
import {
  english as words,
  overTimeOf,
  sampleCommunities,
  sampleOverTime,
  sampleSizes,
} from '../support/plans.js';
import { tidy, wholeTable } from '../support/kinds.js';

const placesOf = (...rows: readonly string[]): CommunitiesFigure =>
  places(
    read('places', ['name,latitude,longitude,users,country', ...rows].join('\n')),
    scope(),
    day('2026-01-10'),
  );

const rowsOf = ({ count, row }: WholeTable) => Array.from({ length: count }, (_, at) => row(at));

describe('the whole table', () => {
  it('over time: a row per day, the newest first, a column per series, and the total', () => {
    const figure = overTimeOf([
      '2026-01-01,one,3,alpha',
      '2026-01-02,one,5,alpha',
      '2026-01-02,two,2000,beta',
    ]);
    const table = wholeTable(figure, 'Users', words)!;
    expect(table.columns.map(({ name }) => name)).to.deep.equal(['Date', 'beta', 'alpha', 'Total']);
    expect(rowsOf(table)).to.deep.equal([
      ['Jan 2, 2026', '2,000', '5', '2,005'],
      ['Jan 1, 2026', '', '3', '3'],
    ]);
  });

  it('over time: 0 where that was measured, a dash where nothing was, and nothing outside a life', () => {
    const figure = overTimeOf([
      '2026-01-02,one,3,alpha',
      '2026-01-03,one,0,alpha',
      '2026-01-05,one,4,alpha',
      ...['01', '02', '03', '04', '05'].map((day) => `2026-01-${day},two,9,beta`),
    ]);
    const table = wholeTable(figure, 'Users', words)!;
    expect(rowsOf(table).map((cells) => cells[2])).to.deep.equal(['4', '–', '0', '3', '']);
    expect([0, 1, 2].map((row) => table.key(row, 2))).to.deep.equal([4, null, 0]);
  });

  it('over time: the numbers are those of the CSV', async () => {
    const figure = await sampleOverTime();
    const table = wholeTable(figure, 'x', words)!;
    const column = new Map(table.columns.map(({ name }, at) => [name, at]));
    const byDay = new Map(rowsOf(table).map((cells) => [cells[0], cells]));
    let count = 0;
    let stars = 0;
    for (const [date, cluster, users] of tidy(figure).rows) {
      const cells = byDay.get(words.day(date as number))!;
      const cell = cells[column.get(cluster as string)!]!;
      // What lacks some hubs has a star.
      expect(cell.replace('*', '')).to.equal(words.number(users as number));
      if (cell.endsWith('*')) stars += 1;
      count += 1;
    }
    const filled = rowsOf(table)
      .flatMap((cells) => cells.slice(1, -2))
      // A measured 0 is no row of the CSV.
      .filter((cell) => !/^(–|0\*?)?$/.test(cell));
    expect(filled).to.have.lengthOf(count);
    expect(stars).to.be.greaterThan(0);
    expect(table.caption).to.equal('x (–: not measured; *: a part was not measured)');
    expect(table.columns.at(-2)!.name).to.equal('Total of what was measured');
  });

  it('over time: month ends, and the month that is running', () => {
    const figure = overTimeOf([
      '2026-10-30,one,3,alpha',
      '2026-10-31,one,5,alpha',
      '2026-11-10,two,7,beta',
    ]);
    const table = wholeTable(figure, 'x', words, 1)!;
    expect(table.columns[0]!.name).to.equal('Month end');
    expect(rowsOf(table)).to.deep.equal([
      ['Nov 10, 2026, so far', '7', '0', '7'],
      ['Oct 31, 2026', '0', '5', '5'],
    ]);
    expect(monthEnds(figure).map(({ day }) => isoOfDay(day))).to.deep.equal([
      '2026-10-31',
      '2026-11-10',
    ]);
  });

  it('over time: months by their newest day, and what was not measured on it', () => {
    const figure = overTimeOf([
      ...['2026-01-27', '2026-01-28', '2026-01-29', '2026-01-30', '2026-02-02'].map(
        (date) => `${date},one,4,alpha`,
      ),
      ...['2026-01-30', '2026-01-31', '2026-02-01', '2026-02-02'].map(
        (date) => `${date},two,1,beta`,
      ),
      ...['2026-01-30', '2026-01-31', '2026-02-01', '2026-02-02'].map(
        (date) => `${date},three,1,beta`,
      ),
      ...['2026-01-27', '2026-01-28', '2026-01-29', '2026-02-01', '2026-02-02'].map(
        (date) => `${date},four,7,beta`,
      ),
    ]);
    const table = wholeTable(figure, 'x', words, 1)!;
    expect(table.columns[0]!.name).to.equal('Newest day of the month');
    expect(rowsOf(table)).to.deep.equal([
      ['Feb 2, 2026', '9', '4', '13'],
      ['Jan 31, 2026', '9 (7 of them not measured)', '4 (not measured)', '13'],
    ]);
    expect(table.key(1, 2)).to.equal(4);
  });

  it('sizes and communities: a row for each row of the CSV, then who does not take part', async () => {
    const map = await sampleCommunities();
    for (const figure of [await sampleSizes(), map]) {
      const table = wholeTable(figure, 'x', words)!;
      const more = figure === map ? map.dropped.length : 0;
      expect(table.count).to.equal(tidy(figure).rows.length + more);
      for (const cells of rowsOf(table)) expect(cells).to.have.lengthOf(table.columns.length);
    }
    expect(map.dropped.length).to.be.greaterThan(0);
  });

  it('communities: who is not on the map stands last, with the reason', () => {
    const table = wholeTable(
      placesOf('Lagos,6.5,3.4,,', 'Accra,5.6,-0.19,0,', 'Nairobi,-1.29,36.82,30,', 'Lost,,,5,'),
      'x',
      words,
    )!;
    expect(table.columns.map(({ name }) => name)).to.deep.equal([
      'Community',
      'Users',
      'Latitude',
      'Longitude',
      'Why not on the map',
    ]);
    expect(rowsOf(table)).to.deep.equal([
      ['Nairobi', '30', '-1.29', '36.82', ''],
      ['Lost', '5', '–', '–', 'no coordinates'],
      ['Accra', '–', '–', '–', '0 users'],
      ['Lagos', '–', '–', '–', 'no count'],
    ]);
    expect([0, 2].map((row) => table.key(row, 4))).to.deep.equal([null, '0 users']);
    expect([0, 2].map((row) => table.key(row, 0))).to.deep.equal(['Nairobi', 'Accra']);
    expect([0, 2].map((row) => table.key(row, 1))).to.deep.equal([30, null]);
  });

  it('communities: which cells of a row are empty, and whose hub nobody knows', () => {
    const figure = communitiesOf(
      [
        { name: 'Here', on: ['a/x'] },
        { name: 'Empty', on: ['a/x'], domain: '', location: '' },
        { name: 'Elsewhere', on: ['b/y'] },
      ],
      ['2026-01-01,x,5,a'],
    );
    const whys = rowsOf(wholeTable(figure, 'x', words)!).map((cells) => [cells[0], cells.at(-1)]);
    expect(whys).to.deep.equal([
      ['Here', ''],
      ['Elsewhere', 'no hub in the activity data'],
      ['Empty', 'empty: Location and domain (from Hubs)'],
    ]);
  });

  it('communities: has no column that is empty for all, and what is no country as it is written', () => {
    const figure = inCountries(placesOf('A,1,2,5,Chile', 'B,,,5,(not set)'), {
      at: () => null,
      named: (name) => (name === 'Chile' ? name : null),
    });
    const table = wholeTable(figure, 'x', words)!;
    expect(table.columns.map(({ name }) => name)).not.to.include('Constellation');
    expect(rowsOf(table).map((cells) => cells[2])).to.deep.equal(['Chile', '“(not set)”']);
    const all = wholeTable(placesOf('A,1,2,5,'), 'x', words)!;
    expect(all.columns.map(({ name }) => name)).to.deep.equal([
      'Community',
      'Users',
      'Latitude',
      'Longitude',
    ]);
  });
});
