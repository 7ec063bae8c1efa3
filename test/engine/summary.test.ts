import { expect } from '@open-wc/testing';
import type { Counting } from '../../src/engine/counting.js';
import { figureOf } from '../../src/engine/engine.js';
import { pack } from '../../src/engine/summary/pack.js';
import { Summary, type Found } from '../../src/engine/summary/summary.js';
import { SUMMARY_VERSION, type SummaryFile } from '../../src/engine/summary/summary-file.js';
import { SummaryWriter } from '../../src/engine/summary/summary-writer.js';
import { ColumnWriter } from '../../src/engine/summary/write-columns.js';
import type { Figure } from '../../src/figures/figure.js';
import type { FigureRequest } from '../../src/engine/requests.js';
import { COUNT_COMMUNITIES } from '../../src/kinds/communities/counting.js';
import { COUNT_NUMBER } from '../../src/kinds/number/counting.js';
import { METRIC_NAMES } from '../../src/kinds/number/metrics.js';
import { COUNT_OVER_TIME } from '../../src/kinds/over-time/counting.js';
import { COUNT_SIZES } from '../../src/kinds/sizes/counting.js';
import { DEFAULT_BINS } from '../../src/kinds/sizes/sizes.js';
import { absolute, file as fileOf, usersOn } from '../support/requests.js';
import { day, scope } from '../support/tables.js';

const SUMMARY = 'https://example.org/about/figures.json';
const TODAY = day('2026-11-21');

type Asked = readonly [Counting, FigureRequest];

const asked = (counting: unknown, request: unknown): Asked => [
  counting as Counting,
  request as FigureRequest,
];

const facts = (address: string) => ({ address, bytes: 0, sha256: '' });

async function summaryOf(
  requests: readonly Asked[],
  today = TODAY,
): Promise<{ file: SummaryFile; figures: Figure[] }> {
  const writer = new SummaryWriter(today, facts);
  const figures: Figure[] = [];
  for (const [counting, request] of requests) figures.push(await writer.add(counting, request));
  return { file: writer.file(), figures };
}

/** A summary as a page reads it. */
const read = (file: SummaryFile): Summary =>
  new Summary(SUMMARY, JSON.parse(JSON.stringify(file)) as SummaryFile);

const figureIn = (found: Found): Figure => {
  if ('figure' in found) return found.figure;
  throw new Error(JSON.stringify(found.why));
};
const whyNot = (found: Found): unknown => ('why' in found ? found.why : 'it is answered');

/** Requests of every kind about the sample data, with what their attributes can say. */
function allRequests(): Asked[] {
  const src = absolute('/demo/data/hub-activity.csv');
  const communities = {
    src: absolute('/demo/data/airtable-communities.csv'),
    locations: absolute('/demo/data/airtable-locations.csv'),
    activity: src,
  };
  const scopes = [
    scope(),
    scope({ period: 'P90D' }),
    scope({ asOf: '2026-06-30', cluster: ['2i2c', 'no-such-cluster'], activeOnly: true }),
    scope({ cluster: ['no-such-cluster'] }),
  ];
  const all: Asked[] = [];
  for (const one of scopes) {
    const shared = { scope: one, today: TODAY };
    for (const metric of METRIC_NAMES) {
      for (const stat of ['mean', 'latest', 'peak']) {
        const trend = stat === 'latest' && !/^co/.test(metric) ? 'P26W' : null;
        const files = /^co/.test(metric) ? communities : { src, locations: null, activity: null };
        const request = { figure: 'number', ...files, metric, timescale: 'monthly', stat, trend };
        all.push(asked(COUNT_NUMBER, { ...request, ...shared }));
      }
    }
    for (const measure of ['users', 'hubs']) {
      for (const transform of ['none', 'log10']) {
        const options = { measure, groupBy: 'cluster', timescale: 'daily', transform, top: 3 };
        all.push(asked(COUNT_OVER_TIME, { figure: 'over-time', src, options, ...shared }));
      }
    }
    const options = { measure: 'share', timescales: ['daily', 'monthly'], bins: DEFAULT_BINS };
    all.push(asked(COUNT_SIZES, { figure: 'sizes', src, options, ...shared }));
    all.push(asked(COUNT_COMMUNITIES, { figure: 'communities', ...communities, ...shared }));
  }
  return all;
}

/** The version of the format, and a hash of the members that figures of each kind have in it. */
const SHAPES = {
  version: 1,
  communities: 427_357,
  number: 592_775,
  'over-time': 200_027,
  sizes: 406_923,
};

/** A short hash of some texts. */
const hashOf = (texts: readonly string[]): number =>
  [...texts.join('\n')].reduce((hash, one) => (hash * 31 + one.charCodeAt(0)) % 1_000_003, 7);

describe('a summary', () => {
  it('has the same figures as the files, of every kind, to the last bit', async () => {
    const requests = allRequests();
    const { file, figures } = await summaryOf(requests);
    const summary = read(file);
    expect(file.figures.length).to.be.greaterThan(60);
    requests.forEach(([counting, request], at) => {
      const figure = figureIn(summary.find(counting, { ...request, figures: SUMMARY }));
      expect(figure, JSON.stringify(request)).to.deep.equal(figures[at]);
    });
  });

  it('is judged on the day on which it is read', async () => {
    const text = 'date,hub,users,cluster\n2026-11-20,a,5,x\n';
    const request = usersOn('2026-11-21', absolute(fileOf(text)));
    const { file } = await summaryOf([asked(COUNT_NUMBER, request)]);
    const later = { ...request, today: day('2027-02-01'), figures: SUMMARY };
    const figure = figureIn(read(file).find(COUNT_NUMBER, later));
    expect(figure).to.deep.equal(await figureOf(COUNT_NUMBER, { ...request, today: later.today }));
    expect(figure.today).to.equal(later.today);
  });

  it('has the figures that the files have on a later day, of every kind', async () => {
    const requests = allRequests();
    const summary = read((await summaryOf(requests)).file);
    const today = TODAY + 40;
    for (const [counting, request] of requests) {
      const later = { ...request, today };
      const figure = figureIn(summary.find(counting, { ...later, figures: SUMMARY }));
      expect(figure, JSON.stringify(request)).to.deep.equal(await figureOf(counting, later));
    }
  });

  it('has a version that stands for the members of its figures', async () => {
    // If this fails, raise SUMMARY_VERSION: a kit must not read figures of another shape.
    const { figures } = await summaryOf(allRequests());
    const members: Record<string, Set<string>> = {};
    for (const figure of figures) {
      const known = (members[figure.kind] ??= new Set());
      const look = (value: unknown, path: string): void => {
        if (Array.isArray(value)) return value.forEach((one) => look(one, `${path}[]`));
        if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) {
          return void known.add(path);
        }
        Object.entries(value).forEach(([name, one]) => look(one, path ? `${path}.${name}` : name));
      };
      look(figure, '');
    }
    const hashes = Object.entries(members).map(([kind, paths]) => [
      kind,
      hashOf([...paths].sort()),
    ]);
    const shapes = { version: SUMMARY_VERSION, ...Object.fromEntries(hashes) } as unknown;
    expect(shapes).to.deep.equal(SHAPES);
  });

  it('answers only on days on which the files give the same answer', async () => {
    const dates = ['2026-11-18', '2026-11-20', '2026-11-22', '2026-11-25', '2062-01-01'];
    for (const newest of [...dates.keys()]) {
      const rows = dates.slice(0, newest + 1).map((date, at) => `${date},a,${at + 1},x\n`);
      const src = absolute(fileOf(`date,hub,users,cluster\n${rows.join('')}`));
      for (const asOf of ['latest', 'today', '2026-11-20', '2026-12-01']) {
        const request = { ...usersOn('2026-11-21', src), scope: scope({ asOf }) };
        const { file } = await summaryOf([asked(COUNT_NUMBER, request)]);
        const summary = read(file);
        for (let today = TODAY - 4; today <= TODAY + 8; today += 1) {
          const found = summary.find(COUNT_NUMBER, { ...request, today, figures: SUMMARY });
          if (!('figure' in found)) {
            expect(today, `${asOf}, ${newest}`).not.to.equal(TODAY);
            continue;
          }
          const counted = await figureOf(COUNT_NUMBER, { ...request, today });
          expect(found.figure, `${asOf}, ${newest}, ${today - TODAY}`).to.deep.equal(counted);
        }
      }
    }
  });

  it('answers “today” on the day on which it was made alone', async () => {
    const text = 'date,hub,users,cluster\n2026-11-20,a,5,x\n';
    const request = {
      ...usersOn('2026-11-21', absolute(fileOf(text))),
      scope: scope({ asOf: 'today' }),
      figures: SUMMARY,
    };
    const { file } = await summaryOf([asked(COUNT_NUMBER, request)]);
    const on = (today: number) => read(file).find(COUNT_NUMBER, { ...request, today });
    expect(whyNot(on(TODAY))).to.equal('it is answered');
    const why = { reason: 'summary-too-old', found: '2026-11-21' };
    expect(whyNot(on(TODAY + 1))).to.deep.equal(why);
    expect(whyNot(on(TODAY - 1))).to.deep.equal(why);
  });

  it('keeps answering for a file that is not read any more', async () => {
    const text = 'date,hub,users,cluster\n2026-11-20,a,5,x\n';
    const request = usersOn('2026-11-21', absolute(fileOf(text)));
    const { file } = await summaryOf([asked(COUNT_NUMBER, request)]);
    const on = (today: string) =>
      read(file).find(COUNT_NUMBER, { ...request, today: day(today), figures: SUMMARY });
    expect(whyNot(on('2030-01-01'))).to.equal('it is answered');
  });

  it('says which attribute it was not asked for', async () => {
    const src = absolute(fileOf('date,hub,users,cluster\n2026-11-20,a,5,x\n'));
    const request = usersOn('2026-11-21', src);
    const { file } = await summaryOf([asked(COUNT_NUMBER, request)]);
    const why = (changes: object) =>
      whyNot(read(file).find(COUNT_NUMBER, { ...request, src: '', figures: SUMMARY, ...changes }));
    expect(why({})).to.equal('it is answered');
    const reason = 'attribute-not-in-summary';
    expect(why({ metric: 'hubs' })).to.deep.equal({ reason, attribute: 'metric', found: 'hubs' });
    expect(why({ scope: scope({ excludeHubs: ['test', 'demo'] }) })).to.deep.equal({
      reason,
      attribute: 'exclude-hubs',
      found: 'test demo',
    });
    expect(why({ scope: scope({ activeOnly: true }) })).to.deep.equal({
      reason,
      attribute: 'active-only',
      found: 'true',
    });
    const over = { figure: 'over-time', src: '', options: {}, scope: scope(), today: TODAY };
    const [counting, other] = asked(COUNT_OVER_TIME, { ...over, figures: SUMMARY });
    expect(whyNot(read(file).find(counting, other))).to.deep.equal({ reason: 'not-in-summary' });
  });

  it('answers for the files that a tag names, and for no others', async () => {
    const one = usersOn('2026-11-21', absolute(fileOf('date,hub,users,cluster\n2026-11-20,a,5,x')));
    const two = usersOn('2026-11-21', absolute(fileOf('date,hub,users,cluster\n2026-11-20,a,9,x')));
    const { file } = await summaryOf([asked(COUNT_NUMBER, one), asked(COUNT_NUMBER, two)]);
    const find = (request: object) =>
      read(file).find(COUNT_NUMBER, { ...one, figures: SUMMARY, ...request });
    expect(figureIn(find({}))).to.have.property('value', 5);
    expect(figureIn(find({ src: two.src }))).to.have.property('value', 9);
    const other = whyNot(find({ src: 'https://example.org/other.csv' }));
    expect(other).to.deep.equal({ reason: 'summary-other-file' });
    expect(whyNot(find({ src: '' }))).to.deep.equal({ reason: 'summary-of-several' });
    expect(whyNot(find({ dateFormat: 'dmy' }))).to.deep.equal({ reason: 'summary-other-file' });
  });

  it('refuses to pack what is no plain data, and names it', () => {
    const packed = (value: unknown) => pack(value, new ColumnWriter(), new Map());
    expect(() => packed({ a: [{ b: new Map() }] })).to.throw('figure.a.0.b is no plain data');
    expect(() => packed({ a: { $: 1 } })).to.throw('figure.a is no plain data');
    expect(() => packed({ a: () => 1 })).to.throw('figure.a is a function');
    expect(() => packed({ a: new Int16Array(2) })).to.throw('figure.a is no plain data');
  });
});
