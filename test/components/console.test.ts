import { expect, fixture, html } from '@open-wc/testing';
import '../../src/index.js';
import type { tellAuthor as TellAuthor } from '../../src/components/element/console.js';
import { fileOf, shown } from '../support/widgets.js';
import { listen } from '../support/said.js';

/** The module as a page that was just opened has it. */
async function freshly(name: string): Promise<typeof TellAuthor> {
  const address = `/src/components/element/console.ts?${name}`;
  const { tellAuthor } = (await import(address)) as { tellAuthor: typeof TellAuthor };
  return tellAuthor;
}

const SMALL = fileOf('date,hub,users,cluster', '2026-01-01,prod,7036,a');

describe('what the author of a page is told on the console', () => {
  let said: string[] = [];
  let stop = (): void => undefined;
  beforeEach(() => ({ said, stop } = listen()));
  afterEach(() => stop());

  it('names the tag, and each cause once', async () => {
    const tellAuthor = await freshly('once');
    const element = await fixture(html`<i id="a" src="b.csv" class="c"></i>`);
    tellAuthor(element, 'one', 'It is missing.');
    tellAuthor(element, 'one', 'It is missing.');
    tellAuthor(document.createElement('b'), 'one', 'It is missing, too.');
    tellAuthor(element, 'two', 'It is late.');
    expect(said).to.deep.equal([
      '<i id="a" src="b.csv">: It is missing.',
      '<i id="a" src="b.csv">: It is late.',
    ]);
  });

  it('is no more than ten sentences, and the tenth says that it is the last', async () => {
    const tellAuthor = await freshly('ten');
    const element = document.createElement('i');
    for (let index = 0; index < 30; index += 1) tellAuthor(element, `${index}`, `No ${index}.`);
    expect(said).to.have.length(10);
    expect(said[8]).to.equal('<i>: No 8.');
    expect(said[9]).to.equal('<i>: No 9. (Further messages of kpi-widgets are not shown.)');
  });

  it('cuts an address that is a file short', async () => {
    const tellAuthor = await freshly('long');
    const element = document.createElement('i');
    element.setAttribute('src', `data:text/csv,${'1,2,3%0A'.repeat(1000)}`);
    tellAuthor(element, 'one', 'It is long.');
    expect(said[0]).to.have.length.below(150);
  });

  it('is every error, once for a file that several ask for', async () => {
    await shown(html`<kpi-big-number src="/status/404" inline>6,500</kpi-big-number>`);
    await shown(html`<hub-area-chart src="/status/404"></hub-area-chart>`);
    expect(said).to.have.length(1);
    expect(said[0]).to.match(
      /^<kpi-big-number src="\/status\/404">: .*\/status\/404 answered with status 404/,
    );
  });

  it('is that there is nothing to show, and what is not legal', async () => {
    await shown(html`<kpi-big-number src=${SMALL} cluster="nowhere">6,500</kpi-big-number>`);
    await shown(html`<kpi-big-number src=${SMALL} inline format="k">6,500</kpi-big-number>`);
    await shown(html`<kpi-big-number src=${SMALL} inline metric="hub">6,500</kpi-big-number>`);
    expect(said.filter((text) => /Nothing to show.*cluster="nowhere"/.test(text))).to.have.length(
      1,
    );
    expect(said.filter((text) => /format="k" is not one of/.test(text))).to.have.length(1);
    expect(said.filter((text) => /metric="hub" .*Did you mean hubs\?/.test(text))).to.have.length(
      1,
    );
  });

  it('is nothing where all is as it should be', async () => {
    await shown(html`<kpi-big-number src=${SMALL}>6,500</kpi-big-number>`);
    await shown(html`<hub-area-chart src=${SMALL} controls></hub-area-chart>`);
    expect(said).to.deep.equal([]);
  });
});
