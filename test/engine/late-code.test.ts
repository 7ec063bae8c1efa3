import { expect } from '@open-wc/testing';
import { KpiError } from '../../src/data/errors.js';
import { Lacking, LateCode } from '../../src/data/late-code.js';
import { withLaterCode } from '../../src/engine/later-code.js';
import { forgetCode, haveCode } from '../support/all-code.js';
import { communitiesFile, locationsFile } from '../support/communities.js';
import { figureOf, forget, type KitRequest } from '../support/kinds.js';
import { absolute, failureOf, file, usersOn } from '../support/requests.js';
import { day, scope } from '../support/tables.js';

const HEAD = 'date,hub,users,cluster';
const at = (...rows: readonly string[]): string => absolute(file([HEAD, ...rows].join('\n')));

const SRC = at('2026-01-01,prod,5,a', '2026-01-03,prod,7,a', '2026-01-03,lab,2,b');
const NUMBER = usersOn('2026-01-03', SRC);
const COMMUNITIES = {
  src: absolute(file(communitiesFile([{ name: 'One', on: ['a/prod'] }]))),
  locations: absolute(file(locationsFile('rec1,One,Chile,-33,-70'))),
  activity: SRC,
};
const PLACES = absolute(file('name,latitude,longitude,users\nOne,1,2,3'));
const asked = { scope: scope(), today: day('2026-01-03'), src: SRC };

/** Requests of which each needs code that others do not. */
const REQUESTS: Readonly<Record<string, KitRequest>> = {
  'plain users': NUMBER,
  'quotes in the file': { ...NUMBER, src: at('2026-01-01,"prod, two",5,a') },
  'odd counts, after plain ones': {
    ...NUMBER,
    src: at('2026-01-01,prod,5,a', '2026-01-01,lab,5.5,a', '2026-01-02,lab,x,a', '2026-01-02,,1,a'),
  },
  'days as a spreadsheet writes them': {
    ...NUMBER,
    src: at('1/3/2026,prod,5,a', '3/1/2026,lab,6,a'),
    dateFormat: 'dmy',
  },
  'names that differ in case': { ...NUMBER, src: at('2026-01-01,b,5,a', '2026-01-01,B,5,a') },
  'bytes that are not UTF-8': {
    ...NUMBER,
    src: 'data:text/csv;base64,' + btoa(`${HEAD}\n2026-01-01,\xe9,5,a`),
  },
  'a word that matches nothing': { ...NUMBER, scope: scope({ cluster: ['a', 'c'] }) },
  'a row of a day to come': { ...NUMBER, src: at('2026-01-01,prod,5,a', '2027-01-01,prod,6,a') },
  'nothing in scope': { ...NUMBER, scope: scope({ asOf: '2025-01-01' }) },
  'the latest users': { ...NUMBER, stat: 'latest' },
  'a trend': { ...NUMBER, trend: 'P2D' },
  hubs: { ...NUMBER, metric: 'hubs' },
  'communities as a number': { ...NUMBER, ...COMMUNITIES, metric: 'communities' },
  'places as a number': { ...NUMBER, src: PLACES, metric: 'countries' },
  'a map': { ...asked, ...COMMUNITIES, figure: 'communities' },
  'a map of a constellation': {
    ...asked,
    figure: 'communities',
    src: PLACES,
    locations: null,
    activity: null,
    scope: scope({ constellation: ['North'] }),
  },
  'a chart of nothing': {
    ...asked,
    figure: 'over-time',
    options: { measure: 'users', groupBy: 'cluster', timescale: 'daily', transform: 'none' },
  },
};

describe('code that comes when it is needed', () => {
  for (const [name, request] of Object.entries(REQUESTS)) {
    it(`makes no difference to a figure: ${name}`, async () => {
      haveCode();
      const figure = await figureOf(request);
      forget(request);
      forgetCode();
      expect(await figureOf(request)).to.deep.equal(figure);
    });
  }

  it('makes no difference to an error', async () => {
    forgetCode();
    const request = { ...NUMBER, src: absolute(file('date,hub,cluster\n2026-01-01,prod,a')) };
    const { code, facts } = await failureOf(request);
    expect([code, facts.columns]).to.deep.equal(['schema', ['users']]);
    const { facts: archive } = await failureOf({ ...NUMBER, src: absolute(file('PAR1')) });
    expect([archive.reason, archive.found]).to.deep.equal(['packed', 'parquet']);
  });

  it('is loaded as often as work lacks it, and the work begins again', async () => {
    const codes = [1, 2].map((one) => new LateCode(() => Promise.resolve({ one })));
    let begun = 0;
    const sum = await withLaterCode('x.csv', () => {
      begun += 1;
      return codes.reduce((all, code) => all + code.here().one, 0);
    });
    expect([sum, begun]).to.deep.equal([3, 3]);
  });

  it('names the file if it cannot be loaded, and is tried again by who asks next', async () => {
    let isCut = true;
    const code = new LateCode(() =>
      isCut ? Promise.reject(new Error('cut')) : Promise.resolve({}),
    );
    const work = () => withLaterCode('x.csv', () => code.here());
    const error = await work().catch((found: unknown) => found);
    expect(error).to.be.instanceOf(KpiError);
    const { facts, cause } = error as KpiError;
    expect([facts, (cause as Error).message]).to.deep.equal([
      { address: 'x.csv', reason: 'no-code' },
      'cut',
    ]);
    isCut = false;
    expect(await work()).to.equal(code.module);
    expect(code.module).not.to.equal(null);
  });

  it('leaves errors of the work as they are', async () => {
    const failure = new Error('of its own');
    const found = await withLaterCode('x.csv', () => {
      throw failure;
    }).catch((error: unknown) => error);
    expect(found).to.equal(failure);
    expect(() => new LateCode(() => Promise.resolve(1)).here()).to.throw(Lacking);
  });
});
