import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../src/index.js';
import type { KpiElement } from '../../src/components/element/kpi-element.js';
import { pixelsOf, sizeOfPng, unlike } from '../support/pixels.js';
import { wordsOf } from '../support/tags.js';
import { ACTIVITY, COMMUNITIES, fileOf, LOCATIONS, partText, shown } from '../support/widgets.js';

const HOSTILE = '<img src=x onerror=alert(1)>&"\'</text><script>1</script>';
const SECRET = `${fileOf('date,hub,users,cluster', `2026-01-01,one,3,${HOSTILE.replaceAll('"', '')}`)}&token=hush#here`;

const WIDGETS: Readonly<Record<string, (theme: string) => TemplateResult>> = {
  number: (theme) => html`<kpi-big-number src=${ACTIVITY} theme=${theme}></kpi-big-number>`,
  area: (theme) => html`<hub-area-chart src=${ACTIVITY} theme=${theme}></hub-area-chart>`,
  'area of hubs, narrow': (theme) => html`
    <div style="width: 320px">
      <hub-area-chart src=${ACTIVITY} group-by="hub" theme=${theme}></hub-area-chart>
    </div>
  `,
  bins: (theme) => html`<community-bins src=${ACTIVITY} theme=${theme}></community-bins>`,
  map: (theme) => html`
    <community-map
      src=${COMMUNITIES}
      locations=${LOCATIONS}
      activity=${ACTIVITY}
      theme=${theme}
    ></community-map>
  `,
};

async function svgOf(element: KpiElement): Promise<SVGSVGElement> {
  const text = await (await element.toImage('image/svg+xml')).text();
  const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
  expect(parsed.querySelector('parsererror')).to.be.null;
  return parsed.documentElement as unknown as SVGSVGElement;
}

const textsOf = (svg: SVGSVGElement): string =>
  [...svg.querySelectorAll('text')].map(({ textContent }) => textContent).join(' ');

describe('toImage', () => {
  for (const [name, template] of Object.entries(WIDGETS)) {
    for (const theme of wordsOf('hub-area-chart', 'theme')) {
      it(`shows the same as PNG and as SVG: ${name}, ${theme}`, async () => {
        const element = await shown<KpiElement>(template(theme));
        const [png, svg] = [await element.toImage('image/png'), await svgOf(element)];
        const file = await element.toImage('image/svg+xml');
        expect([png.type, file.type]).to.deep.equal(['image/png', 'image/svg+xml']);
        const [width, height] = await sizeOfPng(png);
        expect([width / 2, height / 2]).to.deep.equal(
          ['width', 'height'].map((side) => Number(svg.getAttribute(side))),
        );
        const [painted, drawn] = [
          await pixelsOf(png, width, height),
          await pixelsOf(file, width, height),
        ];
        expect(unlike(painted, drawn)).to.be.below(0.002);
        // On a ground of its own, whatever it is laid on.
        expect(painted.data[3]).to.equal(255);
        expect(painted.data[0]! < 60).to.equal(theme === 'dark');
      });
    }
  }

  it('has the title, the number, and where it comes from', async () => {
    const element = await shown<KpiElement>(html`
      <kpi-big-number src=${ACTIVITY} label="All of us"></kpi-big-number>
    `);
    const svg = await svgOf(element);
    const text = textsOf(svg);
    expect(text).to.match(/^All of us /);
    expect(text).to.include(partText(element, 'value'));
    expect(text).to.include(`Source: ${new URL(ACTIVITY, location.href).href}`);
    expect(text).to.include('data through Nov 20, 2026');
    expect(svg.querySelector('title')!.textContent).to.equal('All of us');
    expect(svg.querySelector('desc')!.textContent).to.include(partText(element, 'value'));
  });

  it('tells neither query nor hash of an address', async () => {
    const element = await shown<KpiElement>(html`<hub-area-chart src=${SECRET}></hub-area-chart>`);
    const text = textsOf(await svgOf(element));
    expect(text).to.include('/text/file.csv');
    expect(text).not.to.match(/hush|here|body=|\?/);
  });

  it('does not print a file that is in the address', async () => {
    const src = `data:text/csv,${encodeURIComponent('date,hub,users,cluster\n2026-01-01,one,3,a')}`;
    const element = await shown<KpiElement>(html`<kpi-big-number src=${src}></kpi-big-number>`);
    expect(textsOf(await svgOf(element))).to.include('Source: data in the page');
  });

  it('is a file of its own: no script, no reference, and names are text', async () => {
    const element = await shown<KpiElement>(html`
      <hub-area-chart src=${SECRET} label=${HOSTILE}></hub-area-chart>
    `);
    const svg = await svgOf(element);
    expect(svg.querySelector('script, img, image, use, style, foreignObject, a')).to.be.null;
    for (const node of svg.querySelectorAll('*')) {
      for (const { name, value } of node.attributes) {
        expect(name).not.to.match(/^on|href/);
        expect(value).not.to.match(/url\(/);
      }
    }
    expect(svg.querySelector('title')!.textContent).to.equal(HOSTILE);
  });

  it('is what is shown: same title, same colours, every name of the legend', async () => {
    const element = await shown<KpiElement>(WIDGETS['map']!('light'));
    const text = textsOf(await svgOf(element));
    const names = [...element.shadowRoot!.querySelectorAll('.item .name')];
    expect(names.length).to.be.greaterThan(1);
    for (const name of names) expect(text).to.include(name.textContent.trim());
  });

  it('is rejected while there is nothing to draw, and for other types', async () => {
    const failure = (promise: Promise<unknown>) =>
      promise.then(
        () => null,
        (error: Error) => error,
      );
    const element = await fixture<KpiElement>(html`<kpi-big-number></kpi-big-number>`);
    expect((await failure(element.toImage('image/png')))!.name).to.equal('InvalidStateError');
    const empty = await shown<KpiElement>(html`
      <hub-area-chart src=${ACTIVITY} cluster="none"></hub-area-chart>
    `);
    expect((await failure(empty.toImage('image/svg+xml')))!.name).to.equal('InvalidStateError');
    const there = await shown<KpiElement>(WIDGETS['number']!('light'));
    expect((await failure(there.toImage('image/jpeg' as 'image/png')))!.name).to.equal('TypeError');
  });
});

describe('toCSV', () => {
  it('has the number that is shown', async () => {
    const element = await shown<KpiElement>(html`
      <kpi-big-number metric="hubs" src=${ACTIVITY}></kpi-big-number>
    `);
    const [header, row] = (await element.toCSV()).trimEnd().split('\r\n');
    expect(header).to.equal('metric,timescale,value,exact,as_of');
    const [metric, timescale, value, , asOf] = row!.split(',');
    expect([metric, timescale, asOf]).to.deep.equal(['hubs', '', '2026-11-20']);
    expect(value).to.equal(partText(element, 'value'));
  });

  it('keeps a spreadsheet from running a name', async () => {
    const src = fileOf('date,hub,users,cluster', '2026-01-01,one,3,=1+1');
    const element = await shown<KpiElement>(html`<hub-area-chart src=${src}></hub-area-chart>`);
    expect(await element.toCSV()).to.equal("date,cluster,users\r\n2026-01-01,'=1+1,3\r\n");
  });

  it('rejects while there is no figure', async () => {
    const element = document.createElement('kpi-big-number');
    const failure: unknown = await element.toCSV().catch((error: unknown) => error);
    expect(failure)
      .to.be.instanceOf(DOMException)
      .with.property('message')
      .that.includes('kpi-load');
  });
});
