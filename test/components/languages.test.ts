import { expect, fixture, html } from '@open-wc/testing';
import '../../src/index.js';
import type { KpiElement } from '../../src/components/element/kpi-element.js';
import { forAllTags } from '../support/tags.js';
import { ACTIVITY, partText } from '../support/widgets.js';
import { chartOf } from '../support/pointer.js';
import { waitUntil } from '../support/wait.js';

/** The four widgets on a page in a language, when they are shown in it. */
async function pageIn(
  lang: string,
  sentences = 'en',
  parentNode = document.createElement('div'),
): Promise<KpiElement[]> {
  const template = html`
    <div lang=${lang} dir=${lang === 'ar' ? 'rtl' : 'ltr'}>
      <kpi-big-number src=${ACTIVITY} loading="eager"></kpi-big-number>
      <hub-area-chart src=${ACTIVITY} loading="eager"></hub-area-chart>
      <community-bins src=${ACTIVITY} loading="eager"></community-bins>
      <community-map
        src="/demo/data/airtable-communities.csv"
        locations="/demo/data/airtable-locations.csv"
        activity=${ACTIVITY}
        loading="eager"
      ></community-map>
    </div>
  `;
  const page = await fixture(template, { parentNode });
  const widgets = [...page.children] as KpiElement[];
  forAllTags(widgets.map(({ localName }) => localName));
  await waitUntil(
    () =>
      widgets.every((one) => {
        const caption = one.renderRoot.querySelector('.caption');
        return one.matches(':state(ready)') && caption?.getAttribute('lang') === sentences;
      }),
    'all are shown',
  );
  return widgets;
}

const textIn = (element: Element): string => chartOf(element).textContent;

describe('the language of the page', () => {
  it('changes the sentences where the kit has them', async () => {
    const [number, area, bins, map] = (await pageIn('es', 'es')) as [
      KpiElement,
      KpiElement,
      KpiElement,
      KpiElement,
    ];
    expect(partText(number, 'label')).to.equal('Usuarios mensuales');
    expect(partText(number, 'value')).to.equal('6549');
    expect(partText(number, 'caption')).to.match(/^Media del 22 may 2026 al 20 nov 2026/);
    expect(partText(area, 'label')).to.equal('Usuarios mensuales por clúster');
    expect(chartOf(area).ariaLabel).to.include('el último día');
    expect(textIn(area)).to.include('Usuarios');
    expect(textIn(bins)).to.include('Mensuales');
    expect(partText(map, 'caption')).to.include('sin coordenadas');
    for (const one of [number, area, bins, map]) await expect(one).to.be.accessible();
  });

  it('changes numbers and days where it has none', async () => {
    for (const [lang, value, day] of [
      ['de', '6.549', '20. Nov. 2026'],
      ['hi', '6,549', '20 नव॰ 2026'],
      ['ar', '6,549', 'نوفمبر 2026'],
    ] as const) {
      const [number] = (await pageIn(lang)) as [KpiElement];
      expect(partText(number, 'value'), lang).to.equal(value);
      expect(partText(number, 'caption'), lang).to.include(day);
      expect(partText(number, 'label'), lang).to.equal('Monthly users');
      await expect(number).to.be.accessible();
    }
  });

  it('may be written with an underscore, as many templates do', async () => {
    const [number, ...others] = await pageIn('es_ES', 'es');
    expect(partText(number as KpiElement, 'value')).to.equal('6549');
    expect(partText(number as KpiElement, 'label')).to.equal('Usuarios mensuales');
    for (const one of others) expect(partText(one, 'label')).to.match(/comunidad|usuarios/i);
  });

  it('is that of what is around it where the closest one names none', async () => {
    for (const lang of ['', ' ', 'C', 'POSIX', 'x-ours', 'castellano', '{{ lang }}']) {
      const around = document.createElement('div');
      around.lang = 'de-AT';
      const [number] = (await pageIn(lang, 'en', around)) as [KpiElement];
      expect(partText(number, 'caption'), lang).to.include('20. Nov. 2026');
    }
  });
});
