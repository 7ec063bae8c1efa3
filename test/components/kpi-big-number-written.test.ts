import { expect, fixture, html } from '@open-wc/testing';
import '../../src/index.js';
import type { KpiBigNumber } from '../../src/components/kpi-big-number.js';
import type { NumberFigure } from '../../src/kinds/number/figure.js';
import { fileOf, outcome, partText, shown, statesOf } from '../support/widgets.js';

const oneOf = (users: number): string =>
  fileOf('date,hub,users,cluster', `2026-01-01,prod,${users},a`);
const SRC = oneOf(7960);

/** What is read aloud of the value: what is shown, or what stands in its place. */
function spoken(element: Element): string {
  const value = element.shadowRoot!.querySelector("[part='value']")!;
  const instead = element.shadowRoot!.querySelector('.unseen');
  return (value.getAttribute('aria-hidden') === 'true' ? instead : value)?.textContent ?? '';
}

const titleOf = (element: Element, selector: string): string =>
  element.shadowRoot!.querySelector(selector)?.getAttribute('title') ?? '';

describe('a number that is written round or short', () => {
  it('is the round number that there are more of', async () => {
    const element = await shown(html`<kpi-big-number src=${SRC} at-least></kpi-big-number>`);
    expect(partText(element, 'value')).to.equal('> 7,900');
    expect(spoken(element)).to.equal('more than 7,900');
    expect(titleOf(element, "[part='value']")).to.equal('7,960');
    expect((element.figure as NumberFigure).value).to.equal(7960);
  });

  it('is never more than the number', async () => {
    const element = await shown(
      html`<kpi-big-number src=${SRC} format="compact"></kpi-big-number>`,
    );
    expect(partText(element, 'value')).to.equal('7.9K');
    expect(spoken(element)).to.equal('7,960');
    expect(titleOf(element, "[part='value']")).to.equal('7,960');
  });

  it('can be both', async () => {
    const src = oneOf(118_960);
    const element = await shown(
      html`<kpi-big-number src=${src} at-least format="compact"></kpi-big-number>`,
    );
    expect(partText(element, 'value')).to.equal('> 110K');
    expect(spoken(element)).to.equal('more than 110,000');
  });

  it('stays as it is where there is nothing rounder', async () => {
    for (const users of [0, 1]) {
      const element = await shown(
        html`<kpi-big-number src=${oneOf(users)} stat="latest" at-least></kpi-big-number>`,
      );
      expect(partText(element, 'value')).to.equal(String(users));
      expect(spoken(element)).to.equal(String(users));
    }
  });

  it('is written anew without being asked for again', async () => {
    const element = await shown<KpiBigNumber>(
      html`<kpi-big-number src=${SRC} at-least></kpi-big-number>`,
    );
    const { figure } = element;
    element.removeAttribute('at-least');
    element.format = 'compact';
    await element.updateComplete;
    expect(partText(element, 'value')).to.equal('7.9K');
    expect(element.figure).to.equal(figure);
  });

  it('says which formats there are', async () => {
    const element = await shown(html`<kpi-big-number src=${SRC} format="k"></kpi-big-number>`);
    expect(partText(element, 'value')).to.equal('7,960');
    expect(partText(element, 'status')).to.include(
      'format="k" is not one of “full”, “compact”; shown as full.',
    );
  });
});

describe('a number in a sentence', () => {
  const sentence = async (src: string): Promise<[HTMLElement, KpiBigNumber]> => {
    const text = await fixture<HTMLElement>(html`
      <p style="font: italic 700 23px/2 serif; color: rgb(1, 2, 3); letter-spacing: 1px">
        We serve <kpi-big-number inline src=${src}>6,500</kpi-big-number> people
      </p>
    `);
    const element = text.querySelector('kpi-big-number')!;
    if (element.figure === null && !element.matches(':state(error)')) await outcome(element);
    await element.updateComplete;
    return [text, element];
  };

  it('is nothing but the number, in the type of the sentence', async () => {
    const [text, element] = await sentence(SRC);
    text.style.display = 'inline-block';
    const { width } = text.getBoundingClientRect();
    expect(element.shadowRoot!.textContent).to.equal('7,960');
    const [outer, inner] = [text, element.shadowRoot!.querySelector("[part='value']")!].map((one) =>
      getComputedStyle(one),
    ) as [CSSStyleDeclaration, CSSStyleDeclaration];
    for (const name of ['font', 'color', 'letterSpacing', 'textTransform'] as const) {
      expect(inner[name], name).to.equal(outer[name]);
    }
    expect(inner.display).to.equal('inline');
    // As wide as the same words without a tag: there is no blank too many.
    text.textContent = 'We serve 7,960 people';
    expect(text.getBoundingClientRect().width).to.be.closeTo(width, 0.5);
  });

  it('makes the line no higher', async () => {
    const [text] = await sentence(SRC);
    expect(text.offsetHeight).to.equal(46);
  });

  it('keeps how it was counted for who asks', async () => {
    const [, element] = await sentence(SRC);
    expect(titleOf(element, '.root').split('\n')).to.deep.equal([
      'Monthly users: 7,960.',
      'On Jan 1, 2026',
      ...(element.matches(':state(stale)') ? [titleOf(element, '.root').split('\n').at(-1)!] : []),
    ]);
  });

  it('leaves the words of the author where it cannot be shown, and no more', async () => {
    const [text, element] = await sentence('/status/404');
    expect(text.innerText).to.equal('We serve 6,500 people');
    expect(text.offsetHeight).to.equal(46);
    expect(statesOf(element)).to.deep.equal(['error']);
    expect(titleOf(element, '.root')).to.match(
      /^Monthly users cannot be shown\. .*answered with status 404/,
    );
    await expect(element).to.be.accessible();
  });

  it('is hidden where it should be', async () => {
    const element = await shown(
      html`<kpi-big-number inline hidden loading="eager" src=${SRC}></kpi-big-number>`,
    );
    expect(getComputedStyle(element).display).to.equal('none');
  });

  it('becomes a card and a word again', async () => {
    const [, element] = await sentence(SRC);
    element.inline = false;
    await element.updateComplete;
    expect(partText(element, 'label')).to.equal('Monthly users');
    expect(partText(element, 'value')).to.equal('7,960');
    element.inline = true;
    await element.updateComplete;
    expect(element.shadowRoot!.textContent).to.equal('7,960');
  });

  it('asks for no trend, which it has no room for', async () => {
    const element = await shown(
      html`<kpi-big-number inline trend stat="latest" src=${SRC}></kpi-big-number>`,
    );
    expect((element.figure as NumberFigure).history).to.equal(null);
  });
});
