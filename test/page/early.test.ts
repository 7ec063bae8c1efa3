import { expect } from '@open-wc/testing';
import { askEarly, release } from '../../src/page/early.js';
import { earlyAnswers } from '../../src/data/early-answers.js';
import { turns } from '../support/wait.js';

const SLOW = `${location.origin}/slow/60000/demo/data/hub-activity.csv?early`;

/** Elements that a test has put on the page. */
const elements: HTMLElement[] = [];

/** An element that waits for its code. */
function waiting(src: string): HTMLElement {
  return added('hub-area-chart-to-be', { loading: 'eager', src });
}

/** An element on the page, with attributes. */
function added(tag: string, attributes: Readonly<Record<string, string>>): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.body.append(element);
  elements.push(element);
  return element;
}

describe('a request that is sent before the code is there', () => {
  const usual = window.setTimeout.bind(window);
  let late: (() => void)[] = [];
  beforeEach(() => {
    late = [];
    // Long waits end when the test says so.
    const wait = (callback: (...facts: unknown[]) => void, ms = 0, ...facts: unknown[]) => {
      const action = () => callback(...facts);
      return ms < 5000 ? usual(action, ms) : late.push(action);
    };
    Reflect.set(window, 'setTimeout', wait);
  });
  afterEach(() => {
    Reflect.set(window, 'setTimeout', usual);
    for (const element of elements.splice(0)) {
      release(element);
      element.remove();
    }
    document.querySelectorAll('link[rel^=kpi-]').forEach((link) => link.remove());
  });

  it('is aborted if nobody has taken its answer for long, but not by the end of an older wait', async () => {
    const element = waiting(SLOW);
    askEarly(element);
    await turns(1);
    const first = earlyAnswers.get(SLOW)!;
    release(element);
    expect(first.stop.signal.aborted).to.be.true;
    expect(earlyAnswers.has(SLOW)).to.be.false;
    askEarly(element);
    await turns(1);
    const second = earlyAnswers.get(SLOW)!;
    expect(second).not.to.equal(first);
    late[0]!();
    expect(second.stop.signal.aborted).to.be.false;
    late[1]!();
    expect(second.stop.signal.aborted).to.be.true;
  });

  it('is for the files that the page names, where the tag has no src: those of its tag and metric', async () => {
    const at = (kind: string): string => `${SLOW}-of-the-page-${kind}`;
    for (const kind of ['activity', 'communities', 'locations']) {
      const link = Object.assign(document.createElement('link'), { rel: `kpi-${kind}` });
      link.href = at(kind);
      document.head.append(link);
    }
    const early = async (tag: string, attributes: Record<string, string> = {}) => {
      const element = added(tag, { loading: 'eager', ...attributes });
      askEarly(element);
      await turns(1);
      const asked = [...earlyAnswers.keys()].map((address) => address.split('-').at(-1));
      release(element);
      return asked.sort();
    };
    const all = ['activity', 'communities', 'locations'];
    expect(await early('kpi-big-number')).to.deep.equal(['activity']);
    expect(await early('kpi-big-number', { metric: 'countries' })).to.deep.equal(all);
    expect(await early('hub-area-chart')).to.deep.equal(['activity']);
    expect(await early('community-bins')).to.deep.equal(['activity']);
    expect(await early('community-map')).to.deep.equal(all);
    const own = { src: at('own'), locations: at('mine') };
    expect(await early('community-map', own)).to.deep.equal(['mine', 'own']);
    const figures = Object.assign(document.createElement('link'), { rel: 'kpi-figures' });
    figures.href = at('summary');
    document.head.append(figures);
    expect(await early('community-map')).to.deep.equal(['summary']);
  });

  it('goes on as long as one element waits for it', async () => {
    const [one, other] = [waiting(`${SLOW}2`), waiting(`${SLOW}2`)];
    askEarly(one);
    askEarly(other);
    await turns(1);
    const { stop } = earlyAnswers.get(`${SLOW}2`)!;
    release(one);
    expect(stop.signal.aborted).to.be.false;
    release(other);
    expect(stop.signal.aborted).to.be.true;
  });
});
