import { expect, fixture, html } from '@open-wc/testing';
import '../../src/index.js';
import { KpiElement } from '../../src/components/element/kpi-element.js';
import { SAMPLES, TAGS } from '../support/tags.js';
import { fileOf } from '../support/widgets.js';
import { waitUntil } from '../support/wait.js';

const SRC = fileOf(
  'date,hub,users,cluster,timescale',
  '2026-01-01,prod,7036,a,monthly',
  '2026-01-02,prod,7036,a,monthly',
).replaceAll('&', '&amp;');
const NOTE = 'Other parts of the page seem to stand inside this tag';
const [NUMBER, INLINE] = [
  `kpi-big-number loading="eager" src="${SRC}"`,
  `kpi-big-number inline loading="eager" src="${SRC}"`,
];
const CHART = `hub-area-chart loading="eager" src="${SRC}"`;
const LONG = 'Our hubs are used in many places. '.repeat(20);

/** Pages where a tag is not closed: what is on the page has all to be read, and the author hears of it. */
const SWALLOWED: Readonly<Record<string, string>> = {
  'two paragraphs, as in the issue': `<${NUMBER}/><p>a</p><p>b</p>`,
  'one paragraph on a line of its own': `<div class="card">
    <${NUMBER} />
    <p>They come from here.</p>
  </div>`,
  'a paragraph on the lines after it': `<div><${NUMBER} /><p>They come from here.</p>
  </div>`,
  'a text on a line of its own': `<div>
    <${NUMBER} />
    people use our hubs
  </div>`,
  'a list': `<section>\n<${CHART} />\n<ul><li>One</li><li>Two</li></ul>\n</section>`,
  'a table': `<section>\n<${CHART} />\n<table><tr><td>One</td></tr></table>\n</section>`,
  'a figure': `<section>\n<${CHART} />\n<figure><figcaption>One</figcaption></figure>\n</section>`,
  'a figure and a list': `<${CHART} /><figure><figcaption>One</figcaption></figure><ul><li>Two</li></ul>`,
  'a text, and a paragraph': `<${CHART}>Some words<p>A paragraph</p>`,
  'a text far longer than a fallback': `<${CHART} />${LONG}`,
  'one paragraph far longer than a fallback': `<${NUMBER} /><p>${LONG}</p>`,
  'a heading': `<${NUMBER} /><h2>The rest</h2>`,
  'a heading somewhere inside': `<${CHART} /><div><div><h3>The rest</h3></div></div>`,
  'a heading, and something that a script has put behind': `<${NUMBER} /><h2>The rest</h2></div><i></i>`,
  'a script': `<${NUMBER} /><p>text</p><script type="text/plain"></script>`,
  'a form': `<${NUMBER} /><form><label>Name <input /></label></form>`,
  'a button': `<${NUMBER} /><p><button>Go on</button></p>`,
  'a row of pictures': `<${CHART} />one <img alt="" /><img alt="" /><img alt="" />`,
  'a section': `<${CHART} /><section>The rest</section>`,
  'text behind a blank': `<p>There are <${NUMBER} /> people here.</p>`,
  'the rest of a sentence': `<p>We serve <${INLINE} /> people.</p>`,
  'the rest of a sentence behind a comma': `<p>We serve <${INLINE} />, and more.</p>`,
  'the rest of a sentence with other tags in it': `<p>We serve <${INLINE} /> <b>people</b> in <a href="#a">all</a> places</p>`,
  'the rest of a sentence on the next line': `<p>We serve <${INLINE} />
    people in 2026</p>`,
  'the rest of a sentence on both lines': `<p>We serve
    <${INLINE} />
    people in 2026</p>`,
  'the rest of a sentence with a year in it': `<p>We served <${INLINE} /> people in 2026</p>`,
  'the rest of a sentence without blanks': `<p>約<${INLINE} />人が使っています。</p>`,
  'the rest of a sentence inside another tag': `<p>We serve <b><${INLINE} /> people</b> now.</p>`,
  'the rest of an item': `<ul><li><${INLINE} /> people</li><li>other</li></ul>`,
  'the rest of a cell': `<table><tr><td><${INLINE} /> people</td><td>other</td></tr></table>`,
  'an opening tag without an end': `<p>We serve <${INLINE}> people here</p>`,
  'a long text in a sentence': `<p>${'x '.repeat(10)}<${INLINE}>${'word '.repeat(30)}</p>`,
  'a blank line in the fallback, by CommonMark': `<${CHART}>\n<a href="#f">file</a>\n<p>The file.&lt;/hub-area-chart></p>\n<p>On.</p>\n`,
};

/** Pages where it is closed, or where nobody can tell: the author's text gives way to the figure. */
const FALLBACK: Readonly<Record<string, string>> = {
  'a text': `<${NUMBER}>About 7,000 people</kpi-big-number>`,
  'a text without a digit': `<${NUMBER}>Many people</kpi-big-number>`,
  'a text on lines of its own': `<div>
    <${NUMBER}>
      About 7,000 people
    </kpi-big-number>
  </div>`,
  'a text on lines of its own that begin with the tag around it': `<div><${NUMBER}>
      About 7,000 people
    </kpi-big-number></div>`,
  'a paragraph, minified': `<div><${NUMBER}><p>About 7,000 people</p></kpi-big-number></div>`,
  'a paragraph without a digit, minified': `<div><${NUMBER}><p>Many people</p></kpi-big-number></div>`,
  'a link': `<div><${CHART}><a href="#file">Users over time, as a file</a></hub-area-chart></div>`,
  'a link in a paragraph, by Hugo': `<${CHART}>\n<p><a href="#file">Users over time</a></p>\n</hub-area-chart>\n`,
  'a table': `<div><${CHART}><table><tr><td>2026</td><td>7,000</td></tr></table></hub-area-chart></div>`,
  'a long table': `<${CHART}><table>${'<tr><td>2026</td><td>7,000</td></tr>'.repeat(60)}</table></hub-area-chart>`,
  'a figure': `<${CHART}><figure><img alt="" /><figcaption>Users</figcaption></figure></hub-area-chart>`,
  'a list of figures': `<${CHART}><ul><li>a: 5</li><li>b: 6</li></ul></hub-area-chart>`,
  'a picture in light and dark': `<${CHART}><img class="light" alt="" /><img class="dark" alt="" /></hub-area-chart>`,
  'a drawing': `<${CHART}><svg width="9" height="9"><text>h1</text></svg></hub-area-chart>`,
  details: `<${CHART}><details><summary>In words</summary>${LONG}</details></hub-area-chart>`,
  'a text, a picture and a table that something follows': `<div>
    <${CHART}>
      <p>Users over time:</p>
      <figure><img alt="" /></figure>
      <table><tr><td>2026</td><td>7,000</td></tr></table>
    </hub-area-chart>
  </div>`,
  'the same, marked': `<${CHART}><div ${'data-kpi-fallback'}><h3>Users over time</h3><p>About 7,000</p>
    <table><tr><td>2026</td></tr></table></div><p data-kpi-fallback>and more</p></hub-area-chart>`,
  'nothing but what is not seen': `<${CHART}><style>p { color: red }</style><noscript><img alt="" /></noscript></hub-area-chart>`,
  'a word of a sentence': `<p>We serve <${INLINE}>6,500</kpi-big-number> people.</p>`,
  'the last word of a sentence': `<p>People: <${INLINE}>about 6,500</kpi-big-number></p>`,
  'the last word of a sentence, without a digit': `<p>People: <${INLINE}>many thousands</kpi-big-number></p>`,
  'a number between blanks': `<p>People: <${INLINE}> &gt; 6,500 </kpi-big-number></p>`,
  'a number on lines of its own': `<p>People:
    <${INLINE}>
      7.9K
    </kpi-big-number></p>`,
  'a number in a paragraph, by MDX': `<div><${INLINE}><p>6,500</p></kpi-big-number></div>`,
  'a number in bold': `<p>People: <${INLINE}><b>6,500</b></kpi-big-number></p>`,
};

const isSeen = (node: Node): boolean => {
  const range = document.createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()].some(({ width, height }) => width > 0 && height > 0);
};

/** Texts of a page that are the author's, however deep. */
function textsIn(root: Element): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts.filter(
    (text) => text.data.trim() && !text.parentElement?.closest('style, script, noscript, details'),
  );
}

/** What a widget says of itself. */
const remarksOf = (widget: Element): string =>
  widget.hasAttribute('inline')
    ? (widget.shadowRoot?.querySelector<HTMLElement>('.root')?.title ?? '')
    : (widget.shadowRoot?.querySelector('.status')?.textContent ?? '');

const widgetsIn = (root: Element): KpiElement[] =>
  [...root.querySelectorAll(TAGS.join())].filter(
    (one): one is KpiElement => one instanceof KpiElement,
  );

/** A page as a browser reads it, when its widgets show their figures. */
async function pageOf(markup: string): Promise<HTMLElement> {
  const page = await fixture<HTMLElement>(html`<main></main>`);
  page.innerHTML = markup;
  await waitUntil(
    () => widgetsIn(page).every((one) => one.matches(':state(ready)')),
    'all are shown',
  );
  await Promise.all(widgetsIn(page).map(({ updateComplete }) => updateComplete));
  return page;
}

describe('a tag that is not closed', () => {
  for (const [name, markup] of Object.entries(SWALLOWED)) {
    it(`shows ${name}`, async () => {
      const page = await pageOf(markup);
      const [widget] = widgetsIn(page) as [KpiElement];
      for (const text of textsIn(page)) expect(isSeen(text), text.data).to.equal(true);
      expect(remarksOf(widget)).to.include(NOTE).and.to.include(`</${widget.localName}>`);
    });
  }

  for (const tag of TAGS) {
    it(`shows <${tag}> in it, and its figure`, async () => {
      const files = Object.entries(SAMPLES[tag])
        .map(([name, value]) => `${name}="${value}"`)
        .join(' ');
      const page = await pageOf(
        `<${NUMBER} /><div><${tag} loading="eager" ${files}></${tag}></div>`,
      );
      const inner = page.querySelector<KpiElement>(`div > ${tag}`)!;
      expect(inner.figure).not.to.equal(null);
      expect(inner.getBoundingClientRect().height).to.be.above(20);
    });
  }

  it('has its number, and then the rest of the sentence', async () => {
    const page = await pageOf(`<p>We serve <${INLINE} /> people.</p><p>On</p>`);
    const [widget] = widgetsIn(page) as [KpiElement];
    const value = widget.renderRoot.querySelector("[part='value']")!;
    expect(value.textContent).to.equal('7,036');
    const rest = document.createRange();
    rest.selectNodeContents(widget);
    const [number, text] = [value.getBoundingClientRect(), rest.getBoundingClientRect()];
    expect(text.top).to.be.closeTo(number.top, 2);
    // But for the mark that is for the author's eyes.
    const mark = widget.renderRoot.querySelector('.mark')!.getBoundingClientRect();
    expect(text.left).to.be.closeTo(number.right + mark.width, 0.5);
    expect(page.innerText).to.match(/^We serve\s+7,036 people\.\s+On$|^We serve\s+people\.\s+On$/);
  });

  it('shows three numbers in one another, and the text between them, in order', async () => {
    const page = await pageOf(
      `<p>We have <${INLINE} /> people, <${INLINE} metric="hubs" /> hubs and <${INLINE} metric="clusters" /> clusters.</p>`,
    );
    const [first, second, third] = widgetsIn(page) as [KpiElement, KpiElement, KpiElement];
    expect(third.parentElement).to.equal(second);
    expect(second.parentElement).to.equal(first);
    const lefts = [first, second, third].map(
      (one) => one.renderRoot.querySelector("[part='value']")!.getBoundingClientRect().left,
    );
    expect(lefts).to.deep.equal([...lefts].sort((a, b) => a - b));
    expect(first.figure).to.have.property('value', 7036);
    expect(third.figure).to.have.property('value', 1);
    for (const text of textsIn(page)) expect(isSeen(text), text.data).to.equal(true);
  });

  it('shows three widgets in one another', async () => {
    const page = await pageOf(`<${CHART} /><p>one</p><${NUMBER} /><p>two</p>
      <community-bins loading="eager" src="${SRC}" /><p>three</p>`);
    const widgets = widgetsIn(page);
    expect(widgets).to.have.lengthOf(3);
    for (const one of widgets) expect(one.getBoundingClientRect().height).to.be.above(60);
    for (const text of textsIn(page)) expect(isSeen(text), text.data).to.equal(true);
    for (const one of widgets) expect(remarksOf(one)).to.include(NOTE);
    await expect(page).to.be.accessible();
  });

  it('has what it took in in the colour of the page, and not in that of the number', async () => {
    const page = await pageOf(
      `<div style="color: rgb(1, 2, 3)"><${NUMBER} /><p>a</p><p>b</p></div>`,
    );
    const { color, fontSize } = getComputedStyle(page.querySelector('p')!);
    expect([color, fontSize]).to.deep.equal(['rgb(1, 2, 3)', '16px']);
  });

  it('shows it also while the data are on their way, and where they do not come', async () => {
    const page = await fixture<HTMLElement>(html`<main></main>`);
    for (const src of ['/slow/3000/status/200', '/status/404']) {
      page.innerHTML = `<kpi-big-number loading="eager" src="${src}" /><p>a</p><p>b</p>`;
      const [widget] = widgetsIn(page) as [KpiElement];
      await widget.updateComplete;
      await waitUntil(
        () => widget.matches(src.includes('404') ? ':state(error)' : ':state(loading)'),
        src,
      );
      for (const text of textsIn(page)) {
        expect(isSeen(text), text.data).to.equal(true);
        expect(text.parentElement!.getBoundingClientRect().height, src).to.be.below(30);
      }
    }
  });
});

describe('what an author has put in the place of a figure', () => {
  for (const [name, markup] of Object.entries(FALLBACK)) {
    it(`gives way to it: ${name}`, async () => {
      const page = await pageOf(markup);
      const [widget] = widgetsIn(page) as [KpiElement];
      for (const text of textsIn(widget)) expect(isSeen(text), text.data).to.equal(false);
      expect(remarksOf(widget)).not.to.include(NOTE);
    });
  }

  it('may be changed by a script, and what it puts in is judged like the rest', async () => {
    const page = await pageOf(`<div><${NUMBER}></kpi-big-number></div>`);
    const [widget] = widgetsIn(page) as [KpiElement];
    const first = document.createElement('p');
    first.textContent = 'About 7,000';
    widget.append(first);
    await waitUntil(() => !widget.isUpdatePending);
    await widget.updateComplete;
    expect(isSeen(first)).to.equal(false);
    widget.append(first.cloneNode(true));
    await waitUntil(() => isSeen(first), 'it is shown');
    expect(remarksOf(widget)).to.include(NOTE);
    first.remove();
    await waitUntil(() => !remarksOf(widget).includes(NOTE), 'it is a fallback again');
  });

  /** A page that is written piece by piece, into which the kit comes first. */
  async function streamed(): Promise<{ page: Document; write: (markup: string) => void }> {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe></iframe>`);
    const page = frame.contentDocument!;
    page.open();
    page.write(
      '<!doctype html><html lang="en"><title>x</title><script type="module" async src="/src/index.ts"></script><main>',
    );
    await waitUntil(() => frame.contentWindow!.customElements.get('community-bins'), 'the kit');
    return { page, write: (markup) => page.write(markup) };
  }
  const ready = (page: Document, count = 1) =>
    waitUntil(() => page.querySelectorAll(':state(ready)').length === count, 'ready');

  it('is known when the page is on its way still', async () => {
    const { page, write } = await streamed();
    write(`<div>\n<${CHART}>\n<p>In words`);
    await ready(page);
    write(`: about 7,000</p>\n<table><tr><td>2026</td></tr></table>\n</hub-area-chart>\n`);
    write(`</div><p>On</p>`);
    page.close();
    const widget = page.querySelector('hub-area-chart')!;
    await waitUntil(() => page.readyState === 'complete');
    await widget.updateComplete;
    expect(remarksOf(widget)).not.to.include(NOTE);
    expect(widget.shadowRoot!.querySelector('slot')).to.equal(null);
  });

  it('is known from what follows, piece by piece', async () => {
    const { page, write } = await streamed();
    write(`<p>We serve <${INLINE} />`);
    await ready(page);
    write(` people in many`);
    write(` places`);
    const widget = page.querySelector('kpi-big-number')!;
    await waitUntil(() => widget.shadowRoot!.querySelector('slot'), 'it is shown before the end');
    write(`.</p><p>On</p>`);
    page.close();
    await waitUntil(() => page.readyState === 'complete');
    await widget.updateComplete;
    expect(page.querySelector('p')!.textContent).to.equal('We serve  people in many places.');
    expect(isSeen(widget.firstChild!)).to.equal(true);
  });
});
