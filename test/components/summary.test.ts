import { expect, html } from '@open-wc/testing';
import '../../src/index.js';
import type { Counting } from '../../src/engine/counting.js';
import type { FigureRequest } from '../../src/engine/requests.js';
import { SummaryWriter } from '../../src/engine/summary/summary-writer.js';
import type { CommunityMap } from '../../src/components/community-map.js';
import type { KpiElement } from '../../src/components/element/kpi-element.js';
import { COUNT_COMMUNITIES } from '../../src/kinds/communities/counting.js';
import { COUNT_NUMBER } from '../../src/kinds/number/counting.js';
import { COUNT_OVER_TIME } from '../../src/kinds/over-time/counting.js';
import { COUNT_SIZES } from '../../src/kinds/sizes/counting.js';
import { DEFAULT_BINS } from '../../src/kinds/sizes/sizes.js';
import { usersOn } from '../support/requests.js';
import { day, scope } from '../support/tables.js';
import {
  ACTIVITY,
  COMMUNITIES,
  fileOf,
  LOCATIONS,
  partText,
  shown,
  statesOf,
} from '../support/widgets.js';

let keys = 0;

/** The address of a summary of some requests, on the test server: each has one of its own, so that nothing is kept. */
async function summaryAt(
  requests: readonly (readonly [counting: unknown, request: FigureRequest])[],
  made = '2026-11-21',
): Promise<string> {
  const writer = new SummaryWriter(day(made), (address) => ({ address, bytes: 0, sha256: '' }));
  for (const [counting, request] of requests) {
    await writer.add(counting as Counting, { ...request, scope: scope() });
  }
  const body = encodeURIComponent(JSON.stringify(writer.file()));
  return `/text/figures-${(keys += 1)}.json?type=application/json&body=${body}`;
}

const small = (users: number): string =>
  fileOf('date,hub,users,cluster', `2026-11-20,a${(keys += 1)},${users},x`);
const requestOf = (src: string): FigureRequest =>
  usersOn('2026-11-21', new URL(src, location.href).href);

/** A summary of the number of users in a CSV, and an address of that CSV where nothing answers. */
async function summaryWithoutCsv(users: number): Promise<{ src: string; figures: string }> {
  const read = small(users);
  const src = `/nothing/gone-${(keys += 1)}.csv`;
  const whole = (address: string) => encodeURIComponent(new URL(address, location.href).href);
  const summary = await summaryAt([[COUNT_NUMBER, requestOf(read)]]);
  const figures = summary.replace(whole(read), whole(src));
  expect(figures).not.to.equal(summary);
  return { src, figures };
}

const number = (attributes: { src?: string; figures?: string; metric?: string }) =>
  shown<KpiElement>(html`
    <kpi-big-number
      src=${attributes.src ?? ''}
      figures=${attributes.figures ?? ''}
      metric=${attributes.metric ?? 'users'}
      loading="eager"
    ></kpi-big-number>
  `);

/** The picture of a widget, or its number, without names that are made up for each. */
const pictureOf = (element: KpiElement): string =>
  (
    element.shadowRoot!.querySelector('.chart > svg')?.outerHTML ?? partText(element, 'value')
  ).replace(/\b[a-z]+-\d+\b/g, '');

describe('a widget with a summary', () => {
  it('shows the figure that is in it, and loads no CSV', async () => {
    const { src, figures } = await summaryWithoutCsv(7);
    for (const attributes of [{ src, figures }, { figures }, { src: figures }]) {
      const element = await number(attributes);
      expect(partText(element, 'value')).to.equal('7');
      expect(statesOf(element)).to.include('ready');
      expect(element.figure!.sources[0]!.address).to.equal(new URL(src, location.href).href);
    }
  });

  it('is shown also where the page names the summary for all tags', async () => {
    const { src, figures } = await summaryWithoutCsv(9);
    const links = [
      ['figures', figures],
      ['activity', src],
    ].map(([kind, href = '']) => {
      const link = Object.assign(document.createElement('link'), { rel: `kpi-${kind}`, href });
      document.head.append(link);
      return link;
    });
    try {
      expect(partText(await number({}), 'value')).to.equal('9');
    } finally {
      for (const link of links) link.remove();
    }
  });

  it('is the same as one that reads the CSV', async () => {
    const options = {
      measure: 'users',
      groupBy: 'cluster',
      timescale: 'monthly',
      transform: 'none',
    };
    const cases = [
      {
        tag: 'kpi-big-number',
        files: { src: ACTIVITY },
        counting: COUNT_NUMBER,
        asked: { metric: 'users', timescale: 'monthly', stat: 'mean', trend: null },
      },
      {
        tag: 'kpi-big-number',
        files: { src: COMMUNITIES, locations: LOCATIONS, activity: ACTIVITY },
        words: { metric: 'countries' },
        counting: COUNT_NUMBER,
        asked: { metric: 'countries', timescale: 'monthly', stat: 'mean', trend: null },
      },
      {
        tag: 'kpi-big-number',
        files: { src: ACTIVITY },
        words: { metric: 'users', stat: 'latest', trend: 'P26W' },
        counting: COUNT_NUMBER,
        asked: { metric: 'users', timescale: 'monthly', stat: 'latest', trend: 'P26W' },
      },
      {
        tag: 'kpi-big-number',
        files: { src: ACTIVITY },
        words: { metric: 'hubs' },
        counting: COUNT_NUMBER,
        asked: { metric: 'hubs', timescale: 'monthly', stat: 'mean', trend: null },
      },
      {
        tag: 'community-bins',
        files: { src: ACTIVITY },
        counting: COUNT_SIZES,
        asked: {
          options: {
            measure: 'hubs',
            timescales: ['daily', 'monthly'],
            bins: DEFAULT_BINS,
            trim: false,
          },
        },
      },
      {
        tag: 'hub-area-chart',
        files: { src: ACTIVITY },
        counting: COUNT_OVER_TIME,
        asked: { options },
      },
      {
        tag: 'community-map',
        files: { src: COMMUNITIES, locations: LOCATIONS, activity: ACTIVITY },
        counting: COUNT_COMMUNITIES,
        asked: {},
      },
    ];
    for (const { tag, files, words, counting, asked } of cases) {
      const make = (attributes: Readonly<Record<string, string>>) => {
        const element = document.createElement(tag);
        for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
        element.setAttribute('loading', 'eager');
        return shown<KpiElement>(html`${element}`);
      };
      const read = await make({ ...words, ...files });
      const { today } = read.figure!;
      const writer = new SummaryWriter(today, (address) => ({ address, bytes: 0, sha256: '' }));
      const absolute = Object.fromEntries(
        Object.entries(files).map(([name, file]) => [name, new URL(file, location.href).href]),
      );
      const request = { figure: counting.name, ...absolute, ...asked, scope: scope(), today };
      const known: unknown = counting;
      await writer.add(known as Counting, request);
      const summary = URL.createObjectURL(new Blob([JSON.stringify(writer.file())]));
      const summed = await make({ ...words, figures: summary });
      expect(summed.figure, tag).to.deep.equal(read.figure);
      expect(await summed.toCSV()).to.equal(await read.toCSV());
      for (const part of ['label', 'subtitle', 'caption', 'status']) {
        expect(partText(summed, part), `${tag}, ${part}`).to.equal(partText(read, part));
      }
      expect(pictureOf(summed) === pictureOf(read), `the picture of ${tag}`).to.be.true;
    }
  });

  it('is counted from the CSV where the summary does not have the figure', async () => {
    const src = small(7);
    const figures = await summaryAt([[COUNT_NUMBER, requestOf(src)]]);
    const element = await number({ src, figures, metric: 'hubs' });
    expect(partText(element, 'value')).to.equal('1');
    const other = await number({ src: small(9), figures });
    expect(partText(other, 'value')).to.equal('9');
  });

  it('is counted from the CSV where the summary cannot be had', async () => {
    for (const figures of ['/nothing/figures.json', '/text/x.json?body=%7B', small(1)]) {
      const element = await number({ src: small(7), figures });
      expect(partText(element, 'value'), figures).to.equal('7');
      expect(partText(element, 'status')).not.to.include('json');
    }
  });

  it('names the attribute that is not in it, and the command', async () => {
    const figures = await summaryAt([[COUNT_NUMBER, requestOf(small(7))]]);
    const element = await number({ src: figures, metric: 'hubs' });
    expect(statesOf(element)).to.deep.equal(['error']);
    const status = partText(element, 'status');
    expect(status).to.include('metric="hubs"').and.to.include('kpi-widgets summarize');
    expect(status).to.include('.json');
  });

  it('says what is wrong with a summary, where there is no CSV', async () => {
    const said = async (figures: string) => partText(await number({ figures }), 'status');
    expect(await said('/nothing/figures.json')).to.include('404');
    expect(await said('/text/a.json?body=%7B%22a%22%3A1%7D')).to.include('is no summary');
    const newer = encodeURIComponent('{"kpi-widgets":"figures","version":2}');
    expect(await said(`/text/b.json?body=${newer}`)).to.include('version 2');
    const src = await summaryAt([[COUNT_NUMBER, requestOf(small(7))]]);
    const broken = src.replace(
      encodeURIComponent('"value":7'),
      encodeURIComponent('"value":{"$":99}'),
    );
    expect(broken).not.to.equal(src);
    expect(await said(broken)).to.include('damaged');
  });

  it('leaves out what is not safe in a summary of somebody else', async () => {
    const files = { src: COMMUNITIES, locations: LOCATIONS, activity: ACTIVITY };
    const absolute = Object.fromEntries(
      Object.entries(files).map(([name, file]) => [name, new URL(file, location.href).href]),
    );
    const today = day('2026-11-21');
    const writer = new SummaryWriter(today, (address) => ({ address, bytes: 0, sha256: '' }));
    const request = { figure: 'communities', ...absolute, scope: scope(), today };
    const counting: unknown = COUNT_COMMUNITIES;
    await writer.add(counting as Counting, request);
    const text = JSON.stringify(writer.file());
    const evil = text.replaceAll(/"address":"https:[^"]*"/g, '"address":"javascript:alert(1)"');
    expect(evil).not.to.equal(text);
    const summary = URL.createObjectURL(new Blob([evil]));
    const map = await shown<CommunityMap>(
      html`<community-map figures=${summary} loading="eager"></community-map>`,
    );
    expect(map.figure!.communities.length).to.be.greaterThan(50);
    expect(map.figure!.communities.filter(({ address }) => address !== null)).to.deep.equal([]);
  });

  it('is loaded anew', async () => {
    const file = async (users: number): Promise<string> => {
      const one = await summaryAt([[COUNT_NUMBER, requestOf(small(users))]]);
      return encodeURIComponent(new URL(one, location.href).searchParams.get('body')!);
    };
    const figures = `/turns/summary-${(keys += 1)}/${await file(7)}/${await file(9)}`;
    const element = await number({ figures });
    expect(partText(element, 'value')).to.equal('7');
    const again = new Promise((resolve) => element.addEventListener('kpi-load', resolve));
    element.reload();
    await again;
    await element.updateComplete;
    expect(partText(element, 'value')).to.equal('9');
  });

  it('is read once for all widgets of a page', async () => {
    const key = `summary-${(keys += 1)}`;
    const figures = `/counted/${key}${await summaryAt([[COUNT_NUMBER, requestOf(small(7))]])}`;
    const all = [number({ figures }), number({ figures }), number({ src: figures })];
    for (const element of await Promise.all(all)) {
      expect(partText(element, 'value')).to.equal('7');
    }
    expect(await (await fetch(`/counts/${key}`)).text()).to.equal('1');
  });
});
