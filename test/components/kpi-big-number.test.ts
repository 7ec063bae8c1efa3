import { expect, html } from '@open-wc/testing';
import '../../src/index.js';
import type { KpiBigNumber } from '../../src/components/kpi-big-number.js';
import { ACTIVITY, COMMUNITIES, fileOf, LOCATIONS, partText, shown } from '../support/widgets.js';

/** Of the golden file what this page of numbers shows. */
interface GoldenNumbers {
  readonly seed: {
    readonly totals: {
      readonly today: string;
      readonly n_hubs: number;
      readonly n_clusters: number;
    };
    readonly big_numbers: Record<'daily' | 'monthly', { readonly shown: number }>;
  };
}

describe('kpi-big-number', () => {
  it('shows the numbers that pandas computed from the sample data', async () => {
    const { seed } = (await (
      await fetch('/test/fixtures/sample-golden.json')
    ).json()) as GoldenNumbers;
    const asOf = seed.totals.today.slice(0, 10);
    const valueOf = async (
      metric: KpiBigNumber['metric'],
      timescale: KpiBigNumber['timescale'],
    ) => {
      const element = await shown<KpiBigNumber>(html`
        <kpi-big-number
          src=${ACTIVITY}
          metric=${metric}
          timescale=${timescale}
          as-of=${asOf}
          exclude-clusters=""
        ></kpi-big-number>
      `);
      return partText(element, 'value');
    };
    const written = (value: number): string => value.toLocaleString('en');
    expect(await valueOf('clusters', 'monthly')).to.equal(written(seed.totals.n_clusters));
    expect(await valueOf('hubs', 'monthly')).to.equal(written(seed.totals.n_hubs));
    expect(await valueOf('users', 'daily')).to.equal(written(seed.big_numbers.daily.shown));
    expect(await valueOf('users', 'monthly')).to.equal(written(seed.big_numbers.monthly.shown));
  });

  it('says what it counts, how, and how far the data reach', async () => {
    const src = fileOf('date,hub,users,cluster', '2026-01-01,prod,5,a', '2026-01-03,prod,7,a');
    const users = await shown(html`<kpi-big-number src=${src}></kpi-big-number>`);
    expect(partText(users, 'label')).to.equal('Monthly users');
    expect(partText(users, 'value')).to.equal('6');
    expect(partText(users, 'caption')).to.equal('Mean Jan 1, 2026 to Jan 3, 2026');
    const hubs = await shown(html`<kpi-big-number src=${src} metric="hubs"></kpi-big-number>`);
    expect(partText(hubs, 'label')).to.equal('Total hubs');
    expect(partText(hubs, 'value')).to.equal('1');
    expect(partText(hubs, 'caption')).to.include('last 7 days');
  });

  it('shows the newest or the most instead of the mean', async () => {
    const src = fileOf(
      'date,hub,users,cluster',
      '2026-01-01,prod,9,a',
      '2026-01-02,prod,4,a',
      '2026-01-03,prod,5,a',
    );
    const latest = await shown(html`<kpi-big-number src=${src} stat="latest"></kpi-big-number>`);
    expect(partText(latest, 'value')).to.equal('5');
    expect(partText(latest, 'caption')).to.equal('Newest day · data through Jan 3, 2026');
    const peak = await shown(html`<kpi-big-number src=${src} stat="peak"></kpi-big-number>`);
    expect(partText(peak, 'value')).to.equal('9');
    expect(partText(peak, 'caption')).to.match(/^The most on one day, Jan 1, 2026/);
  });

  it('counts communities and the countries and constellations they are in', async () => {
    const src = fileOf(
      'name,latitude,longitude,users,constellation,country',
      'Here,37.4,-120.4,33,Catalyst,United States',
      'There,,,5,Pangeo,Chile',
      'Elsewhere,-33,-70,7,Pangeo,Chile',
      'Alone,1,2,7,,Ghana',
      'Empty,1,2,0,Openscapes,Peru',
    );
    const valueOf = async (metric: KpiBigNumber['metric']) =>
      partText(
        await shown(html`<kpi-big-number src=${src} metric=${metric}></kpi-big-number>`),
        'value',
      );
    expect(await valueOf('communities')).to.equal('4');
    expect(await valueOf('countries')).to.equal('3');
    expect(await valueOf('constellations')).to.equal('2');
  });

  /** What three numbers of communities say of themselves: the caption, and inline the tooltip. */
  async function saidBy(attributes: Record<string, string>) {
    const said: string[] = [];
    for (const metric of ['communities', 'countries', 'constellations']) {
      for (const inline of [false, true]) {
        const element = document.createElement('kpi-big-number');
        for (const [name, value] of Object.entries({ ...attributes, metric })) {
          element.setAttribute(name, value);
        }
        element.inline = inline;
        const shownOne = await shown<KpiBigNumber>(html`${element}`);
        const title = shownOne.renderRoot.querySelector<HTMLElement>('.root')?.title ?? '';
        const caption = partText(shownOne, 'caption');
        said.push(inline ? title.split('\n').slice(0, 2).join(' | ') : caption);
      }
    }
    return said;
  }

  it('says what it counts, of a file of places', async () => {
    const src = fileOf('name,latitude,longitude,users,constellation', 'Here,37.4,-120.4,33,Pangeo');
    expect(await saidBy({ src, constellation: 'Pangeo' })).to.deep.equal([
      'Communities with users, whether they have a place or not · only of Pangeo',
      'Communities: 1. | Communities with users, whether they have a place or not · only of Pangeo',
      'Countries of communities with users, each counted once · only of Pangeo',
      'Countries: 1. | Countries of communities with users, each counted once · only of Pangeo',
      'Constellations of communities with users, each counted once · only of Pangeo',
      'Constellations: 1. | ' +
        'Constellations of communities with users, each counted once · only of Pangeo',
    ]);
  });

  it('says what it counts, and of which days, of a file of communities', async () => {
    const files = { src: COMMUNITIES, locations: LOCATIONS, activity: ACTIVITY };
    const days = ' · May 22, 2026 to Nov 20, 2026';
    const said = await saidBy(files);
    for (const one of said) expect(one.split('Nov 20, 2026'), one).to.have.lengthOf(2);
    expect(said[0]).to.include(`Communities with users, whether they have a place or not${days}`);
    expect(said[2]).to.include(`Countries of communities with users, each counted once${days}`);
  });

  it('says which file is missing beside one of communities', async () => {
    const element = await shown(html`
      <kpi-big-number
        src=${COMMUNITIES}
        metric="communities"
        locations=${LOCATIONS}
      ></kpi-big-number>
    `);
    expect(partText(element, 'status')).to.match(
      /Communities cannot be shown\. There is no address of .*as activity="…"/,
    );
  });

  it('is a text that anybody can read', async () => {
    for (const template of [
      html`<kpi-big-number src=${ACTIVITY}></kpi-big-number>`,
      html`<kpi-big-number src=${ACTIVITY} at-least format="compact"></kpi-big-number>`,
      html`<kpi-big-number src=${ACTIVITY} trend stat="latest"></kpi-big-number>`,
      html`<kpi-big-number src=${ACTIVITY} inline at-least></kpi-big-number>`,
      html`<kpi-big-number inline src="/status/404">6,500</kpi-big-number>`,
    ]) {
      await expect(await shown(template)).to.be.accessible();
    }
    await expect(
      await shown(html`<kpi-big-number src="/status/404"></kpi-big-number>`),
    ).to.be.accessible();
  });
});
