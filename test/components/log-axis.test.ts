import { expect, html } from '@open-wc/testing';
import '../../src/index.js';
import type { HubAreaChart } from '../../src/components/hub-area-chart.js';
import { chartOf } from '../support/pointer.js';
import { waitUntil } from '../support/wait.js';
import { fileOf, partText, shown } from '../support/widgets.js';

const MONTHS = ['01', '02', '03', '04'];
/** The last days of four months, of three clusters: 60, 30 and 10 users. */
const SRC = fileOf(
  'date,hub,users,cluster',
  ...MONTHS.flatMap((month) =>
    ['27', '28'].flatMap((day) => [
      `2026-${month}-${day},p,60,large`,
      `2026-${month}-${day},p,30,middle`,
      `2026-${month}-${day},p,10,small`,
    ]),
  ),
);

const open = (template = html`<hub-area-chart src=${SRC}></hub-area-chart>`) =>
  shown<HubAreaChart>(template);

const choices = (element: Element): HTMLButtonElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('.reset'),
];

const linesIn = (element: Element): number =>
  [...chartOf(element).querySelectorAll('path[fill=none]')].filter(
    (path) => Number(path.getAttribute('stroke-width')) > 1,
  ).length;

describe('a chart over time', () => {
  for (const kind of ['area', 'line', 'month-ends'] as const) {
    it(`turns to lines on a logarithmic axis by one click, and ${kind} again by another`, async () => {
      expect(choices(await open())).to.deep.equal([]);
      const element = await open(
        html`<hub-area-chart src=${SRC} kind=${kind} controls></hub-area-chart>`,
      );
      const texts = (): string => chartOf(element).textContent;
      const before = texts();
      const button = choices(element)[0]!;
      expect([button.textContent.trim(), button.ariaPressed]).to.deep.equal([
        'Lines on a logarithmic axis',
        'false',
      ]);
      button.click();
      await element.updateComplete;
      expect(button.ariaPressed).to.equal('true');
      expect(texts()).to.include('Users, logarithmic');
      expect(texts()).not.to.include('stacked');
      expect(linesIn(element)).to.equal(3);
      await expect(element).to.be.accessible();
      button.click();
      await element.updateComplete;
      expect([button.ariaPressed, texts()]).to.deep.equal(['false', before]);
    });
  }

  for (const kind of ['area', 'month-ends'] as const) {
    it(`is ${kind} on a logarithmic axis where the author says so, with a note on the console`, async () => {
      const warn = console.warn.bind(console);
      const said: string[] = [];
      console.warn = (...parts: readonly unknown[]) => said.push(parts.join(' '));
      try {
        const element = await open(
          html`<hub-area-chart src=${SRC} kind=${kind} scale="log" controls></hub-area-chart>`,
        );
        const before = chartOf(element).textContent;
        expect(before).to.include('logarithmic');
        expect(partText(element, 'status')).not.to.include('scale=');
        await waitUntil(() => said.length > 0, 'the note');
        expect(said.join()).to.include(`scale="log" with kind="${kind}"`);
        const button = choices(element)[0]!;
        expect(button.ariaPressed).to.equal('false');
        button.click();
        await element.updateComplete;
        expect([button.ariaPressed, linesIn(element)]).to.deep.equal(['true', 3]);
        button.click();
        await element.updateComplete;
        expect(chartOf(element).textContent).to.equal(before);
      } finally {
        console.warn = warn;
      }
    });
  }

  it('has no logarithmic axis to choose where there is none, nor beside logarithms', async () => {
    for (const attributes of [{ kind: 'share' }, { kind: 'calendar' }, { transform: 'log10' }]) {
      const element = document.createElement('hub-area-chart');
      Object.assign(element, { src: SRC, controls: true, ...attributes });
      expect(choices(await open(html`${element}`)), JSON.stringify(attributes)).to.deep.equal([]);
    }
  });
});
