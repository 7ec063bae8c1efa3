import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { WIDGETS } from '../support/tags.js';
import { violationsOf } from '../support/violations.js';
import { waitUntil } from '../support/wait.js';

const LARGE = '/rows/230000';
const SMALL = '/demo/data/hub-activity.csv';

interface Outcome {
  /** What the browser had to forbid. */
  readonly violations: readonly string[];
  /** Workers the page tried to make. */
  readonly workers: number;
  /** What the widgets show. */
  readonly texts: readonly string[];
}

/**
 * A page with three widgets on one file, under a policy, when all are ready.
 * @param least workers that the page makes at least: they are waited for, as a browser lists a file later than it
 *   runs it
 */
async function outcomeOf(policy: string, src: string, least = 0): Promise<Outcome> {
  const body = `<!doctype html><html lang="en"><title>Page</title>
    <script type="module" src="/src/index.ts"></script>
    <kpi-big-number loading="eager" src="${src}"></kpi-big-number>
    <hub-area-chart loading="eager" group-by="hub" src="${src}"></hub-area-chart>
    <community-bins loading="eager" src="${src}"></community-bins></html>`;
  const frame = document.createElement('iframe');
  frame.width = '1000';
  frame.height = '800';
  frame.src = `${policy}/text/page.html?type=text/html&body=${encodeURIComponent(body)}`;
  const load = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  try {
    return await outcomeIn(frame.contentWindow as Window & typeof globalThis, load, least);
  } finally {
    frame.remove();
  }
}

async function outcomeIn(
  view: Window & typeof globalThis,
  load: Promise<unknown>,
  least: number,
): Promise<Outcome> {
  await waitUntil(() => view.location.href !== 'about:blank', 'the page has begun');
  // Not bundled, the kit has nearly as many files as a browser lists by itself.
  view.performance.setResourceTimingBufferSize(5000);
  await load;
  const violations = violationsOf(view);
  const widgets = [...view.document.querySelectorAll(WIDGETS)];
  await waitUntil(
    () => widgets.every((widget) => widget.matches(':is(:state(ready), :state(error))')),
    'every widget is ready',
  );
  const directives = (await violations()).map((one) => one.split(':')[0]!);
  const listed = (end: string): number =>
    view.performance.getEntriesByType('resource').filter(({ name }) => name.endsWith(end)).length;
  const workers = (): number => listed('/kinds/worker.ts');
  await waitUntil(() => workers() >= least, 'the workers are listed');
  // What was loaded before this file is listed before it.
  await view.fetch('/text/fence');
  await waitUntil(() => listed('/text/fence') > 0, 'the last file is listed');
  const texts = widgets.map((widget) =>
    ['value', 'chart', 'caption', 'status']
      .map((part) => widget.shadowRoot?.querySelector(`[part=${part}]`))
      .map((part) => `${part?.ariaLabel ?? ''}${part?.textContent ?? ''}`.trim())
      .join('\n'),
  );
  return { violations: directives, workers: workers(), texts };
}

describe('a page', () => {
  let byWorker: Outcome;

  before(async () => (byWorker = await outcomeOf('/strict', LARGE, 1)));

  it('has a worker read a large file where the policy names ours', () => {
    const { violations, workers, texts } = byWorker;
    expect(violations).to.deep.equal([]);
    expect(workers).to.equal(1);
    expect(texts.length).to.equal(3);
  });

  for (const [policy, complaint] of [
    ['/stricter', 'trusted-types'],
    ['/workerless', 'worker-src'],
  ] as const) {
    it(`reads it by itself for one complaint about ${complaint}, to the same end`, async () => {
      const { violations, workers, texts } = await outcomeOf(policy, LARGE);
      expect(violations).to.deep.equal([complaint]);
      expect(workers).to.equal(0);
      expect(texts).to.deep.equal(byWorker.texts);
    });
  }

  it('has nothing to complain of where the file is of ordinary size', async () => {
    for (const policy of ['/strict', '/stricter']) {
      const { violations, workers } = await outcomeOf(policy, SMALL);
      expect([violations, workers], policy).to.deep.equal([[], 0]);
    }
  });
});
