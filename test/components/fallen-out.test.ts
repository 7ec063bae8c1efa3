import { expect, fixture, html } from '@open-wc/testing';
import '../../src/index.js';
import type { KpiElement } from '../../src/components/element/kpi-element.js';
import { TAGS } from '../../src/components/element/version.js';
import { fileOf, partText } from '../support/widgets.js';
import { waitUntil } from '../support/wait.js';

const SRC = fileOf(
  'date,hub,users,cluster',
  '2026-01-01,prod,5,a',
  '2026-01-02,prod,6,a',
).replaceAll('&', '&amp;');
const CHART = `hub-area-chart loading="eager" src="${SRC}"`;
const END = '</hub-area-chart>';
const NOTE = 'stands below it';

/** Markdown on one line, as CommonMark makes it HTML: the block has left the tag. */
const FALLEN: Readonly<Record<string, string>> = {
  'a figure': `<p><${CHART}><figure><figcaption>Users</figcaption></figure>${END}</p>\n<p>On.</p>`,
  'a figure behind words': `<p>See <${CHART}><figure>Users</figure>${END}</p>\n<p>On.</p>`,
  'a figure with words behind it': `<p>See <${CHART}><figure>Users</figure>${END} for more.</p>\n<p>On.</p>`,
  'a table': `<p><${CHART}><table><tr><td>5</td></tr></table>${END}</p>\n<p>On.</p>`,
  'a div': `<p><${CHART}><div>Users</div>${END}</p>\n`,
  'a paragraph': `<p><${CHART}><p>Users</p>${END}</p>\n<p>On.</p>`,
  'words, a figure and a table': `<p><${CHART}>Users: <figure>One</figure><table><tr><td>5</td></tr></table>${END}</p>\n<p>On.</p>`,
  'a list, minified': `<h2>Users</h2><p><${CHART}><ul><li>One</li></ul>${END}</p><p>On.</p>`,
  'a figure of a number in bold': `<p><b><kpi-big-number loading="eager" src="${SRC}"><div>5</div></kpi-big-number></b></p><p>On.</p>`,
};

/** Pages where nothing has. */
const WHOLE: Readonly<Record<string, string>> = {
  'a link': `<p><${CHART}><a href="#file">Users</a>${END}</p>\n<p>On.</p>`,
  'nothing, before a block': `<p><${CHART}>${END}</p>\n<figure>Something else</figure>\n<p></p>`,
  'nothing, before a block, minified': `<p><${CHART}>${END}</p><figure>Something else</figure><p>On.</p><p></p>`,
  'a figure, in a raw block': `<${CHART}>\n<figure>Users</figure>\n${END}\n<p>On.</p>`,
  'a figure, in a div': `<div><${CHART}><figure>Users</figure>${END}</div><p></p>`,
  'words before other words': `<p><${CHART}>Users${END} are here.</p><div>Something else</div><p></p>`,
  'an empty paragraph behind it': `<p><${CHART}>Users${END}</p><p></p><p>On.</p>`,
};

async function remarksOn(markup: string): Promise<string> {
  const page = await fixture<HTMLElement>(html`<main></main>`);
  page.innerHTML = markup;
  const widget = page.querySelector(TAGS.join()) as KpiElement;
  await waitUntil(() => widget.matches(':state(ready)'), 'it is shown');
  await widget.updateComplete;
  return partText(widget, 'status');
}

describe('a fallback that the browser has put below its tag', () => {
  for (const [name, markup] of Object.entries(FALLEN)) {
    it(`is noticed: ${name}`, async () => {
      expect(await remarksOn(markup)).to.include(NOTE);
    });
  }

  for (const [name, markup] of Object.entries(WHOLE)) {
    it(`is not where it is whole: ${name}`, async () => {
      expect(await remarksOn(markup)).not.to.include(NOTE);
    });
  }
});
