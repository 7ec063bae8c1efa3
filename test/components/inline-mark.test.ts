import { expect, fixture, html } from '@open-wc/testing';
import '../../src/index.js';
import type { KpiBigNumber } from '../../src/components/kpi-big-number.js';
import { fileOf, outcome, partText, statesOf } from '../support/widgets.js';

const HEADER = 'date,hub,users,cluster,timescale';
const WHOLE = fileOf(HEADER, '2026-01-01,prod,7036,a,monthly');
const LACKING = fileOf(HEADER, '2026-01-01,prod,7036,a,monthly', '2026-01-01,lab,many,a,monthly');

/** A sentence with a number in it, when that has come or not. */
async function sentence(
  attributes: Readonly<Record<string, string>>,
): Promise<readonly [text: HTMLElement, element: KpiBigNumber]> {
  const text = await fixture<HTMLElement>(
    html`<p style="font: 700 23px/1 serif; display: inline-block">We serve people</p>`,
  );
  const element = document.createElement('kpi-big-number');
  element.textContent = '6,500';
  for (const [name, value] of Object.entries({ inline: '', loading: 'eager', ...attributes })) {
    element.setAttribute(name, value);
  }
  const done = outcome(element);
  text.replaceChildren('We serve ', element, ' people');
  await done;
  await element.updateComplete;
  return [text, element];
}

const markOf = (element: Element): HTMLElement | null =>
  element.shadowRoot!.querySelector<HTMLElement>('.mark');

const REASONS: Readonly<Record<string, readonly [Readonly<Record<string, string>>, RegExp]>> = {
  'of a file that is not there': [{ src: '/status/404' }, /answered with status 404/],
  'of a word that is not legal': [{ src: WHOLE, metric: 'hub' }, /Did you mean hubs\?/],
  'that is not there': [{ src: WHOLE, cluster: 'nowhere' }, /Nothing to show: .*cluster="nowhere"/],
  'that lacks rows': [{ src: LACKING }, /^1 row left out: not a count: “many”/],
  'of a tag with a slip': [{ src: WHOLE, timescal: 'daily' }, /Did you mean timescale\?/],
};

describe('the mark behind a number in a sentence', () => {
  for (const [name, [attributes, says]] of Object.entries(REASONS)) {
    it(`is behind one ${name}, and says why`, async () => {
      const [text, element] = await sentence(attributes);
      const mark = markOf(element)!;
      expect(mark.getAttribute('role')).to.equal('img');
      expect(mark.getAttribute('aria-label')).to.match(says);
      expect(mark.closest('[title]')!.getAttribute('title')).to.match(
        new RegExp(says.source.replace('^', '')),
      );
      const { width } = mark.getBoundingClientRect();
      expect(width).to.be.greaterThan(4);
      // The line is as high as without it, and longer by the mark alone.
      const [high, long] = [text.offsetHeight, text.getBoundingClientRect().width];
      element.quiet = true;
      await element.updateComplete;
      expect(markOf(element)).to.equal(null);
      expect(text.offsetHeight).to.equal(high);
      expect(text.getBoundingClientRect().width).to.be.closeTo(long - width, 0.1);
      element.quiet = false;
      await element.updateComplete;
      await expect(element).to.be.accessible();
    });
  }

  it('is no part of the sentence for who reads or copies it', async () => {
    for (const [src, number] of [
      ['/status/404', '6,500'],
      [LACKING, '7,036'],
    ] as const) {
      const [text, element] = await sentence({ src });
      expect(markOf(element)).not.to.equal(null);
      expect(partText(element, 'value').replace('–', '6,500')).to.equal(number);
      expect(text.innerText).not.to.include('!');
      getSelection()!.selectAllChildren(text);
      expect(getSelection()!.toString()).not.to.include('!');
      getSelection()!.removeAllRanges();
    }
  });

  it('is not there where the number is what it should be', async () => {
    const old = await sentence({ src: WHOLE });
    expect(markOf(old[1])).to.equal(null);
    const off = await sentence({ src: LACKING, quiet: '' });
    expect(markOf(off[1])).to.equal(null);
    const card = await sentence({ src: LACKING, inline: 'false' });
    expect(markOf(card[1])).to.equal(null);
    expect(partText(card[1], 'status')).to.include('1 row left out');
  });

  it('goes when what was wrong is mended', async () => {
    const [, element] = await sentence({ src: '/status/404' });
    expect(statesOf(element)).to.deep.equal(['error']);
    const done = outcome(element);
    element.src = WHOLE;
    await done;
    await element.updateComplete;
    expect(markOf(element)).to.equal(null);
    expect(partText(element, 'value')).to.equal('7,036');
  });
});
