import { expect, fixture, html } from '@open-wc/testing';
import '../../src/index.js';
import type { KpiError } from '../../src/data/errors.js';
import { ACTIVITY, COMMUNITIES, outcome, partText, shown } from '../support/widgets.js';

const { pathname, search } = location;
const at = (path: string): void => history.replaceState(null, '', path);
const full = (path: string): string => new URL(path, location.origin).href;

describe('a file that is not at a relative address', () => {
  afterEach(() => {
    at(pathname + search);
    document.querySelector('base')?.remove();
  });

  const said = async (src: string): Promise<string> =>
    partText(await shown(html`<kpi-big-number src=${src}>6,500</kpi-big-number>`), 'status');

  it('says what that is relative to, and what was asked for', async () => {
    at('/docs/page.html?a=1#b');
    const status = await said('data/none.csv');
    expect(status).to.include(`${full('/docs/data/none.csv')} answered with status 404`);
    expect(status).to.include(
      `“data/none.csv” in src is relative to ${full('/docs/page.html')}, the address of the page or of its <base>.`,
    );
    expect(status).not.to.include('../');
  });

  it('says where the page is a folder by its address that it may lie a folder higher', async () => {
    for (const [page, src, instead] of [
      ['/posts/x/', 'data/none.csv', '../data/none.csv'],
      ['/posts/x/', './none.csv', '../none.csv'],
      ['/posts/x/', '../none.csv', '../../none.csv'],
      ['/posts/x/index.html', 'none.csv', '../none.csv'],
    ] as const) {
      at(page);
      expect(await said(src), page + src).to.include(
        `That address ends in a folder, as site generators make it: if the file lies beside the source of the page, try “${instead}”.`,
      );
    }
  });

  it('says nothing of that where it cannot be so', async () => {
    at('/');
    expect(await said('none-at-the-root.csv')).not.to.include('../');
    at('/posts/x/');
    for (const src of ['/none-of-the-site.csv', full('/none-of-the-web.csv'), '//localhost:1/x']) {
      const status = await said(src);
      expect(status).to.include('cannot be shown');
      expect(status).not.to.include('relative to');
      expect(status).not.to.include('../');
    }
    // The server has it, but is busy.
    expect(await said('../../status/500')).not.to.include('relative to');
    document.head.append(Object.assign(document.createElement('base'), { href: '/base/here/' }));
    const based = await said('data/none.csv');
    expect(based).to.include(`relative to ${full('/base/here/')}`);
    expect(based).not.to.include('../');
  });

  it('is named by its attribute on a tag with several, and in the event', async () => {
    at('/posts/x/');
    const element = document.createElement('community-map');
    Object.assign(element, { src: COMMUNITIES, locations: 'places.csv', activity: ACTIVITY });
    element.loading = 'eager';
    const page = await fixture<HTMLElement>(html`<div></div>`);
    const done = outcome(element);
    page.append(element);
    const { error } = (await done) as unknown as { error: KpiError };
    await element.updateComplete;
    expect(partText(element, 'status')).to.include('“places.csv” in locations is relative to');
    expect(error.facts).to.include({
      attribute: 'locations',
      written: 'places.csv',
      address: full('/posts/x/places.csv'),
      base: full('/posts/x/'),
      instead: '../places.csv',
      status: 404,
    });
  });
});
