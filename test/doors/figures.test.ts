import { expect } from '@open-wc/testing';
import { readCsv, type Table } from '../../src/doors/data.js';
import {
  figureAt,
  figureOf,
  KpiError,
  METRIC_NAMES,
  type Question,
} from '../../src/doors/figures.js';

const TODAY = 20_778; // 2026-11-21
const ACTIVITY = `date,hub,users,cluster
2026-11-19,a,10,one
2026-11-19,b,1,two
2026-11-20,a,20,one
2026-11-20,b,3,two
`;
const PLACES = `name,latitude,longitude,users,country,constellation
A,48,11,7,Germany,Lyra
B,46,2,3,France,
C,52,13,5,DE,Lyra
`;
const COMMUNITIES = `Community,Constellation,Location,Hubs,id,cluster,domain (from Hubs)
A,Lyra,"['rec1']",x,"['a']","['one']","['a.example']"
`;
const LOCATIONS = `aid,Location,Country,Latitude,Longitude
rec1,Munich,Germany,48,11
`;

const at = (text: string): string => URL.createObjectURL(new Blob([text], { type: 'text/csv' }));

const failure = async (figure: Promise<unknown>): Promise<KpiError> => {
  const error = await figure.then(
    () => null,
    (one: unknown) => one,
  );
  expect(error).to.be.instanceOf(KpiError);
  return error as KpiError;
};

describe('a figure that a program asks for', () => {
  let activity: Table;
  let places: Table;

  before(async () => {
    [activity, places] = await Promise.all([readCsv(ACTIVITY), readCsv(PLACES)]);
  });

  it('is counted from a table', async () => {
    const number = (question: object) =>
      figureOf({ figure: 'number', today: TODAY, ...question }, activity);
    // One cluster has a mean of 15 users, the other one of 2.
    expect((await number({})).value).to.equal(17);
    expect((await number({ stat: 'latest' })).value).to.equal(23);
    expect((await number({ metric: 'hubs' })).value).to.equal(2);
    expect((await number({ scope: { cluster: ['two'] } })).value).to.equal(2);
    const chart = await figureOf({ figure: 'over-time', today: TODAY }, activity);
    expect(chart.series.map(({ values }) => [...values])).to.deep.equal([
      [10, 20],
      [1, 3],
    ]);
    const sizes = await figureOf(
      { figure: 'sizes', timescales: ['monthly'], bins: [0, 10], today: TODAY },
      activity,
    );
    expect(sizes.timescales[0]!.bins.map(({ hubs }) => hubs.length)).to.deep.equal([1, 1]);
  });

  it('is counted from one table of places, or from three of communities', async () => {
    const number = (metric: 'communities' | 'countries' | 'constellations', ...tables: Table[]) =>
      figureOf({ figure: 'number', metric, today: TODAY }, ...tables).then(({ value }) => value);
    expect(await number('communities', places)).to.equal(3);
    expect(await number('countries', places)).to.equal(2);
    expect(await number('constellations', places)).to.equal(1);
    const [communities, locations] = await Promise.all(
      [COMMUNITIES, LOCATIONS].map((one) => readCsv(one)),
    );
    const tables = [communities!, locations!, activity];
    expect(await number('countries', ...tables)).to.equal(1);
    const map = await figureOf({ figure: 'communities', today: TODAY }, ...tables);
    expect(map.communities.map(({ name, users }) => [name, users])).to.deep.equal([['A', 15]]);
  });

  it('is loaded from an address, anew if it is to be fresh', async () => {
    const src = at(ACTIVITY);
    const question = { figure: 'number', today: TODAY } as const;
    const figure = await figureAt(question, { src });
    expect(figure.value).to.equal(17);
    expect(await figureAt(question, { src })).to.equal(figure);
    const again = await figureAt(question, { src }, { fresh: true });
    expect(again).not.to.equal(figure);
    expect(again).to.deep.equal(figure);
  });

  it('is the same from an address as from a table', async () => {
    const questions: readonly Question[] = [
      ...METRIC_NAMES.slice(0, 3).map((metric) => ({ figure: 'number' as const, metric })),
      { figure: 'over-time', measure: 'hubs' },
      { figure: 'sizes', measure: 'share' },
    ];
    const src = at(ACTIVITY);
    const table = await readCsv(ACTIVITY, { name: src });
    for (const question of questions) {
      const asked = { ...question, today: TODAY };
      expect(await figureOf(asked, table)).to.deep.equal(await figureAt(asked, { src }));
    }
  });

  it('is refused if a word is not legal', async () => {
    const cases: readonly (readonly [object, string])[] = [
      [{ figure: 'hubs' }, 'figure'],
      [{ figure: 'number', metric: 'hub' }, 'metric'],
      [{ figure: 'number', stat: 'max' }, 'stat'],
      [{ figure: 'number', timescale: 'weekly' }, 'timescale'],
      [{ figure: 'number', trend: '30 days' }, 'trend'],
      [{ figure: 'number', scope: { asOf: 'yesterday' } }, 'as-of'],
      [{ figure: 'number', scope: { period: '90' } }, 'period'],
      [{ figure: 'number', scope: { cluster: 'one' } }, 'cluster'],
      [{ figure: 'over-time', measure: 'people' }, 'measure'],
      [{ figure: 'over-time', groupBy: 'user' }, 'group-by'],
      [{ figure: 'over-time', transform: 'ln' }, 'transform'],
      [{ figure: 'over-time', top: 0 }, 'top'],
      [{ figure: 'sizes', measure: 'people' }, 'measure'],
      [{ figure: 'sizes', timescales: ['weekly'] }, 'timescale'],
      [{ figure: 'sizes', bins: [5, 1] }, 'bins'],
    ];
    for (const [question, attribute] of cases) {
      const { code, facts } = await failure(figureOf(question as Question, activity));
      expect([code, facts.attribute]).to.deep.equal(['attribute', attribute]);
    }
  });

  it('is refused if a table is lacking or the wrong one', async () => {
    const communities = await readCsv(COMMUNITIES);
    const lacking = await failure(figureOf({ figure: 'communities' }, communities));
    expect([lacking.facts.reason, lacking.facts.attribute]).to.deep.equal([
      'no-address',
      'locations',
    ]);
    const none = await failure(figureOf({ figure: 'sizes' }));
    expect(none.facts.attribute).to.equal('src');
    const wrong = await failure(figureOf({ figure: 'sizes' }, places));
    expect([wrong.code, wrong.facts.found]).to.deep.equal(['schema', 'places']);
  });
});
