import { expect, html } from '@open-wc/testing';
import '../../src/index.js';
import type { CommunityBins } from '../../src/components/community-bins.js';
import { embedCode } from '../../src/components/sharing/embed-code.js';
import type { KpiBigNumber } from '../../src/components/kpi-big-number.js';
import type { KpiElement } from '../../src/components/element/kpi-element.js';
import { communitiesFile, locationsFile } from '../support/communities.js';
import { absolute, usersOn } from '../support/requests.js';
import { fileOf, partText, shown, statesOf } from '../support/widgets.js';

const HEADER = 'date,hub,users,cluster,timescale';
const SRC = fileOf(
  HEADER,
  '2026-01-01,prod,60,projectpythia,monthly',
  '2026-01-01,binder,137,projectpythia-binder,monthly',
  '2026-01-01,lab,5,US West,monthly',
);
const ZEROS = fileOf(HEADER, '2026-01-01,prod,0,a,monthly', '2026-01-01,lab,0,a,monthly');
const HALF = fileOf(HEADER, '2026-01-01,prod,0,a,monthly', '2026-01-01,prod,7,a,daily');

const WRONG = 'projectpythia projectpythia_binder';
const DID_YOU_MEAN =
  'cluster="projectpythia_binder": no such cluster among the rows with a count; did you mean “projectpythia-binder”?';

describe('a word of a list that nothing answers to', () => {
  it('is said under each figure of activity, which is of the rest', async () => {
    const widgets = {
      number: html`<kpi-big-number src=${SRC} cluster=${WRONG} trend></kpi-big-number>`,
      hubs: html`<kpi-big-number src=${SRC} cluster=${WRONG} metric="hubs"></kpi-big-number>`,
      chart: html`<hub-area-chart src=${SRC} cluster=${WRONG}></hub-area-chart>`,
      bins: html`<community-bins src=${SRC} cluster=${WRONG}></community-bins>`,
    };
    for (const [name, widget] of Object.entries(widgets)) {
      const element = await shown<KpiElement>(widget);
      expect(statesOf(element), name).to.include('ready');
      expect(partText(element, 'status'), name).to.include(DID_YOU_MEAN);
      expect(element.figure?.unmatched, name).to.have.length(1);
    }
  });

  it('is said on maps and numbers of communities, of clusters and of constellations', async () => {
    const src = fileOf(
      ...communitiesFile([
        { name: 'One', constellation: 'Big Team', on: ['projectpythia/prod'] },
      ]).split('\n'),
    );
    const locations = fileOf(...locationsFile('rec1,One,Chile,-33,-70').split('\n'));
    const map = html`<community-map
      src=${src}
      locations=${locations}
      activity=${SRC}
      cluster=${WRONG}
      constellation="Big Team, NASA"
    ></community-map>`;
    const number = html`<kpi-big-number
      metric="communities"
      src=${src}
      locations=${locations}
      activity=${SRC}
      cluster=${WRONG}
      constellation="Big Team, NASA"
    ></kpi-big-number>`;
    for (const widget of [map, number]) {
      const status = partText(await shown<KpiElement>(widget), 'status');
      expect(status).to.include(DID_YOU_MEAN);
      expect(status).to.include('constellation="NASA": no community has this constellation');
    }
  });

  it('leaves the author’s text in a sentence, and the reason in its tooltip', async () => {
    const element = await shown<KpiBigNumber>(html`
      <kpi-big-number inline src=${SRC} cluster=${WRONG}>197</kpi-big-number>
    `);
    const root = element.shadowRoot!.querySelector('.root')!;
    expect(root.querySelector('[part=value] slot')).to.exist;
    expect(root.textContent).not.to.include('60');
    expect(root.getAttribute('title')).to.include(DID_YOU_MEAN).and.not.include('60');
    element.cluster = 'projectpythia projectpythia-binder';
    await new Promise((resolve) => element.addEventListener('kpi-load', resolve, { once: true }));
    await element.updateComplete;
    expect(partText(element, 'value')).to.equal('197');
  });

  it('leaves it too for a name that is left out, and a hub that is elsewhere', async () => {
    for (const [cluster, hub] of [
      ['', 'lab staging'],
      ['projectpythia', 'lab'],
    ]) {
      const element = await shown<KpiElement>(html`
        <kpi-big-number inline src=${SRC} cluster=${cluster} hub=${hub}>5</kpi-big-number>
      `);
      expect(element.shadowRoot!.querySelector('[part=value] slot')).to.exist;
    }
  });

  it('leaves a number in a sentence where it only leaves out', async () => {
    const element = await shown<KpiElement>(html`
      <kpi-big-number inline src=${SRC} exclude-hubs="highmem">200</kpi-big-number>
    `);
    expect(partText(element, 'value')).to.equal('202');
    expect(element.shadowRoot!.querySelector('.root')!.getAttribute('title')).not.to.include(
      'highmem',
    );
  });

  it('says how a name with a blank is written, and an embed code keeps it', async () => {
    const wrong = await shown<KpiElement>(
      html`<kpi-big-number src=${SRC} cluster="US West"></kpi-big-number>`,
    );
    expect(partText(wrong, 'status')).to.include('cluster="US West,"');
    const right = await shown<KpiElement>(
      html`<kpi-big-number src=${SRC} cluster="US West," exclude-hubs="a b,"></kpi-big-number>`,
    );
    expect(partText(right, 'value')).to.equal('5');
    const code = new DOMParser().parseFromString(
      embedCode(right, { ...usersOn('2026-01-02', absolute(SRC)), figure: 'number' }, 'x'),
      'text/html',
    );
    const copy = code.querySelector('kpi-big-number')!;
    expect(copy.getAttribute('cluster')).to.equal('US West,');
    const again = await shown<KpiElement>(html`${document.importNode(copy, true)}`);
    expect(again.figure?.scope).to.deep.equal(right.figure?.scope);
    expect(again.figure?.scope.excludeHubs).to.deep.equal(['a b']);
  });
});

describe('counts of 0', () => {
  const textsOf = (element: Element): string[] =>
    [...element.shadowRoot!.querySelectorAll('.chart text')].map((text) => text.textContent);

  it('are a number, with a sentence', async () => {
    const element = await shown<KpiElement>(html`<kpi-big-number src=${ZEROS}></kpi-big-number>`);
    expect(statesOf(element)).to.include('ready');
    expect(partText(element, 'value')).to.equal('0');
    expect(partText(element, 'status')).to.include(
      'Every count is 0, in all 2 rows with a count in',
    );
  });

  it('are said in a picture that would be blank, and in each panel that would be', async () => {
    for (const src of [ZEROS, HALF]) {
      for (const [kind, measure] of [
        ['treemap', 'hubs'],
        ['bars', 'users'],
        ['bars', 'share'],
      ]) {
        const element = await shown<CommunityBins>(
          html`<community-bins
            loading="eager"
            src=${src}
            kind=${kind}
            measure=${measure}
          ></community-bins>`,
        );
        expect(statesOf(element)).to.include('ready');
        const said = textsOf(element).filter((text) => text === 'Every count is 0');
        expect(said, `${kind} ${measure}`).to.have.length(1);
      }
    }
    const hubs = await shown<CommunityBins>(
      html`<community-bins loading="eager" src=${ZEROS}></community-bins>`,
    );
    expect(textsOf(hubs)).not.to.include('Every count is 0');
    expect(partText(hubs, 'status')).to.include('Every count is 0');
  });

  it('are said of a chart over time', async () => {
    const element = await shown<KpiElement>(
      html`<hub-area-chart loading="eager" src=${ZEROS}></hub-area-chart>`,
    );
    expect(partText(element, 'status')).to.match(/every count is 0, in all 2 rows with a count/i);
    expect(partText(element, 'status')).not.to.include('no row');
  });
});
