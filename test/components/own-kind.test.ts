import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { expectFormat } from '../../src/data/expect.js';
import { readTable } from '../../src/data/read-table.js';
import { KpiErrorEvent, KpiLoadEvent } from '../../src/components/element/events.js';
import { figureOf, forget } from '../../src/engine/engine.js';
import { COUNT_NUMBER } from '../../src/kinds/number/counting.js';
import type { MedianHub } from '../support/median-hub/element.js';
import { MEDIAN_HUB, type MedianHubRequest } from '../support/median-hub/kind.js';
import '../support/median-hub/element.js';
import { absolute, usersOn } from '../support/requests.js';
import { day, scope } from '../support/tables.js';
import { waitUntil } from '../support/wait.js';
import { fileOf, outcome, partText } from '../support/widgets.js';
import '../support/all-code.js';

const THREE = fileOf(
  'date,hub,users,cluster',
  '2026-01-01,one,3,alpha',
  '2026-01-01,two,50,alpha',
  '2026-01-01,three,7,beta',
);
/** More than a page reads by itself. */
const LARGE = 'rows/230000';

async function shown(
  template: TemplateResult,
): Promise<{ element: MedianHub; event: KpiLoadEvent | KpiErrorEvent }> {
  const parent = await fixture<HTMLElement>(html`<div></div>`);
  const done = outcome(parent);
  const element = await fixture<MedianHub>(template, { parentNode: parent });
  const event = await done;
  await element.updateComplete;
  return { element, event };
}

const inside = (element: MedianHub, selector: string): HTMLElement | null =>
  element.renderRoot.querySelector(selector);

describe('an element with a kind of figure of its own', () => {
  it('loads, shows and tells its figure', async () => {
    const { element, event } = await shown(html`<median-hub src=${THREE}></median-hub>`);
    expect(event).to.be.instanceOf(KpiLoadEvent);
    expect(element.figure?.median).to.deep.equal({ cluster: 'beta', hub: 'three', users: 7 });
    expect(partText(element, 'label')).to.equal('The hub in the middle, monthly');
    expect(partText(element, 'value')).to.equal('The hub in the middle, monthly: beta/three');
    expect(partText(element, 'caption')).to.match(/^Of 3 hubs · data through Jan 1, 2026$/);
    expect(element.matches(':state(ready)')).to.equal(true);
  });

  it('has its tables, for those who do not see it and for those who open one', async () => {
    const { element } = await shown(html`<median-hub src=${THREE} controls></median-hub>`);
    await waitUntil(() => inside(element, '.for-readers table'), 'the short table is there');
    expect(inside(element, '.for-readers')?.textContent).to.include('beta/three');
    await waitUntil(() => inside(element, '.tool.open'), 'the toolbar is there');
    inside(element, '[aria-controls=table]')?.click();
    await waitUntil(() => inside(element, '.table tbody'), 'the table is there');
    expect(element.renderRoot.querySelectorAll('.table tbody tr').length).to.equal(3);
  });

  it('leaves the page as a file and as a picture', async () => {
    const { element } = await shown(html`<median-hub src=${THREE}></median-hub>`);
    expect((await element.toCSV()).trim().split(/\r?\n/)).to.deep.equal([
      'cluster,hub,users',
      'alpha,one,3',
      'beta,three,7',
      'alpha,two,50',
    ]);
    const svg = await (await element.toImage('image/svg+xml')).text();
    expect(svg).to.include('three').and.to.include('of 3 hubs');
    expect((await element.toImage()).type).to.equal('image/png');
  });

  it('errs, is empty and warns like the others', async () => {
    const missing = absolute('nothing-here.csv');
    const { element, event } = await shown(html`<median-hub src=${missing}></median-hub>`);
    expect(event).to.be.instanceOf(KpiErrorEvent);
    expect(partText(element, 'status')).to.include(missing);

    const wrong = fileOf('date,cluster,unique_users', '2026-01-01,alpha,3');
    const other = await shown(html`<median-hub src=${wrong}></median-hub>`);
    expect(partText(other.element, 'status')).to.include('hub');

    const word = await shown(html`<median-hub src=${THREE} timescale="weekly"></median-hub>`);
    expect(partText(word.element, 'status')).to.include('weekly');

    const none = await shown(html`<median-hub src=${THREE} timescale="daily"></median-hub>`);
    expect(none.element.matches(':state(empty)')).to.equal(true);
    expect(partText(none.element, 'status')).to.include('daily');

    const unknown = await shown(html`<median-hub src=${THREE} cluster="alpah"></median-hub>`);
    expect(partText(unknown.element, 'status')).to.include('alpah').and.to.include('alpha');
  });
});

describe('a kind of figure that the worker does not know', () => {
  const request: MedianHubRequest = {
    figure: 'median-hub',
    src: absolute(LARGE),
    timescale: 'monthly',
    scope: scope(),
    today: day('2026-11-24'),
  };
  let expected: unknown;
  const { Worker } = globalThis;

  before(async () => {
    const text = await (await fetch(request.src)).text();
    const table = expectFormat(readTable(text, request.src), ['hub-activity']);
    expected = MEDIAN_HUB.count(request, [table]);
  });
  afterEach(() => {
    globalThis.Worker = Worker;
    forget(MEDIAN_HUB, request);
  });

  it('is counted on the page, from the table that the worker has read', async () => {
    const started: unknown[] = [];
    globalThis.Worker = class extends Worker {
      constructor(...args: ConstructorParameters<typeof Worker>) {
        super(...args);
        started.push(this);
      }
    };
    const { src } = request;
    const [figure, number] = await Promise.all([
      figureOf(MEDIAN_HUB, request),
      figureOf(COUNT_NUMBER, usersOn('2026-11-24', src)),
    ]);
    expect(figure).to.deep.equal(expected);
    expect(number.value).to.be.greaterThan(0);
    expect(started.length).to.equal(1);
  });

  it('is counted there as well if there is no worker', async () => {
    globalThis.Worker = undefined as unknown as typeof Worker;
    expect(await figureOf(MEDIAN_HUB, request)).to.deep.equal(expected);
  });

  it('may not have the name of another', async () => {
    const other = { ...MEDIAN_HUB, count: () => MEDIAN_HUB.count(request, []) };
    const failed = await figureOf(other, request).catch((error: unknown) => error);
    expect(failed).to.be.instanceOf(TypeError);
    expect((failed as TypeError).message).to.include('median-hub');
  });
});
