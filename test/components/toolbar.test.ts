import { expect, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../src/index.js';
import type { KpiElement } from '../../src/components/element/kpi-element.js';
import { wordsFor } from '../../src/words/format.js';
import { SAMPLES, TAGS, wordsOf } from '../support/tags.js';
import { ACTIVITY, COMMUNITIES, fileOf, LOCATIONS, partText, shown } from '../support/widgets.js';
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

const opener = (element: KpiElement, menu = 'download'): HTMLButtonElement =>
  inside<HTMLButtonElement>(element, `[aria-controls=${menu}]`)!;
const row = (element: KpiElement): HTMLButtonElement[] => [
  ...element.renderRoot.querySelectorAll<HTMLButtonElement>('.pair .tool'),
];
const items = (element: KpiElement): HTMLButtonElement[] => [
  ...element.renderRoot.querySelectorAll<HTMLButtonElement>('.menu .tool'),
];
const item = (element: KpiElement, name: string): HTMLButtonElement =>
  items(element).find(({ textContent }) => textContent.trim() === name)!;
const said = (element: KpiElement): string => inside(element, '.said')!.textContent.trim();

/** Presses a button of the open toolbar, and waits until it says something. */
async function choose(element: KpiElement, name: string): Promise<void> {
  const menu = opener(element, item(element, name).closest('.menu')!.id);
  if (menu.ariaExpanded !== 'true') menu.click();
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
  afterEach(() => document.querySelectorAll('link[rel^=kpi-]').forEach((link) => link.remove()));

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
    expect(inside(element, '.menu .source')!.textContent).to.equal(
      `Source: ${path} (${rows!.rows.toLocaleString('en')} rows) · data through ${wordsFor('en').day(element.figure!.dataThrough!)}`,
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

  for (const tag of TAGS) {
    it(`stand in one row under the caption of ${tag}, views at the start, files at the end`, async () => {
      const element = await withControls(
        html`${Object.assign(document.createElement(tag), SAMPLES[tag], { controls: true })}`,
      );
      const places = row(element).map((one) => one.getBoundingClientRect());
      const names = row(element).map(({ textContent }) => textContent.trim());
      const isNumber = tag === 'kpi-big-number';
      const views = ['explore' in element ? 'Explore' : '', isNumber ? '' : 'Table'];
      expect(names).to.deep.equal([...views.filter(Boolean), 'Download', 'Share']);
      expect(new Set(places.map(({ top }) => Math.round(top))).size).to.equal(1);
      for (const { height } of places) expect(height).to.equal(32);
      const { bottom } = inside(element, '.caption')!.getBoundingClientRect();
      expect(places[0]!.top).to.be.within(bottom, bottom + 16);
      const { left, right } = element.getBoundingClientRect();
      expect(places[0]!.left).to.be.closeTo(left, 1);
      if (!isNumber) expect(places.at(-1)!.right).to.be.closeTo(right, 1);
    });
  }

  it('open and close the explore view, and show that it is open', async () => {
    const element = await withControls();
    const explore = row(element)[0]!;
    expect(explore.ariaPressed).to.equal('false');
    const before = getComputedStyle(explore).backgroundColor;
    explore.click();
    await element.updateComplete;
    expect([explore.ariaPressed, element.hasAttribute('explore')]).to.deep.equal(['true', true]);
    expect(getComputedStyle(explore).backgroundColor).not.to.equal(before);
    explore.click();
    await element.updateComplete;
    expect([explore.ariaPressed, element.hasAttribute('explore')]).to.deep.equal(['false', false]);
  });

  it('open one row of buttons at a time', async () => {
    const element = await withControls();
    const open = (): (string | null)[] => [
      opener(element).ariaExpanded,
      opener(element, 'share').ariaExpanded,
    ];
    opener(element).click();
    await element.updateComplete;
    expect(open()).to.deep.equal(['true', 'false']);
    opener(element, 'share').click();
    await element.updateComplete;
    expect(open()).to.deep.equal(['false', 'true']);
    expect(items(element).filter(({ offsetHeight }) => offsetHeight > 0).length).to.equal(2);
  });

  it('open and close by pointer and by key', async () => {
    const element = await withControls();
    expect(opener(element).ariaExpanded).to.equal('false');
    expect(inside(element, '#download')!.offsetHeight).to.equal(0);
    opener(element).click();
    await element.updateComplete;
    expect(opener(element).ariaExpanded).to.equal('true');
    expect(inside(element, '#download')!.offsetHeight).to.be.greaterThan(20);

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
      const seen = [...row(element), ...items(element)].filter((one) => one.checkVisibility());
      expect(seen.length).to.equal(7);
      for (const button of seen) {
        expect(button.offsetHeight).to.be.at.least(32);
        expect(button.offsetWidth).to.be.at.least(32);
      }
      await expect(element).to.be.accessible();
    }
  });

  for (const width of [120, 200, 320]) {
    it(`fit into a column of ${width} px`, async () => {
      const element = await withControls(html`
        <div style="width: ${width}px"><hub-area-chart src=${SMALL} controls></hub-area-chart></div>
      `);
      for (const menu of ['download', 'share']) {
        opener(element, menu).click();
        await element.updateComplete;
        expect(element.scrollWidth).to.be.at.most(width);
        for (const { offsetLeft, offsetWidth } of [...row(element), ...items(element)]) {
          expect(offsetLeft + offsetWidth).to.be.at.most(element.offsetLeft + width);
        }
      }
    });
  }

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

  it('copy the tag with the addresses that the page names for all tags', async () => {
    const files = [
      ['communities', COMMUNITIES],
      ['locations', LOCATIONS],
      ['activity', ACTIVITY],
    ] as const;
    const links = files.map(([kind, href]) => {
      const link = Object.assign(document.createElement('link'), { rel: `kpi-${kind}`, href });
      document.head.append(link);
      return link;
    });
    const element = await withControls(html`<community-map controls></community-map>`);
    const code = await copied(() => choose(element, 'Copy embed code'));
    const [tag] = new DOMParser().parseFromString(code!, 'text/html').body.children;
    expect(
      Object.fromEntries([...tag!.attributes].map(({ name, value }) => [name, value])),
    ).to.deep.equal({
      src: links[0]!.href,
      locations: links[1]!.href,
      activity: links[2]!.href,
      controls: '',
    });
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
