import { expect, fixture, html } from '@open-wc/testing';
import type { KpiElement } from '../../src/components/element/kpi-element.js';
import anywidget from '../../src/hosts/anywidget.js';
import { MystModel, NotebookModel } from '../support/notebook-model.js';
import { turns, waitUntil } from '../support/wait.js';
import { ACTIVITY, COMMUNITIES, LOCATIONS, outcome, partText, shown } from '../support/widgets.js';

type Values = Readonly<Record<string, unknown>>;

const ROWS = [
  { date: '2026-01-01', hub: 'prod', users: 5, cluster: 'US West' },
  { date: '2026-01-01', hub: 'prod', users: 7, cluster: 'b, "quoted"' },
];
const CSV = 'date,hub,users,cluster\n2026-01-01,prod,5,a\n2026-01-01,prod,7,b\n';
const NUMBER = { tag: 'kpi-big-number', loading: 'eager' };

/** A place as a MyST page has one: in a shadow root, beside a style sheet of the host. */
async function place(): Promise<HTMLElement> {
  const host = await fixture<HTMLElement>(html`<div></div>`);
  const el = document.createElement('div');
  el.append(document.createElement('style'));
  host.attachShadow({ mode: 'open' }).append(el);
  return el;
}

/** Shows a widget in such a place, and waits until it has loaded, failed, or said that there is none. */
async function rendered(values: Values, Model = NotebookModel) {
  const el = await place();
  const done = outcome(el);
  const model = new Model(values);
  const remove = anywidget.render({ model, el });
  const widget = () => el.querySelector<KpiElement>(':scope > :not(style, p)')!;
  const sentence = () => el.querySelector(':scope > p')?.textContent ?? '';
  if (!sentence()) await done;
  await widget()?.updateComplete;
  return { el, model, remove, widget, sentence };
}

describe('the widget of a notebook or a MyST page', () => {
  it('shows its tag in a shadow root, as a page shows it', async () => {
    const onPage = await shown<KpiElement>(
      html`<hub-area-chart src=${ACTIVITY} group-by="hub" loading="eager"></hub-area-chart>`,
    );
    for (const name of ['group-by', 'group_by']) {
      const model = { tag: 'hub-area-chart', src: ACTIVITY, loading: 'eager', [name]: 'hub' };
      const { widget } = await rendered(model);
      expect(widget().figure).to.deep.equal(onPage.figure);
      await waitUntil(() => widget().shadowRoot!.querySelectorAll('.chart svg path').length > 3);
    }
  });

  it('takes texts, numbers, flags and lists as attributes', async () => {
    const { widget } = await rendered({
      ...NUMBER,
      src: ACTIVITY,
      label: 'Our users',
      timeout: 20,
      'at-least': true,
      controls: false,
      period: null,
      cluster: ['US West', 'EU'],
      hub: ['one hub'],
      'exclude-hubs': ['staging', 3],
    });
    const attributes = [...widget().attributes].map(({ name, value }) => [name, value]);
    expect(Object.fromEntries(attributes)).to.deep.equal({
      src: ACTIVITY,
      label: 'Our users',
      timeout: '20',
      'at-least': '',
      cluster: 'US West, EU,',
      hub: 'one hub,',
      'exclude-hubs': 'staging, 3,',
      loading: 'eager',
    });
  });

  it('takes edges of bins as a list of numbers', async () => {
    const bins = [0, 10, 100];
    const { widget } = await rendered({
      tag: 'community-bins',
      src: ACTIVITY,
      bins,
      loading: 'eager',
    });
    expect(widget().getAttribute('bins')).to.equal('0 10 100');
    expect(partText(widget(), 'status')).not.to.match(/cannot|bins/);
  });

  for (const [name, data] of Object.entries({
    'CSV as a text': CSV,
    'CSV as bytes': new DataView(new TextEncoder().encode(CSV).buffer),
    rows: ROWS,
    'a part for its attribute': { src: ROWS },
  })) {
    it(`shows data that the model has itself: ${name}`, async () => {
      const { widget } = await rendered({ ...NUMBER, data });
      expect(partText(widget(), 'value')).to.equal('12');
      expect(partText(widget(), 'status')).not.to.match(/cannot|could not/);
    });
  }

  it('changes no name in rows', async () => {
    const { widget } = await rendered({
      tag: 'hub-area-chart',
      loading: 'eager',
      data: [...ROWS, { date: '2026-01-01', hub: 'prod', users: 1, cluster: '=1+1' }],
    });
    const { series } = widget().figure as unknown as { series: { cluster: string }[] };
    expect(series.map(({ cluster }) => cluster).sort()).to.deep.equal([
      '=1+1',
      'US West',
      'b, "quoted"',
    ]);
  });

  it('shows a map of three files that the model has itself', async () => {
    const files = { src: COMMUNITIES, locations: LOCATIONS, activity: ACTIVITY };
    const texts = await Promise.all(
      Object.entries(files).map(async ([name, address]) => [
        name,
        await (await fetch(address)).text(),
      ]),
    );
    const map = { tag: 'community-map', loading: 'eager' };
    const fromFiles = await rendered({ ...map, ...files });
    const { widget } = await rendered({ ...map, data: Object.fromEntries(texts) as Values });
    const communitiesOf = (element: KpiElement) =>
      (element.figure as unknown as { communities: unknown[] }).communities;
    expect(communitiesOf(widget()).length).to.be.greaterThan(10);
    expect(communitiesOf(widget())).to.deep.equal(communitiesOf(fromFiles.widget()));
  });

  it('follows its model: attributes, data, and the tag', async () => {
    const { el, model, widget } = await rendered({ ...NUMBER, data: CSV, label: 'A' });
    const before = widget();
    const src = before.getAttribute('src');
    model.set('label', 'B');
    model.set('metric', 'hubs');
    await waitUntil(() => partText(before, 'label') === 'B' && partText(before, 'value') === '2');
    expect(before.getAttribute('src')).to.equal(src);
    model.set('label', null);
    model.set('data', CSV.replace(',7,b', ',8,b'));
    model.set('metric', 'users');
    await waitUntil(() => partText(before, 'value') === '13');
    expect(before.hasAttribute('label')).to.equal(false);
    expect(widget() === before).to.equal(true);
    expect(await isGone(src!)).to.equal(true);
    model.set('tag', 'hub-area-chart');
    await waitUntil(() => widget().localName === 'hub-area-chart' && widget().figure);
    expect(el.childElementCount).to.equal(2);
  });

  it('shows the widget again once the model is right', async () => {
    const { model, widget, sentence } = await rendered({ ...NUMBER, tag: 'big-number', data: CSV });
    expect(sentence()).to.match(/“big-number” is not a tag/);
    model.set('tag', 'kpi-big-number');
    await waitUntil(() => widget() && partText(widget(), 'value') === '12');
    expect(sentence()).to.equal('');
  });

  for (const Model of [NotebookModel, MystModel]) {
    it(`leaves nothing behind, with a ${Model.name}`, async () => {
      const { el, model, remove, widget } = await rendered({ ...NUMBER, data: CSV }, Model);
      const src = widget().getAttribute('src')!;
      expect(model.listening).to.be.greaterThan(0);
      remove();
      expect(el.children).to.have.length(1);
      expect(await isGone(src)).to.equal(true);
      if (Model === NotebookModel) expect(model.listening).to.equal(0);
      model.set('label', 'B');
      model.set('tag', 'hub-area-chart');
      await turns(3);
      expect(el.children).to.have.length(1);
    });
  }

  it('takes a change back that comes with its removal', async () => {
    const { el, model, remove } = await rendered({ ...NUMBER, data: CSV });
    model.set('tag', 'hub-area-chart');
    remove();
    await turns(3);
    expect(el.children).to.have.length(1);
  });

  it('writes nothing into its model', async () => {
    const { model } = await rendered({ ...NUMBER, data: CSV });
    expect(model.saved).to.deep.equal([]);
  });

  it('is dark where the page around the shadow root is', async () => {
    const { el, widget } = await rendered({ ...NUMBER, data: CSV });
    const isDark = () => widget().shadowRoot!.querySelector('.root.dark') !== null;
    expect(isDark()).to.equal(false);
    const host = (el.getRootNode() as ShadowRoot).host as HTMLElement;
    host.style.cssText = 'background: #111; color: #eee';
    await waitUntil(isDark);
  });

  describe('says in its place what is wrong:', () => {
    const cases: Record<string, [Values, RegExp]> = {
      'no tag': [{ src: ACTIVITY }, /no “tag”.* “kpi-big-number”/],
      'another tag': [{ tag: 'script' }, /“script” is not a tag of this kit/],
      'a tag that is no text': [{ tag: ['hub-area-chart'] }, /is not a tag of this kit/],
      'a model that MyST could not read': [
        { error: 'Invalid JSON5/JSON supplied.' },
        /could not be read. It says: Invalid JSON5/,
      ],
      'an object as a value': [{ ...NUMBER, period: { from: 1 } }, /“period” in the model/],
      'a list with an object': [{ ...NUMBER, hub: ['a', {}] }, /“hub” in the model/],
      'a list with a flag': [{ ...NUMBER, hub: [true] }, /“hub” .* a list of texts or numbers\./],
      'data that are a number': [{ ...NUMBER, data: 5 }, /“data” .* CSV as a text/],
      'rows that are lists': [{ ...NUMBER, data: [['a']] }, /“data” .* list of rows/],
      'rows with objects as cells': [{ ...NUMBER, data: [{ a: {} }] }, /“data”/],
      'a part of data for no file': [{ ...NUMBER, data: { places: CSV } }, /a part “places”.* src/],
      'a part of data that is none': [{ ...NUMBER, data: { src: 5 } }, /“data.src”/],
      'data and an address': [{ ...NUMBER, src: ACTIVITY, data: CSV }, /both “src” and data/],
    };
    for (const [name, [values, expected]] of Object.entries(cases)) {
      it(name, async () => {
        const { el, widget, sentence } = await rendered(values);
        expect(sentence()).to.match(expected);
        expect(el.querySelector('p')!.getAttribute('role')).to.equal('status');
        expect(widget() === null).to.equal(true);
      });
    }

    it('in the language of the page', async () => {
      const el = await place();
      (el.getRootNode() as ShadowRoot).host.setAttribute('lang', 'es');
      const remove = anywidget.render({ model: new NotebookModel({ tag: 'x' }), el });
      await waitUntil(() => /no es una etiqueta/.test(el.querySelector('p')!.textContent));
      remove();
      expect(el.children).to.have.length(1);
    });
  });
});

/** Whether an address is not good any more. */
const isGone = (address: string): Promise<boolean> =>
  fetch(address).then(
    () => false,
    () => true,
  );
