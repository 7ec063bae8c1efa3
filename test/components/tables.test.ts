import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../src/index.js';
import type { KpiElement } from '../../src/components/element/kpi-element.js';
import { HubAreaChart } from '../../src/components/hub-area-chart.js';
import { OVER_TIME_KIND } from '../../src/kinds/over-time/kind.js';
import { legendOf } from '../support/legend.js';
import { ACTIVITY, COMMUNITIES, fileOf, LOCATIONS, shown } from '../support/widgets.js';
import { frames, turns, waitUntil } from '../support/wait.js';

/** A chart whose short table cannot always be made. */
class UnsureTables extends HubAreaChart {
  fails = false;

  protected override readonly figureKind = {
    ...OVER_TIME_KIND,
    tables: () => (this.fails ? Promise.reject(new Error('No tables')) : OVER_TIME_KIND.tables!()),
  };
}
customElements.define('unsure-tables', UnsureTables);

const SMALL = fileOf('date,hub,users,cluster', '2026-01-01,one,3,alpha', '2026-01-02,one,5,beta');
const AREA = html`<hub-area-chart src=${ACTIVITY} controls></hub-area-chart>`;

const inside = <E extends HTMLElement>(element: KpiElement, selector: string): E =>
  element.renderRoot.querySelector<E>(selector)!;
const textOf = (node: Element): string => node.textContent.replace(/\s+/g, ' ').trim();
const rowsOf = (root: ParentNode): string[] =>
  [...root.querySelectorAll('tbody tr')].map((row) => [...row.children].map(textOf).join(' '));

const shortOf = async (element: KpiElement): Promise<HTMLElement> => {
  await waitUntil(() => inside(element, '.for-readers'), 'the short table is there');
  return inside(element, '.for-readers');
};

const button = (element: KpiElement, name: string): HTMLButtonElement =>
  [...element.renderRoot.querySelectorAll<HTMLButtonElement>('.tool')].find(
    (one) => textOf(one) === name,
  )!;

async function press(element: KpiElement, name: string): Promise<void> {
  button(element, name).click();
  await turns();
  await element.updateComplete;
}

async function withTable(template: TemplateResult = AREA): Promise<KpiElement> {
  const element = await shown<KpiElement>(template);
  await waitUntil(() => inside(element, '.toolbar'), 'the toolbar is there');
  button(element, 'Table').click();
  await waitUntil(() => inside(element, '.table'), 'the table is there');
  return element;
}

describe('the short table of a picture', () => {
  it('is there for those who do not see the picture, and takes no room', async () => {
    const element = await shown<KpiElement>(
      html`<hub-area-chart src=${SMALL} label="All"></hub-area-chart>`,
    );
    const height = element.offsetHeight;
    const short = await shortOf(element);
    expect(rowsOf(short)).to.deep.equal([
      'beta –none 5 5 5 5',
      'alpha 3 not measured (last 3 on Jan 1, 2026) 3 3 3',
      'Total 3 8 3 5 5.5',
    ]);
    expect(textOf(short.querySelector('caption')!)).to.equal('All: users in short');
    expect(element.offsetHeight).to.equal(height);
    expect([short.offsetWidth, short.offsetHeight]).to.deep.equal([1, 1]);
    expect(short.querySelector('[tabindex], button, a')).to.be.null;
    // It is folded up: a reader passes one line, and not every number.
    expect(short.matches('details:not([open])')).to.be.true;
    expect(textOf(short.querySelector('summary')!)).to.equal('All: users in short');
    expect(getComputedStyle(short).visibility).to.equal('visible');
    expect(short.previousElementSibling!.closest('.voice, .legend, .series, .chart, details')).not
      .to.be.null;
    await expect(element).to.be.accessible();
  });

  it('is not there yet when the picture is', async () => {
    const element = document.createElement('hub-area-chart');
    element.src = ACTIVITY;
    let isEarly = true;
    element.addEventListener('kpi-load', () => {
      isEarly = element.renderRoot.querySelector('.for-readers') !== null;
    });
    document.body.append(element);
    await shortOf(element);
    expect(isEarly).to.be.false;
    element.remove();
  });

  it('is that of what is shown', async () => {
    const element = await shown<KpiElement>(html`<hub-area-chart src=${SMALL}></hub-area-chart>`);
    await shortOf(element);
    element.cluster = 'alpha';
    await waitUntil(() => rowsOf(element.renderRoot).join() === 'alpha 3 3 3 3 3,Total 3 3 3 3 3');
  });

  it('stays open and keeps the focus while its numbers follow the picture', async () => {
    const element = await shown<KpiElement>(html`<hub-area-chart src=${SMALL}></hub-area-chart>`);
    const short = await shortOf(element);
    short.setAttribute('open', '');
    const summary = inside(element, 'summary');
    summary.focus();
    const before = rowsOf(short);
    legendOf(element)
      .find(({ name }) => name === 'beta')!
      .button.click();
    await element.updateComplete;
    expect(rowsOf(short)).to.deep.equal(before);
    await waitUntil(() => rowsOf(short).join() !== before.join());
    expect(rowsOf(short)).to.deep.equal([
      'alpha 3 not measured (last 3 on Jan 1, 2026) 3 3 3',
      'Total 3 3 3 3 3',
    ]);
    expect(inside(element, '.for-readers') === short).to.equal(true);
    expect(short.matches('[open]')).to.equal(true);
    expect(element.shadowRoot!.activeElement === summary).to.equal(true);
  });

  it('of another question does not stay', async () => {
    const element = await shown<HubAreaChart>(
      html`<hub-area-chart src=${SMALL} label="Users"></hub-area-chart>`,
    );
    await shortOf(element);
    const loaded = new Promise((resolve) => element.addEventListener('kpi-load', resolve));
    element.cluster = 'beta';
    await loaded;
    await element.updateComplete;
    expect(inside(element, '.for-readers')).to.equal(null);
    await waitUntil(() => rowsOf(element.renderRoot).join().startsWith('beta'));
  });

  it('goes while the next one cannot be made, and comes back', async () => {
    const element = await fixture<UnsureTables>(
      html`<unsure-tables src=${SMALL} loading="eager"></unsure-tables>`,
    );
    await waitUntil(() => inside(element, '.tip'), 'it answers a reader');
    const before = rowsOf(await shortOf(element));
    const turn = (): void =>
      legendOf(element)
        .find(({ name }) => name === 'beta')!
        .button.click();
    element.fails = true;
    turn();
    await waitUntil(() => inside(element, '.for-readers') === null, 'the old one goes');
    element.fails = false;
    turn();
    expect(rowsOf(await shortOf(element))).to.deep.equal(before);
  });

  it('goes with the figure', async () => {
    const element = await shown<KpiElement>(html`<hub-area-chart src=${SMALL}></hub-area-chart>`);
    await shortOf(element);
    element.src = fileOf('date,hub,users', 'no day');
    await waitUntil(() => element.matches(':state(error)'));
    await element.updateComplete;
    expect(inside(element, '.for-readers')).to.equal(null);
  });

  it('is seen while the focus is in it', async () => {
    const element = await shown<KpiElement>(html`<hub-area-chart src=${SMALL}></hub-area-chart>`);
    const short = await shortOf(element);
    short.querySelector('summary')!.focus();
    expect(short.offsetWidth).to.be.greaterThan(100);
    short.querySelector('summary')!.blur();
    expect(short.offsetWidth).to.equal(1);
  });

  it('is there once for pictures of the same numbers', async () => {
    const box = document.createElement('div');
    const [first, log, other] = ['', 'log10', ''].map((transform, index) => {
      const chart = document.createElement('hub-area-chart');
      Object.assign(chart, { src: SMALL, transform: transform || 'none', loading: 'eager' });
      if (index === 2) chart.measure = 'hubs';
      return chart;
    }) as unknown as [KpiElement, KpiElement, KpiElement];
    const isThere = (chart: KpiElement) => inside(chart, '.for-readers') !== null;
    box.append(first);
    document.body.append(box);
    await shortOf(first);
    box.append(log, other);
    await shortOf(other);
    await frames();
    expect([first, log, other].map(isThere)).to.deep.equal([true, false, true]);
    first.remove();
    await shortOf(log);
    box.append(first);
    await frames();
    expect([first, log].map(isThere)).to.deep.equal([false, true]);
    box.remove();
  });

  it('is there for sizes and for a map, and not for a number', async () => {
    const bins = await shown<KpiElement>(html`<community-bins src=${ACTIVITY}></community-bins>`);
    expect(rowsOf(await shortOf(bins)).length).to.be.greaterThan(20);
    const map = await shown<KpiElement>(html`
      <community-map src=${COMMUNITIES} locations=${LOCATIONS} activity=${ACTIVITY}></community-map>
    `);
    expect((await shortOf(map)).querySelectorAll('table')).to.have.lengthOf(2);
    const number = await shown<KpiElement>(html`
      <kpi-big-number src=${SMALL} loading="eager"></kpi-big-number>
    `);
    // That of a chart which comes later is there.
    const later = await shown<KpiElement>(html`
      <hub-area-chart src=${SMALL} loading="eager"></hub-area-chart>
    `);
    await shortOf(later);
    expect(inside(number, '.for-readers')).to.be.null;
  });
});

describe('the whole table of a picture', () => {
  it('comes when it is asked for, and goes', async () => {
    const element = await withTable();
    expect(inside(element, '.table').getAttribute('part')).to.equal('table');
    const opener = button(element, 'Table');
    const place = inside(element, `#${opener.getAttribute('aria-controls')}`);
    expect([opener.ariaExpanded, place.offsetHeight > 100]).to.deep.equal(['true', true]);
    await press(element, 'Table');
    expect(inside(element, '.table')).to.be.null;
    expect([opener.ariaExpanded, place.offsetHeight]).to.deep.equal(['false', 0]);
    await press(element, 'Table');
    expect(place.contains(inside(element, '.table'))).to.equal(true);
  });

  it('has fifty rows at a time, and leads to the others', async () => {
    const element = await withTable();
    const { figure } = element;
    if (figure?.kind !== 'over-time') throw new Error('It is no chart over time');
    const count = figure.dates.length;
    const rows = () => rowsOf(inside(element, '.table table'));
    const range = () => textOf(inside(element, '.table .rows'));
    expect(rows()).to.have.lengthOf(50);
    expect(range()).to.equal(`Rows 1–50 of ${count}`);
    expect(rows()[0]).to.match(/^Nov 20, 2026 /);
    expect(button(element, 'Previous').ariaDisabled).to.equal('true');
    await press(element, 'Previous');
    expect(range()).to.match(/^Rows 1–/);

    const seen = [...rows()];
    while (button(element, 'Next').ariaDisabled === 'false') {
      await press(element, 'Next');
      seen.push(...rows());
    }
    expect(range()).to.match(new RegExp(`–${count} of ${count}$`));
    expect(new Set(seen).size).to.equal(count);
    button(element, 'Next').focus();
    await press(element, 'Next');
    expect(element.shadowRoot!.activeElement).to.equal(button(element, 'Next'));
  });

  it('has the month ends, too', async () => {
    const element = await withTable(
      html`<hub-area-chart src=${ACTIVITY} as-of="2026-11-20" controls></hub-area-chart>`,
    );
    await press(element, 'Month ends');
    expect(button(element, 'Month ends').ariaPressed).to.equal('true');
    expect(rowsOf(inside(element, '.table table'))[0]).to.match(/^Nov 20, 2026, so far /);
    expect(inside(element, '.table .scroll').ariaLabel).to.equal(
      'Monthly users by cluster, month ends',
    );
  });

  it('is sorted by any column, from its first row, and says so', async () => {
    const element = await withTable();
    const heads = () => [...element.shadowRoot!.querySelectorAll('.table thead th')];
    const sort = async (column: number) => {
      heads()[column]!.querySelector<HTMLButtonElement>('button')!.click();
      await element.updateComplete;
    };
    const cells = (column: number): number[] =>
      [...element.shadowRoot!.querySelectorAll('.table tbody tr')].map((row) =>
        Number.parseFloat(row.children[column]!.textContent.replaceAll(',', '')),
      );
    await press(element, 'Next');
    await sort(1);
    expect(textOf(inside(element, '.table .rows'))).to.match(/^Rows 1–50 /);
    expect(
      heads()
        .map((head) => head.getAttribute('aria-sort'))
        .filter(Boolean),
    ).to.deep.equal(['descending']);
    expect(cells(1)).to.deep.equal([...cells(1)].sort((a, b) => b - a));
    await sort(1);
    expect(heads()[1]!.getAttribute('aria-sort')).to.equal('ascending');
    expect(cells(1)).to.deep.equal([...cells(1)].sort((a, b) => a - b));
    await expect(element).to.be.accessible();
    await sort(1);
    expect(heads()[1]!.hasAttribute('aria-sort')).to.be.false;
    expect(rowsOf(inside(element, '.table table'))[0]).to.match(/^Nov 20, 2026 /);
  });

  it('leads from a community to its hub', async () => {
    const element = await withTable(html`
      <community-map
        src=${COMMUNITIES}
        locations=${LOCATIONS}
        activity=${ACTIVITY}
        controls
      ></community-map>
    `);
    const links = [...element.shadowRoot!.querySelectorAll<HTMLAnchorElement>('.table tbody th a')];
    expect(links.length).to.be.greaterThan(20);
    expect(links.every(({ protocol, rel }) => protocol === 'https:' && rel === 'noopener')).to.be
      .true;
  });

  it('begins anew where the figure does', async () => {
    const element = await withTable();
    await press(element, 'Next');
    element.period = 'P70D';
    await waitUntil(() => textOf(inside(element, '.table .rows')) === 'Rows 1–50 of 70');
  });

  it('goes with the figure, and says so', async () => {
    const element = await withTable();
    element.cluster = 'none';
    await waitUntil(() => element.matches(':state(empty)'));
    await element.updateComplete;
    expect(inside(element, '.table')).to.be.null;
  });

  it('is accessible, in light and dark, wide and narrow, and can be scrolled by key', async () => {
    for (const [theme, width] of [
      ['light', '320px'],
      ['dark', '900px'],
    ] as const) {
      const element = await withTable(html`
        <div style="width: ${width}">
          <hub-area-chart src=${ACTIVITY} loading="eager" controls theme=${theme}></hub-area-chart>
        </div>
      `);
      const scroll = inside(element, '.table .scroll');
      expect(scroll.tabIndex).to.equal(0);
      expect(scroll.scrollWidth).to.be.greaterThan(scroll.clientWidth);
      expect(element.scrollWidth).to.be.at.most(element.offsetWidth);
      await expect(element).to.be.accessible();
    }
  });

  it('keeps dates and heads in sight', async () => {
    const element = await withTable();
    const scroll = inside(element, '.table .scroll');
    scroll.scrollLeft = 400;
    scroll.scrollTop = 300;
    await frames();
    const box = scroll.getBoundingClientRect();
    const date = inside(element, '.table tbody tr:nth-child(20) th').getBoundingClientRect();
    const head = inside(element, '.table thead th:nth-child(5)').getBoundingClientRect();
    expect(date.left).to.be.closeTo(box.left, 3);
    expect(head.top).to.be.closeTo(box.top, 3);
  });

  it('takes names for text', async () => {
    const src = fileOf('date,hub,users,cluster', '2026-01-01,one,3,<img src=x onerror=alert(1)>');
    const element = await withTable(html`<hub-area-chart src=${src} controls></hub-area-chart>`);
    await shortOf(element);
    expect(element.renderRoot.querySelector('img')).to.be.null;
    expect(textOf(inside(element, '.table thead'))).to.include('<img src=x onerror=alert(1)>');
  });
});
