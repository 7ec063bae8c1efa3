import { expect } from '@open-wc/testing';
import { figureOf as ask } from '../../src/engine/engine.js';
import { DEFAULT_BINS } from '../../src/kinds/sizes/sizes.js';
import { communitiesFile, locationsFile } from '../support/communities.js';
import { MEDIAN_HUB } from '../support/median-hub/kind.js';
import { day, scope } from '../support/tables.js';
import { absolute, failureOf, file, usersOn } from '../support/requests.js';
import {
  type CommunitiesRequest,
  type NumberRequest,
  type OverTimeRequest,
  type SizesRequest,
  figureOf,
  forget,
} from '../support/kinds.js';

const ACTIVITY = 'date,hub,users,cluster\n2026-01-01,prod,5,a\n';
const BOTH_TIMESCALES =
  'date,hub,users,cluster,timescale\n2026-01-01,prod,5,a,monthly\n2026-01-01,prod,2,a,daily\n';
const COMMUNITIES = communitiesFile([{ name: 'One', on: ['a/prod'] }]);
const LOCATIONS = locationsFile('rec1,One,Chile,-33,-70');

let keys = 0;
/** An address of its own that counts how often it is asked for. */
function counted(path: string): { address: string; requests: () => Promise<number> } {
  const key = `engine-${(keys += 1)}`;
  return {
    address: absolute(`/counted/${key}/${path}`),
    requests: async () => Number(await (await fetch(`/counts/${key}`)).text()),
  };
}

const asked = { scope: scope(), today: day('2026-01-01') };

const users = (src: string): NumberRequest => usersOn('2026-01-01', src);
const hubs = (src: string): NumberRequest => ({ ...users(src), metric: 'hubs' });
const overTime = (src: string, groupBy: 'cluster' | 'hub' = 'cluster'): OverTimeRequest => ({
  ...asked,
  figure: 'over-time',
  options: { measure: 'users', groupBy, timescale: 'monthly', transform: 'none' },
  src,
});
const sizes = (src: string): SizesRequest => ({
  ...asked,
  figure: 'sizes',
  options: { measure: 'hubs', timescales: ['monthly'], bins: DEFAULT_BINS },
  src,
});
const communities = (src: string, locations: string, activity: string): CommunitiesRequest => ({
  ...asked,
  figure: 'communities',
  src,
  locations,
  activity,
});

describe('the engine', () => {
  it('answers every kind of request', async () => {
    const src = absolute(file(ACTIVITY));
    expect((await figureOf(users(src))).value).to.equal(5);
    expect((await figureOf(hubs(src))).value).to.equal(1);
    expect((await figureOf({ ...users(src), metric: 'clusters' })).metric).to.equal('clusters');
    expect((await figureOf(overTime(src))).series.length).to.equal(1);
    expect((await figureOf(overTime(src, 'hub'))).series[0]?.hub).to.equal('prod');
    expect((await figureOf(sizes(src))).timescales[0]?.hubs).to.equal(1);
    const map = communities(absolute(file(COMMUNITIES)), absolute(file(LOCATIONS)), src);
    expect((await figureOf(map)).communities[0]?.users).to.equal(5);
  });

  it('asks geography for a country that the file does not name', async () => {
    const src = absolute(file(ACTIVITY));
    const some = absolute(
      file(
        communitiesFile([
          { name: 'One', on: ['a/prod'] },
          { name: 'Two', on: ['a/prod'], location: "['rec2']" },
        ]),
      ),
    );
    const places = absolute(
      file(locationsFile('rec1,Santiago,Chile,-33.4,-70.6', 'rec2,Lima,,-12,-77')),
    );
    const figure = await figureOf(communities(some, places, src));
    expect(figure.countries.map(({ name }) => name)).to.deep.equal(['Chile', 'Peru']);
    const number = {
      ...users(some),
      locations: places,
      activity: src,
      metric: 'countries',
    } as const;
    expect((await figureOf(number)).value).to.equal(2);
  });

  it('loads a file once for all who ask at the same time and later', async () => {
    const { address, requests } = counted(file(ACTIVITY));
    const some = Array.from({ length: 10 }, (_, i) => (i % 2 ? users(address) : overTime(address)));
    await Promise.all([...some, sizes(address)].map((request) => figureOf(request)));
    await figureOf(hubs(address));
    expect(await requests()).to.equal(1);
  });

  it('makes one figure for equal requests', async () => {
    const src = absolute(file(ACTIVITY));
    const [one, same, other] = await Promise.all([
      figureOf(users(src)),
      figureOf(users(src)),
      figureOf({ ...users(src), scope: scope({ cluster: ['b'] }) }),
    ]);
    expect(same).to.equal(one);
    expect(other.value).to.equal(null);
  });

  it('reads once, and counts once for each question, for thirty who ask at the same time', async () => {
    let count = 0;
    const kind: typeof MEDIAN_HUB = {
      ...MEDIAN_HUB,
      count(request, tables) {
        count += 1;
        return MEDIAN_HUB.count(request, tables);
      },
    };
    const { address, requests } = counted(file(BOTH_TIMESCALES));
    const users = await Promise.all(
      Array.from({ length: 30 }, async (_, index) => {
        const timescale = index % 2 ? 'daily' : 'monthly';
        const question = { ...asked, figure: 'median-hub', src: address, timescale } as const;
        return (await ask(kind, question)).median?.users;
      }),
    );
    expect(users).to.deep.equal(Array.from(users, (_, index) => (index % 2 ? 2 : 5)));
    expect(count).to.equal(2);
    expect(await requests()).to.equal(1);
  });

  it('forgets a failure, so that the next one asks again', async () => {
    const { address, requests } = counted('status/403');
    const both = await Promise.all([failureOf(users(address)), failureOf(hubs(address))]);
    expect(both.map(({ code, facts }) => [code, facts.status])).to.deep.equal([
      ['http', 403],
      ['http', 403],
    ]);
    expect(await requests()).to.equal(1);
    await failureOf(users(address));
    expect(await requests()).to.equal(2);
  });

  it('loads a file again after it was told to forget it', async () => {
    const activity = counted(file(ACTIVITY));
    const others = counted(file(LOCATIONS));
    const map = communities(absolute(file(COMMUNITIES)), others.address, activity.address);
    await Promise.all([figureOf(users(activity.address)), figureOf(map)]);
    forget(users(activity.address));
    await Promise.all([figureOf(users(activity.address)), figureOf(map)]);
    expect([await activity.requests(), await others.requests()]).to.deep.equal([2, 1]);
    forget(map);
    await Promise.all([figureOf(users(activity.address)), figureOf(map)]);
    expect([await activity.requests(), await others.requests()]).to.deep.equal([3, 2]);
  });

  it('says what a file should have been, to each who asks for it', async () => {
    const places = absolute(file(LOCATIONS));
    const expected = {
      users: await failureOf(users(places)),
      sizes: await failureOf(sizes(places)),
      byHub: await failureOf(overTime(places, 'hub')),
      map: await failureOf(communities(places, places, places)),
    };
    for (const { code, facts } of Object.values(expected)) {
      expect([code, facts.found, facts.address]).to.deep.equal(['schema', 'locations', places]);
    }
    expect(expected.users.facts.expected).to.deep.equal(['hub-activity', 'cluster-activity']);
    expect(expected.sizes.facts.expected).to.deep.equal(['hub-activity']);
    expect(expected.byHub.facts.expected).to.deep.equal(['hub-activity']);
    expect(expected.map.facts.expected).to.deep.equal(['communities', 'places']);
  });

  it('takes cluster activity for users, but not for hubs', async () => {
    const src = absolute(file('date,cluster,unique_users\n2026-01-01,a,7\n'));
    expect((await figureOf(users(src))).value).to.equal(7);
    expect((await figureOf(overTime(src))).series.length).to.equal(1);
    expect((await failureOf(hubs(src))).facts.found).to.equal('cluster-activity');
  });

  it('names the columns that a file lacks, and what it has', async () => {
    const src = absolute(file('date,hub,cluster\n2026-01-01,prod,a\n'));
    const { code, facts } = await failureOf(users(src));
    expect([code, facts.columns, facts.header]).to.deep.equal([
      'schema',
      ['users'],
      ['date', 'hub', 'cluster'],
    ]);
  });

  it('says that a page is no table, and that a server is not to be reached', async () => {
    const page = await failureOf(
      users(absolute('text/x.html?type=text/html&body=<!doctype html>')),
    );
    expect([page.code, page.facts.reason]).to.deep.equal(['parse', 'web-page']);
    const nowhere = await failureOf(users('http://localhost:1/x.csv'));
    expect([nowhere.code, nowhere.facts.address]).to.deep.equal([
      'network',
      'http://localhost:1/x.csv',
    ]);
  });
});
