import { expect } from '@open-wc/testing';
import { expectFormat } from '../../src/data/expect.js';
import { readTable } from '../../src/data/read-table.js';
import { keepFor } from '../../src/engine/keeping.js';
import { usersNow } from '../../src/kinds/number/active-users.js';
import { communities } from '../../src/kinds/communities/communities.js';
import { overTime, type OverTimeOptions } from '../../src/kinds/over-time/over-time.js';
import { communitiesFile, locationsFile } from '../support/communities.js';
import { ADDRESS, day, read, scope } from '../support/tables.js';
import { absolute, failureOf, file, usersOn } from '../support/requests.js';
import { waitUntil } from '../support/wait.js';
import {
  type CommunitiesRequest,
  type NumberRequest,
  figureOf,
  forget,
  keep,
  progressOfRequest,
} from '../support/kinds.js';
import '../support/all-code.js';

const LARGE = 'rows/230000';
const OPTIONS: OverTimeOptions = {
  measure: 'users',
  groupBy: 'hub',
  timescale: 'daily',
  transform: 'none',
};
const asked = { scope: scope(), today: day('2026-11-24') };

const users = (src: string): NumberRequest => usersOn('2026-11-24', src);

/** Counts the workers that are made from now on, and lets a test break the newest. */
class Workers {
  static readonly real = globalThis.Worker;
  readonly made: Worker[] = [];
  readonly ended: Worker[] = [];

  constructor() {
    const { made, ended } = this;
    globalThis.Worker = class extends Workers.real {
      constructor(...args: ConstructorParameters<typeof Worker>) {
        super(...args);
        made.push(this);
      }

      override terminate(): void {
        ended.push(this);
        super.terminate();
      }
    };
  }
}

/** A figure without the address of its file. */
const withoutSources = (figure: object) => ({ ...figure, sources: null });

describe('a large file', () => {
  let workers: Workers;
  let text: string;

  before(async () => {
    workers = new Workers();
    text = await (await fetch(absolute(LARGE))).text();
  });
  after(() => (globalThis.Worker = Workers.real));

  it('is not what the sample is: that is read on the spot', async () => {
    await figureOf(users(absolute('demo/data/hub-activity.csv')));
    expect(workers.made.length).to.equal(0);
  });

  it('is read by a worker, which makes the same figures', async () => {
    const src = absolute(LARGE);
    const table = expectFormat(readTable(text, ADDRESS), ['hub-activity']);
    // Both charts are counted from the same sums.
    const all = [OPTIONS, { ...OPTIONS, transform: 'log10' }] as const;
    const [number, ...charts] = await Promise.all([
      figureOf(users(src)),
      ...all.map((options) => figureOf({ ...asked, figure: 'over-time', src, options })),
    ]);
    expect(workers.made.length).to.equal(1);
    expect(withoutSources(number)).to.deep.equal(
      withoutSources(usersNow(table, 'monthly', asked.scope, asked.today)),
    );
    all.forEach((options, at) => {
      expect(withoutSources(charts[at] as object)).to.deep.equal(
        withoutSources(overTime(table, options, asked.scope, asked.today)),
      );
    });
    expect(number.sources[0]?.rows).to.equal(table.rows);
  });

  it('goes together with small ones', async () => {
    const names = { on: ['cluster-00/prod', 'cluster-01/prod'] };
    const [some, places] = [
      communitiesFile([{ name: 'One', ...names }]),
      locationsFile('rec1,One,Chile,-33,-70'),
    ];
    const request: CommunitiesRequest = {
      ...asked,
      figure: 'communities',
      src: absolute(file(some)),
      locations: absolute(file(places)),
      activity: absolute(LARGE),
    };
    const table = expectFormat(readTable(text, ADDRESS), ['hub-activity']);
    const expected = communities(
      read('communities', some),
      read('locations', places),
      table,
      asked.scope,
      asked.today,
    );
    expect(expected.communities.length).to.equal(1);
    expect(withoutSources(await figureOf(request))).to.deep.equal(withoutSources(expected));
    expect(
      (
        await figureOf({
          ...users(request.src),
          ...request,
          figure: 'number',
          metric: 'communities',
        })
      ).value,
    ).to.equal(1);
    expect(workers.made.length).to.equal(1);
  });

  it('with something wrong in it fails as on the spot', async () => {
    const src = absolute(`counted/cut/slow/0/${LARGE}`);
    const places = await failureOf({
      ...asked,
      figure: 'communities',
      src,
      locations: null,
      activity: null,
    });
    expect([places.code, places.facts.found]).to.deep.equal(['schema', 'hub-activity']);
    const { code, facts } = await failureOf({ ...users(src), maxBytes: 10_500_000 });
    expect([code, facts.limit]).to.deep.equal(['too-large', 10_500_000]);
  });

  it('is loaded again where it is forgotten', async () => {
    const src = absolute(`counted/again/${LARGE}`);
    const first = await figureOf(users(src));
    forget(users(src));
    const second = await figureOf(users(src));
    expect(second).not.to.equal(first);
    expect(second).to.deep.equal(first);
    expect(await (await fetch('/counts/again')).text()).to.equal('2');
  });

  it('is loaded once more where it is forgotten on its way, for all who wait for it', async () => {
    const src = absolute(`counted/onward/drip/20/${LARGE}`);
    const asking = [figureOf(users(src))];
    for (const stat of ['latest', 'peak'] as const) {
      await waitUntil(() => progressOfRequest(users(src))?.bytes, 'a part has come');
      forget(users(src));
      asking.push(figureOf({ ...users(src), stat }), figureOf(users(src)));
    }
    const values = (await Promise.all(asking)).map(({ value }) => value);
    expect([values[2], values[4]]).to.deep.equal([values[0], values[0]]);
    expect(await (await fetch('/counts/onward')).text()).to.equal('3');
  });

  it('says how far it has come', async () => {
    const request = users(absolute(`drip/20/${LARGE}`));
    const figure = figureOf(request);
    await waitUntil(() => progressOfRequest(request)?.bytes, 'a part has come');
    const progress = progressOfRequest(request);
    expect(progress?.total).to.equal(text.length);
    expect(progress?.bytes).to.be.within(1, text.length - 1);
    await figure;
    expect(progressOfRequest(request)).to.equal(null);
  });

  it('ends its worker when the last is let go, and has another one where it is needed', async () => {
    const requests = ['first', 'second'].map((key) => users(absolute(`counted/${key}/${LARGE}`)));
    const leave = requests.map((request) => keep(request));
    const figures = await Promise.all(requests.map((request) => figureOf(request)));
    expect([workers.made.length, workers.ended.length]).to.deep.equal([1, 0]);
    try {
      keepFor(5);
      leave[0]!();
      const letGo = async () => {
        await figureOf(requests[0]!);
        return (await (await fetch('/counts/first')).text()) > '1';
      };
      await waitUntil(letGo, 'the first is let go');
      expect(workers.ended.length).to.equal(0);
      leave[1]!();
      await waitUntil(() => workers.ended.length, 'the worker has ended');
      expect(await figureOf(requests[1]!)).to.deep.equal(figures[1]);
      expect(workers.made.length).to.equal(2);
    } finally {
      keepFor(150_000);
    }
  });

  it('is read again, on the spot, where the worker is lost', async () => {
    const src = absolute(`counted/lost/${LARGE}`);
    const before = await figureOf(users(src));
    const { length } = workers.made;
    workers.made.at(-1)?.dispatchEvent(new ErrorEvent('error', { cancelable: true }));
    const [peak, latest] = await Promise.all([
      figureOf({ ...users(src), stat: 'peak' }),
      figureOf({ ...users(src), stat: 'latest' }),
    ]);
    expect(peak.value).to.be.greaterThan(before.value as number);
    expect(latest.value).to.be.at.most(peak.value as number);
    expect(await (await fetch('/counts/lost')).text()).to.equal('2');
    expect(workers.made.length).to.equal(length);
  });
});

describe('the limit of a file', () => {
  const rows = 'date,hub,users,cluster\n2026-01-01,prod,5,a\n'.padEnd(3000, '\n');

  it('is kept while the bytes come, and where the server says it beforehand', async () => {
    for (const address of [file(rows), 'demo/data/hub-activity.csv']) {
      const src = absolute(address);
      const { code, facts } = await failureOf({ ...users(src), maxBytes: 2000 });
      expect([code, facts.address, facts.limit]).to.deep.equal(['too-large', src, 2000]);
    }
  });

  it('ends the transfer, also where the server says beforehand that it is passed', async () => {
    const real = globalThis.fetch;
    let isEnded = false;
    const body = new ReadableStream({
      pull: (stream) => stream.enqueue(new Uint8Array(16)),
      cancel: () => void (isEnded = true),
    });
    const response = new Response(body, { headers: { 'content-length': '2001' } });
    globalThis.fetch = () =>
      Promise.resolve(Object.defineProperty(response, 'type', { value: 'basic' }));
    try {
      const src = absolute('never-ending.csv');
      expect((await failureOf({ ...users(src), maxBytes: 2000 })).code).to.equal('too-large');
    } finally {
      globalThis.fetch = real;
    }
    expect(isEnded).to.be.true;
  });

  it('is that of the one who asks, though others ask for the same file', async () => {
    const src = absolute(`counted/limit/${file(rows)}`);
    const [small, large] = await Promise.all([
      failureOf({ ...users(src), maxBytes: 2000 }),
      figureOf({ ...users(src), maxBytes: 4000 }),
    ]);
    expect([small.code, large.value]).to.deep.equal(['too-large', 5]);
    expect((await failureOf({ ...users(src), maxBytes: 2999 })).code).to.equal('too-large');
    expect(await (await fetch('/counts/limit')).text()).to.equal('1');
  });
});
