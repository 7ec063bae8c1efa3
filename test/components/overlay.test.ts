import { expect, fixture, html } from '@open-wc/testing';
import type { FlaggedChart } from '../support/flagged-chart.js';
import '../support/flagged-chart.js';
import { waitUntil } from '../support/wait.js';
import { fileOf, outcome } from '../support/widgets.js';

const DAYS = fileOf(
  'date,hub,users,cluster',
  '2026-01-01,one,3,alpha',
  '2026-02-11,one,50,alpha',
  '2026-03-31,one,7,alpha',
);

async function shown(attributes: Readonly<Record<string, string>>): Promise<FlaggedChart> {
  const parent = await fixture<HTMLElement>(html`<div style="width: 800px"></div>`);
  const element = document.createElement('flagged-chart') as FlaggedChart;
  for (const [name, value] of Object.entries({ src: DAYS, ...attributes })) {
    element.setAttribute(name, value);
  }
  const done = outcome(parent);
  parent.append(element);
  await done;
  await element.updateComplete;
  return element;
}

const flagOf = (element: FlaggedChart): SVGTextElement | undefined =>
  [...element.renderRoot.querySelectorAll<SVGTextElement>('.chart text')].find(
    ({ textContent }) => textContent === 'Workshop',
  );

describe('a flag on a day, which one file adds to a chart', () => {
  for (const kind of ['area', 'line', 'share', 'month-ends']) {
    it(`is drawn where its day is, on the kind ${kind}`, async () => {
      const element = await shown({ kind });
      const x = Number(flagOf(element)?.getAttribute('x'));
      const texts = [...element.renderRoot.querySelectorAll<SVGTextElement>('.chart text')];
      const february = texts.find(({ textContent }) => /^Feb( 1)?$/.test(textContent));
      // The name of a month stands at its first day, or at the middle of its bar.
      expect(x - 4).to.be.closeTo(Number(february?.getAttribute('x')), 1);
    });
  }

  it('is on a saved picture, and not where its day is not shown', async () => {
    const element = await shown({});
    expect(await (await element.toImage('image/svg+xml')).text()).to.include('Workshop');
    const other = await shown({ period: 'P10D' });
    expect(flagOf(other)).to.equal(undefined);
  });

  it('stays over the data in the explore view', async () => {
    const element = await shown({ explore: '' });
    await waitUntil(() => element.renderRoot.querySelector('.explored svg path'), 'it is open');
    await waitUntil(() => flagOf(element)?.closest('.overlay'), 'the flag is over the data');
  });
});
