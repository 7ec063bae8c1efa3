import { expect } from '@open-wc/testing';
import { usersNow } from '../../src/kinds/number/active-users.js';
import type { KnownFigure as Figure } from '../../src/figures/figure.js';
import { countNow } from '../../src/kinds/number/hubs-now.js';
import { wordsFor } from '../../src/words/format.js';
import { communitiesOf } from '../support/communities.js';
import { english as en, overTimeOf, sizesOf } from '../support/plans.js';
import { wordsOf } from '../support/tags.js';
import { day, hubActivity, scope } from '../support/tables.js';
import {
  type KitRequest as FigureRequest,
  captionOf,
  labelOf,
  summaryOf,
} from '../support/kinds.js';

const rows = [
  '2026-11-18,prod,1200,alpha',
  '2026-11-19,prod,1500,alpha',
  '2026-11-20,prod,1300,alpha',
  '2026-11-20,lab,12,beta',
  '2026-11-20,lab,3,beta,daily',
];
const today = day('2026-11-20');
const table = hubActivity(...rows);
const users = usersNow(table, 'monthly', scope(), today);
const communities = communitiesOf(
  [{ name: 'One', on: ['alpha/prod'] }],
  ['2026-01-20,prod,1333,alpha'],
);

const figures: Record<string, Figure> = {
  users,
  hubs: countNow(table, 'hubs', scope(), today),
  clusters: countNow(table, 'clusters', scope(), today),
  nothing: usersNow(hubActivity(), 'monthly', scope(), today),
  'users over time': overTimeOf(rows),
  'hubs over time': overTimeOf(rows, { measure: 'hubs', groupBy: 'hub' }),
  'nothing over time': overTimeOf([]),
  'hubs by size': sizesOf(rows),
  'users by size': sizesOf(rows, { measure: 'users' }),
  'shares by size': sizesOf(rows, { measure: 'share' }),
  'sizes without daily rows': sizesOf(rows.slice(0, 3)),
  'nothing by size': sizesOf([]),
  communities,
  'no communities': communitiesOf([], rows),
};

const asked = { scope: scope(), today, src: 'https://example.org/a.csv' };
const overTimeRequests = wordsOf('hub-area-chart', 'measure').flatMap((measure) =>
  wordsOf('hub-area-chart', 'groupBy').flatMap((groupBy) =>
    wordsOf('hub-area-chart', 'transform').map((transform): FigureRequest => {
      const options = { measure, groupBy, transform, timescale: 'monthly' };
      return { ...asked, figure: 'over-time', options };
    }),
  ),
);
const requests: readonly FigureRequest[] = [
  ...wordsOf('kpi-big-number', 'metric').map((metric): FigureRequest => {
    return {
      ...asked,
      figure: 'number',
      metric,
      timescale: 'daily',
      stat: 'mean',
      locations: null,
      activity: null,
    };
  }),
  ...overTimeRequests,
  ...wordsOf('community-bins', 'measure').map((measure): FigureRequest => {
    return { ...asked, figure: 'sizes', options: { measure, timescales: [], bins: [] } };
  }),
  { ...asked, figure: 'communities', locations: '', activity: '' },
];

const GAP = /\{\w|undefined|null|NaN|Infinity| {2}|: *$|^\s*$/;

describe('what is said about a figure', () => {
  it('names the most as a measurement if the last day has more than was measured', () => {
    const figure = overTimeOf([
      '2026-01-01,one,3,alpha',
      '2026-01-02,one,5,alpha',
      '2026-01-01,two,20,beta',
      '2026-01-03,one,6,alpha',
    ]);
    expect(summaryOf(figure, 'Users', en)).to.equal(
      'Users, Jan 1, 2026 to Jan 3, 2026: 26 on the last day; the most that was measured is 23, on ' +
        'Jan 1, 2026. 2 series; by their means, the largest is beta.',
    );
  });

  for (const [name, figure] of Object.entries(figures)) {
    it(`has no gap: ${name}`, () => {
      expect(captionOf(figure, en)).not.to.match(/\{\w|undefined|null|NaN|· *$/);
      expect(summaryOf(figure, 'Title', en)).not.to.match(GAP);
      expect(summaryOf(figure, 'Title', en)).to.match(/^Title|^No communities\.$/);
    });
  }
});

describe('titles', () => {
  it('have no gap and differ with what is asked for', () => {
    const titles = requests.map((request) => labelOf(request, en));
    for (const title of titles) expect(title).not.to.match(GAP);
    // Over time hubs are always monthly ones; all else is told apart.
    expect(new Set(titles).size).to.equal(titles.length);
  });

  it('name the constellations that are asked for', () => {
    const request: FigureRequest = {
      ...asked,
      scope: scope({ constellation: ['Catalyst', '{constellation}'] }),
      figure: 'communities',
      locations: '',
      activity: '',
    };
    expect(labelOf(request, en)).to.equal('Catalyst and {constellation} communities by place');
  });
});

describe('captions', () => {
  it('say how a number was counted and how far the data reach, each day once', () => {
    expect(captionOf(users, en)).to.equal('Mean Nov 18, 2026 to Nov 20, 2026');
    expect(captionOf(figures['hubs']!, en)).to.equal(
      'Mean of the last 7 days · data through Nov 20, 2026',
    );
  });

  it('say one day as one', () => {
    expect(captionOf(overTimeOf(rows.slice(3)), en)).to.equal(
      'Users active within 30 days, counted once per hub, on Nov 20, 2026',
    );
  });

  it('say which timescale the data lack', () => {
    expect(captionOf(figures['sizes without daily rows']!, en)).to.equal(
      'Mean of each hub over its own days, Nov 18, 2026 to Nov 20, 2026 · the data has no daily rows',
    );
  });

  it('have the days of the language', () => {
    expect(captionOf(users, wordsFor('de'))).to.include('18. Nov. 2026');
  });
});

describe('summaries', () => {
  it('say a number, or that there is none', () => {
    expect(summaryOf(users, 'Monthly users', en)).to.equal('Monthly users: 1,345.');
    expect(summaryOf(figures['nothing']!, 'Monthly users', en)).to.equal('Monthly users: –.');
  });

  it('say the last day, the peak and the largest series', () => {
    expect(summaryOf(overTimeOf(rows), 'Users', en)).to.equal(
      'Users, Nov 18, 2026 to Nov 20, 2026: 1,312 on the last day, at most 1,500 on Nov 19, 2026. ' +
        '2 series; by their means, the largest is alpha.',
    );
    expect(summaryOf(overTimeOf(rows, { groupBy: 'hub' }), 'Users', en)).to.include(
      'the largest is alpha/prod.',
    );
  });

  it('say where most hubs are, or most users', () => {
    expect(summaryOf(figures['hubs by size']!, 'Hubs', en)).to.equal(
      'Hubs. Daily: 1 hub; the commonest size, with 1, is 0–5 users. ' +
        'Monthly: 2 hubs; the commonest size, with 1, is 10–25 users. ' +
        '99% of users are on the one hub of 1,000 users or more.',
    );
    expect(summaryOf(figures['users by size']!, 'Users', en)).to.include(
      'Monthly: 2 hubs; the largest share of all users, 99%, is on 1 hub of 1,000–2,500 users.',
    );
  });

  it('say the largest community', () => {
    expect(summaryOf(communities, 'Places', en)).to.equal(
      'Places. 1 community: One with 1,333 monthly users.',
    );
  });

  it('leave what is in the data as it is', () => {
    for (const name of ['{total}', '$&', '$`', '<b>x</b>']) {
      const figure = overTimeOf([`2026-11-20,prod,5,${name}`]);
      expect(summaryOf(figure, '{peak}', en)).to.match(/^\{peak\}, /);
      expect(summaryOf(figure, 'T', en)).to.include(`the largest is ${name}.`);
    }
  });
});
