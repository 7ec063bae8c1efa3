import { expect, fixture, html } from '@open-wc/testing';
import '../../src/index.js';
import '../support/all-remarks.js';
import { AttributeReader } from '../../src/components/element/attributes.js';
import type { KpiElement } from '../../src/components/element/kpi-element.js';
import { english as en } from '../support/plans.js';
import { listen } from '../support/said.js';
import { TAGS } from '../support/tags.js';
import { fileOf, outcome, partText, statesOf } from '../support/widgets.js';

const SMALL = fileOf(
  'date,hub,users,cluster',
  '2026-01-01,prod,7036,a b',
  '2026-01-01,lab,5,a',
  '2026-01-01,lab,3,b',
);

/** A tag as it stands in the source of a page, parsed by the browser. */
async function written(markup: string): Promise<KpiElement> {
  const parent = await fixture<HTMLElement>(html`<div></div>`);
  const done = outcome(parent);
  parent.innerHTML = markup.replaceAll('SMALL', SMALL);
  const element = parent.firstElementChild as KpiElement;
  element.loading = 'eager';
  await done;
  await element.updateComplete;
  return element;
}

/** What is said of a tag that is never shown: on the widget, and on the console besides. */
function notes(markup: string): { readonly shown: string[]; readonly aside: string[] } {
  const parent = document.createElement('div');
  parent.innerHTML = markup;
  const element = parent.firstElementChild as KpiElement;
  customElements.upgrade(element);
  const read = new AttributeReader(element);
  const say = (isAside: boolean): string[] =>
    read.warnings
      .filter((one) => one.isAside === isAside)
      .map(({ code, facts }) => en.say(`attribute.${code}`, facts));
  return { shown: say(false), aside: say(true) };
}

describe('an attribute whose name is nearly one of ours', () => {
  const near: readonly (readonly [tag: string, name: string, meant: string])[] = [
    ['kpi-big-number', 'timescal', 'timescale'],
    ['kpi-big-number', 'timescales', 'timescale'],
    ['kpi-big-number', 'time-scale', 'timescale'],
    ['kpi-big-number', 'at_least', 'at-least'],
    ['kpi-big-number', 'metrik', 'metric'],
    ['kpi-big-number', 'hubs', 'hub'],
    ['kpi-big-number', 'clusters', 'cluster'],
    ['kpi-big-number', 'data-src', 'src'],
    ['kpi-big-number', 'data-at-least', 'at-least'],
    ['kpi-big-number', 'exclude_hubs', 'exclude-hubs'],
    ['kpi-big-number', 'exclude-cluster', 'exclude-clusters'],
    ['kpi-big-number', 'constelation', 'constellation'],
    ['hub-area-chart', 'data-groupby', 'group-by'],
    ['hub-area-chart', 'mesure', 'measure'],
    ['community-bins', 'bin', 'bins'],
    ['community-map', 'location', 'locations'],
    ['community-map', 'porjection', 'projection'],
  ];
  for (const [tag, name, meant] of near) {
    it(`is named with what was meant: ${name} on ${tag}`, () => {
      expect(notes(`<${tag} ${name}="x"></${tag}>`).shown).to.deep.equal([
        `“${name}” is not an attribute of ${tag}, and has no effect. Did you mean ${meant}?`,
      ]);
    });
  }

  it('is taken as ours if it lacks only the hyphens, as frameworks write a property', async () => {
    const { said, stop } = listen();
    try {
      const element = await written('<kpi-big-number src="SMALL" atleast></kpi-big-number>');
      expect(partText(element, 'value')).to.equal('> 7,000');
      expect(partText(element, 'status')).not.to.include('atleast');
      expect(said).to.have.length(1);
      expect(said[0]).to.include('“atleast” is read as at-least');
    } finally {
      stop();
    }
  });

  it('is taken in each of our attributes with a hyphen', () => {
    for (const [tag, name, meant] of [
      ['kpi-big-number', 'asof', 'as-of'],
      ['kpi-big-number', 'excludehubs', 'exclude-hubs'],
      ['hub-area-chart', 'groupby', 'group-by'],
      ['community-map', 'colorby', 'color-by'],
    ] as const) {
      const { shown, aside } = notes(`<${tag} ${name}="x"></${tag}>`);
      expect(shown, name).to.deep.equal([]);
      expect(aside[0], name).to.match(new RegExp(`^“${name}” is read as ${meant}: `));
    }
  });

  it('gives way to our own name, and to what a script sets later', async () => {
    const both = await written(
      '<kpi-big-number src="SMALL" cluster="a" excludehubs="prod" exclude-hubs="lab"></kpi-big-number>',
    );
    expect(partText(both, 'status')).to.include('exclude-hubs');
    const element = await written('<kpi-big-number src="SMALL" atleast="true"></kpi-big-number>');
    Reflect.set(element, 'atLeast', false);
    await element.updateComplete;
    expect(partText(element, 'value')).to.equal('7,044');
  });

  it('stands on the widget, and on the console', async () => {
    const { said, stop } = listen();
    try {
      const element = await written(
        '<kpi-big-number src="SMALL" timescal="daily"></kpi-big-number>',
      );
      expect(partText(element, 'value')).to.equal('7,044');
      expect(partText(element, 'status')).to.include('Did you mean timescale?');
      expect(said).to.have.length(1);
      expect(said[0]).to.match(/^<kpi-big-number src="[^"]*">: “timescal” is not an attribute/);
    } finally {
      stop();
    }
  });

  it('is not any that HTML, a framework or a page has for itself', () => {
    const others = [
      ...['class', 'id', 'slot', 'part', 'style', 'title', 'lang', 'dir', 'hidden', 'role', 'is'],
      ...['aria-label', 'aria-live', 'onclick', 'onload', 'tabindex', 'exportparts', 'itemprop'],
      ...[
        'data-v-1a2b3c',
        'data-v-inspector',
        'data-id',
        'data-testid',
        'data-astro-cid-src',
        'key',
      ],
      ...[
        '_ngcontent-abc-c12',
        'ng-version',
        'x-data',
        ':src',
        '@click',
        'v-cloak',
        'hx-get',
        'ref',
      ],
      ...['width', 'height', 'align', 'name', 'type', 'accesskey', 'contenteditable', 'popover'],
    ];
    for (const tag of TAGS) {
      for (const name of others) {
        expect(notes(`<${tag} ${name}="x"></${tag}>`), `${name} on ${tag}`).to.deep.equal({
          shown: [],
          aside: [],
        });
      }
    }
  });

  it('may be one of another tag of ours', () => {
    expect(notes('<hub-area-chart metric="hubs"></hub-area-chart>').aside).to.deep.equal([
      '“metric” is an attribute of kpi-big-number, and has no effect on hub-area-chart: take it out.',
    ]);
  });
});

describe('a tag that came through an editor', () => {
  it('is read in any order, with blanks around =, without quotes, in capitals', async () => {
    for (const markup of [
      `<kpi-big-number metric="hubs" src="SMALL"></kpi-big-number>`,
      `<kpi-big-number src = "SMALL"\n  metric = 'hubs' ></kpi-big-number>`,
      `<KPI-BIG-NUMBER SRC="SMALL" METRIC=hubs></KPI-BIG-NUMBER>`,
    ]) {
      expect(partText(await written(markup), 'value'), markup).to.equal('3');
    }
  });

  it('is read as it looks, where quotes, entities, blanks and dashes are not those of HTML', async () => {
    for (const [markup, value] of [
      [`<kpi-big-number src="SMALL" metric=“hubs”></kpi-big-number>`, '3'],
      [`<kpi-big-number src="SMALL" metric=”hubs”></kpi-big-number>`, '3'],
      [`<kpi-big-number src="SMALL" metric=„hubs“></kpi-big-number>`, '3'],
      [`<kpi-big-number src="SMALL" metric=«hubs»></kpi-big-number>`, '3'],
      [`<kpi-big-number src="SMALL" metric=‘hubs’></kpi-big-number>`, '3'],
      [`<kpi-big-number src="SMALL" metric="&quot;hubs&quot;"></kpi-big-number>`, '3'],
      [`<kpi-big-number src="SMALL" metric="&amp;quot;hubs&amp;quot;"></kpi-big-number>`, '3'],
      [`<kpi-big-number src="SMALL" metric="hu&ZeroWidthSpace;bs"></kpi-big-number>`, '3'],
      [`<kpi-big-number src="SMALL" metric="h&shy;ubs"></kpi-big-number>`, '3'],
      [`<kpi-big-number src=“SMALL” metric=“hubs”></kpi-big-number>`, '3'],
      [`<kpi-big-number src="SMALL"\u00a0metric="hubs"></kpi-big-number>`, '3'],
      [`<kpi-big-number src="SMALL" \u200bmetric="hubs"></kpi-big-number>`, '3'],
      [`<kpi-big-number src="SMALL" at–least></kpi-big-number>`, '> 7,000'],
      [`<kpi-big-number src="SMALL" exclude—hubs="prod"></kpi-big-number>`, '8'],
      [`<kpi-big-number src="SMALL" cluster=“a”></kpi-big-number>`, '5'],
    ] as const) {
      const element = await written(markup);
      expect(partText(element, 'value'), markup).to.equal(value);
      expect(partText(element, 'status'), markup).not.to.include('attribute');
    }
  });

  it('says on the console how it was read', () => {
    expect(notes('<kpi-big-number metric=“hubs”></kpi-big-number>').aside).to.deep.equal([]);
    const element = document.createElement('kpi-big-number');
    element.setAttribute('metric', '“hubs”');
    const read = new AttributeReader(element);
    read.word('metric', ['users', 'hubs']);
    expect(
      read.warnings.map(({ code, facts }) => en.say(`attribute.${code}`, facts)),
    ).to.deep.equal([
      'metric="“hubs”" is read as metric="hubs": take out the quotes, entities, or unseen characters that are part of it.',
    ]);
    expect(notes('<kpi-big-number at–least></kpi-big-number>').aside[0]).to.match(
      /^“at–least” is read as at-least: it has .* a dash that is no hyphen/,
    );
  });

  it('is refused where curly quotes have let a value fall apart', async () => {
    for (const [markup, attribute, found] of [
      [`<kpi-big-number src="SMALL" cluster=“a b”></kpi-big-number>`, 'cluster', '“a'],
      [`<kpi-big-number src=“my data.csv” metric="hubs"></kpi-big-number>`, 'src', '“my'],
      [`<hub-area-chart src="SMALL" hub="prod” label="x"></hub-area-chart>`, 'hub', 'prod” label='],
      [`<kpi-big-number src="SMALL" exclude-hubs=“a b”></kpi-big-number>`, 'exclude-hubs', '“a'],
    ] as const) {
      const element = await written(markup);
      expect(statesOf(element), markup).to.deep.equal(['error']);
      const status = partText(element, 'status');
      expect(status).to.include(
        `${attribute}="${found}" has a quote that opens and does not close`,
      );
    }
    const label = await written('<kpi-big-number src="SMALL" label=“Our hubs”></kpi-big-number>');
    expect(partText(label, 'value')).to.equal('7,044');
    expect(partText(label, 'status')).to.include('“hubs”” is no attribute but a piece of a value');
  });

  it('keeps quotes and entities where they may be meant', async () => {
    for (const label of ['“Ours”', "L'Aquila", 'R&amp;amp;D']) {
      const element = await written(
        `<kpi-big-number src="SMALL" label="${label}"></kpi-big-number>`,
      );
      expect(partText(element, 'label')).to.equal(label.replace('&amp;', '&'));
      expect(partText(element, 'status')).not.to.include('label');
    }
    const inch = await written(`<kpi-big-number src="SMALL" cluster='5"'></kpi-big-number>`);
    expect(statesOf(inch)[0]).to.equal('empty');
    const file = encodeURIComponent('date,hub,users,cluster\n2026-01-01,prod,5,"a &amp; “b"');
    const inPage = await written(
      `<kpi-big-number src='data:text/csv,${file}' cluster="a &amp;amp; “b"></kpi-big-number>`,
    );
    expect(statesOf(inPage)).to.deep.equal(['error']);
    const whole = await written(`<kpi-big-number src='data:text/csv,${file}'></kpi-big-number>`);
    expect(partText(whole, 'value')).to.equal('5');
  });
});
