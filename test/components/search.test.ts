import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/index.js';
import type { KpiElement } from '../../src/components/element/kpi-element.js';
import { chartOf, tooltipOf, voiceOf } from '../support/pointer.js';
import { fileOf, shown } from '../support/widgets.js';
import { waitUntil } from '../support/wait.js';

const SRC = fileOf(
  'date,hub,users,cluster',
  ...Array.from({ length: 28 }, (_, at) => `2026-01-${String(at + 1).padStart(2, '0')}`).flatMap(
    (date) => [`${date},p,60,large`, `${date},q,30,middle`, `${date},r,10,small`],
  ),
);

const key = (press: string): Promise<void> => sendKeys({ press });
const focused = (element: Element): Element | null => element.shadowRoot!.activeElement;

describe('a search in a picture', () => {
  it('goes to a day and to a name that are typed', async () => {
    const element = await shown<KpiElement>(html`<hub-area-chart src=${SRC}></hub-area-chart>`);
    chartOf(element).focus();
    await waitUntil(() => element.shadowRoot!.querySelector('.go-to'), 'the search is there');
    const goTo = async (text: string) => {
      await key('g');
      await sendKeys({ type: text });
      await key('Enter');
    };
    await goTo('Jan 9');
    expect(voiceOf(element)).to.match(/^Friday, January 9, 2026, Total 100/);
    expect(focused(element) === chartOf(element)).to.equal(true);
    await goTo('midd');
    expect(voiceOf(element)).to.equal('middle: 30');
    await key('ArrowDown');
    expect(voiceOf(element)).to.equal('small: 10');
    await goTo('<b>nobody');
    expect(voiceOf(element)).to.equal('“<b>nobody” is no day and no name here.');
    expect(tooltipOf(element)).to.match(/^Friday, January 9, 2026/);
    // A letter of the text is no command, and Escape closes only the field.
    await key('g');
    await sendKeys({ type: 'e0' });
    await key('Escape');
    expect(element.shadowRoot!.querySelector<HTMLElement>('.go-to')!.hidden).to.be.true;
    expect(focused(element) === chartOf(element)).to.equal(true);
    expect(element.hasAttribute('explore')).to.be.false;
  });
});
