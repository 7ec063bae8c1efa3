import { expect, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../src/index.js';
import type { KpiElement } from '../../src/components/element/kpi-element.js';
import { wordsOf } from '../support/tags.js';
import { ACTIVITY, fileOf, partText, shown } from '../support/widgets.js';
import { waitUntil } from '../support/wait.js';

const SMALL = fileOf('date,hub,users,cluster', '2026-01-01,one,3,alpha', '2026-01-02,one,5,beta');

const inside = <E extends HTMLElement>(element: KpiElement, selector: string): E | null =>
  element.renderRoot.querySelector<E>(selector);

async function withControls(
  template: TemplateResult = html`<hub-area-chart src=${SMALL} controls></hub-area-chart>`,
): Promise<KpiElement> {
  const element = await shown<KpiElement>(template);
  await waitUntil(() => inside(element, '.toolbar'), 'the toolbar is there');
  return element;
}

const opener = (element: KpiElement): HTMLButtonElement =>
  inside<HTMLButtonElement>(element, '.tool.open')!;
const items = (element: KpiElement): HTMLButtonElement[] => [
  ...element.renderRoot.querySelectorAll<HTMLButtonElement>('.share .tool'),
];
const item = (element: KpiElement, name: string): HTMLButtonElement =>
  items(element).find(({ textContent }) => textContent.trim() === name)!;
const said = (element: KpiElement): string => inside(element, '.said')!.textContent.trim();

/** Presses a button of the open toolbar, and waits until it says something. */
async function choose(element: KpiElement, name: string): Promise<void> {
  if (opener(element).ariaExpanded !== 'true') opener(element).click();
  await element.updateComplete;
  item(element, name).click();
  await element.updateComplete;
  await waitUntil(() => said(element) !== '' || inside(element, '.by-hand'), 'it is done');
}

/** Runs an action while something of the browser's is another. */
async function replacing(
  owner: object,
  key: string,
  value: unknown,
  action: () => Promise<void>,
): Promise<void> {
  const own = Object.getOwnPropertyDescriptor(owner, key);
  Object.defineProperty(owner, key, { configurable: true, writable: true, value });
  try {
    await action();
  } finally {
    if (own) Object.defineProperty(owner, key, own);
    else Reflect.deleteProperty(owner, key);
  }
}

/** What is handed to the browser to be saved, while an action runs. */
async function saved(action: () => Promise<void>): Promise<{ name: string; blob: Blob }> {
  let [name, blob] = ['', new Blob()];
  const create = URL.createObjectURL.bind(URL);
  const keep = (of: Blob): string => create((blob = of));
  function click(this: HTMLAnchorElement): void {
    expect(this.href).to.match(/^blob:/);
    name = this.download;
  }
  await replacing(URL, 'createObjectURL', keep, () =>
    replacing(HTMLAnchorElement.prototype, 'click', click, action),
  );
  return { name, blob };
}

/** What is copied while an action runs, by a clipboard that is there, forbidden or missing. */
async function copied(
  action: () => Promise<void>,
  kind: 'there' | 'forbidden' | 'missing' = 'there',
): Promise<string | null> {
  let copy: string | null = null;
  const clipboard = {
    writeText: (text: string) => {
      if (kind === 'forbidden') return Promise.reject(new Error('no'));
      copy = text;
      return Promise.resolve();
    },
  };
  const value = kind === 'missing' ? undefined : clipboard;
  await replacing(navigator, 'clipboard', value, action);
  return copy;
}

describe('controls', () => {
  it('are there only where they are asked for', async () => {
    const element = await shown<KpiElement>(html`<hub-area-chart src=${SMALL}></hub-area-chart>`);
    // Another that comes later has them.
    await withControls();
    expect(inside(element, '.toolbar')).to.be.null;
    element.controls = true;
    await waitUntil(() => inside(element, '.toolbar'));
    element.controls = false;
    await element.updateComplete;
    expect(inside(element, '.toolbar')).to.be.null;
  });

  it('say where the data come from, how many rows came, and how far they reach', async () => {
    const element = await withControls(
      html`<kpi-big-number src=${ACTIVITY} controls></kpi-big-number>`,
    );
    opener(element).click();
    await element.updateComplete;
    const [rows] = element.figure!.sources;
    const path = new URL(ACTIVITY, location.href).href;
    expect(rows!.rows).to.be.greaterThan(1000);
    expect(inside(element, '.share .source')!.textContent).to.equal(
      `Source: ${path} (${rows!.rows.toLocaleString('en')} rows) · ${partText(element, 'caption')
        .match(/data through [^·]+/)![0]
        .trim()}`,
    );
  });

  it('are not there where there is nothing to share', async () => {
    const empty = await shown<KpiElement>(
      html`<hub-area-chart src=${SMALL} cluster="none" controls></hub-area-chart>`,
    );
    const lost = await shown<KpiElement>(
      html`<hub-area-chart src="/status/404" controls></hub-area-chart>`,
    );
    await withControls();
    expect([inside(empty, '.toolbar'), inside(lost, '.toolbar')]).to.deep.equal([null, null]);
  });

  it('are a button that opens and closes, by pointer and by key', async () => {
    const element = await withControls();
    expect(opener(element).textContent.trim()).to.equal('Download or share');
    expect(opener(element).ariaExpanded).to.equal('false');
    expect(inside(element, '.share')!.offsetHeight).to.equal(0);
    opener(element).click();
    await element.updateComplete;
    expect(opener(element).ariaExpanded).to.equal('true');
    expect(inside(element, '.share')!.offsetHeight).to.be.greaterThan(20);

    item(element, 'Data (CSV)').focus();
    const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true });
    item(element, 'Data (CSV)').dispatchEvent(event);
    await element.updateComplete;
    expect(opener(element).ariaExpanded).to.equal('false');
    expect((element.renderRoot as ShadowRoot).activeElement).to.equal(opener(element));
  });

  it('have buttons that are large enough, and are accessible, closed and open', async () => {
    for (const theme of wordsOf('hub-area-chart', 'theme')) {
      const element = await withControls(
        html`<hub-area-chart src=${SMALL} controls theme=${theme}></hub-area-chart>`,
      );
      await expect(element).to.be.accessible();
      opener(element).click();
      await element.updateComplete;
      for (const button of [opener(element), ...items(element)]) {
        expect(button.offsetHeight).to.be.at.least(24);
        expect(button.offsetWidth).to.be.at.least(24);
      }
      await expect(element).to.be.accessible();
    }
  });

  it('fit into a narrow column', async () => {
    const element = await withControls(html`
      <div style="width: 200px"><kpi-big-number src=${SMALL} controls></kpi-big-number></div>
    `);
    opener(element).click();
    await element.updateComplete;
    expect(element.scrollWidth).to.be.at.most(200);
  });

  it('save data and pictures, under names that no system minds', async () => {
    const element = await withControls(
      html`<hub-area-chart src=${SMALL} controls label=${'Ünits: a/b\\c? <x>'}></hub-area-chart>`,
    );
    const csv = await saved(() => choose(element, 'Data (CSV)'));
    expect(csv.name).to.equal('units-a-b-c-x_2026-01-02.csv');
    expect(await csv.blob.text()).to.equal(await element.toCSV());
    expect(said(element)).to.equal('Saved as units-a-b-c-x_2026-01-02.csv');

    const png = await saved(() => choose(element, 'Picture (PNG)'));
    expect([png.name, png.blob.type]).to.deep.equal(['units-a-b-c-x_2026-01-02.png', 'image/png']);
    const svg = await saved(() => choose(element, 'Picture (SVG)'));
    expect(svg.name).to.match(/\.svg$/);
    expect(await svg.blob.text()).to.equal(await (await element.toImage('image/svg+xml')).text());
  });

  it('copy the tag with what an author has set, and absolute addresses', async () => {
    const element = await withControls(html`
      <hub-area-chart
        src=${SMALL}
        controls
        id="chart"
        class="mine"
        onclick="1"
        cluster="alpha"
        label=${'"A" & <b>'}
        exclude-hubs=""
      ></hub-area-chart>
    `);
    element.period = 'P6M';
    await element.updateComplete;
    const code = await copied(() => choose(element, 'Copy embed code'));
    expect(said(element)).to.equal('Copied');
    const parsed = new DOMParser().parseFromString(code!, 'text/html').body;
    expect(parsed.children).to.have.lengthOf(1);
    const [tag] = parsed.children;
    expect(tag!.localName).to.equal('hub-area-chart');
    expect(
      Object.fromEntries([...tag!.attributes].map(({ name, value }) => [name, value])),
    ).to.deep.equal({
      src: new URL(SMALL, location.href).href,
      controls: '',
      cluster: 'alpha',
      label: '"A" & <b>',
      'exclude-hubs': '',
      period: 'P6M',
    });
    expect(tag!.textContent).to.equal('"A" & <b>');
  });

  it('copy the address of the page, at the widget where it has an id', async () => {
    const element = await withControls();
    const page = location.href.replace(/#.*/, '');
    expect(await copied(() => choose(element, 'Copy link'))).to.equal(page);
    element.id = 'here';
    expect(await copied(() => choose(element, 'Copy link'))).to.equal(`${page}#here`);
  });

  for (const kind of ['forbidden', 'missing'] as const) {
    it(`show the text to copy by hand where the clipboard is ${kind}`, async () => {
      const element = await withControls();
      expect(await copied(() => choose(element, 'Copy link'), kind)).to.be.null;
      const field = inside<HTMLTextAreaElement>(element, '.by-hand textarea')!;
      expect(field.value).to.equal(location.href.replace(/#.*/, ''));
      expect(field.readOnly).to.be.true;
      expect(element.shadowRoot!.activeElement).to.equal(field);
      expect([field.selectionStart, field.selectionEnd]).to.deep.equal([0, field.value.length]);
      await expect(element).to.be.accessible();
    });
  }

  it('say so where a picture cannot be made', async () => {
    const element = await withControls();
    const toBlob = (take: (blob: Blob | null) => void): void => take(null);
    await replacing(HTMLCanvasElement.prototype, 'toBlob', toBlob, () =>
      choose(element, 'Picture (PNG)'),
    );
    expect(said(element)).to.include('That did not work');
  });

  it('save what is shown at that moment', async () => {
    const element = await withControls(
      html`<kpi-big-number src=${ACTIVITY} metric="hubs" controls></kpi-big-number>`,
    );
    const before = await saved(() => choose(element, 'Data (CSV)'));
    (element as KpiElement & { metric: string }).metric = 'clusters';
    await waitUntil(() => partText(element, 'label') === 'Total clusters');
    const after = await saved(() => choose(element, 'Data (CSV)'));
    expect([before.name, after.name]).to.deep.equal([
      'total-hubs_2026-11-20.csv',
      'total-clusters_2026-11-20.csv',
    ]);
    expect(await after.blob.text()).to.equal(await element.toCSV());
  });
});
