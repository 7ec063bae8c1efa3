import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { TAGS, WIDGETS } from '../support/tags.js';
import { buttonOf, explored, exploredSvg } from '../support/explore.js';
import { answering } from '../support/widgets.js';
import { violationsOf } from '../support/violations.js';
import { frames, waitUntil } from '../support/wait.js';

const PAGES = [
  'index.html',
  'index.html?counted=as-in-the-notebook&scheme=dark',
  ...TAGS.map((tag) => `${tag}.html`),
  'project-pythia.html',
  'report.html',
  'theming.html',
];

/** A page of the demo in a frame, under the strict policy. */
async function open(page: string): Promise<Window & typeof globalThis> {
  const frame = document.createElement('iframe');
  frame.width = '1000';
  frame.height = '800';
  frame.src = `/strict/demo/${page}`;
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  return frame.contentWindow as Window & typeof globalThis;
}

describe('under the strict policy', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  it('a page that breaks the policy is found out', async () => {
    const body = '<!doctype html><p style="color: red">red</p><script>1</script>';
    const frame = document.createElement('iframe');
    frame.src = `/strict/text/page.html?type=text/html&body=${encodeURIComponent(body)}`;
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    const violations = violationsOf(frame.contentWindow as Window & typeof globalThis);
    expect(await violations()).to.have.lengthOf(2);
  });

  for (const page of PAGES) {
    it(`${page} draws, answers and is cleared away without a violation`, async () => {
      const view = await open(page);
      const errors: string[] = [];
      view.addEventListener('error', ({ message }) => errors.push(message));
      view.addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
      const violations = violationsOf(view);
      const widgets = [...view.document.querySelectorAll(WIDGETS)];
      expect(widgets.length).to.be.greaterThan(1);
      widgets.forEach((widget) => widget.setAttribute('loading', 'eager'));
      await waitUntil(
        () => widgets.every((widget) => widget.matches(':is(:state(ready), :state(error))')),
        'every widget is ready',
      );
      expect(widgets.filter((widget) => widget.matches(':state(error)'))).to.deep.equal([]);

      for (const widget of widgets) {
        const chart = widget.shadowRoot?.querySelector("[role='application']");
        if (!chart) continue;
        await answering(widget);
        const { left, top, width, height } = chart.getBoundingClientRect();
        chart.dispatchEvent(
          new view.PointerEvent('pointermove', {
            clientX: left + width / 3,
            clientY: top + height / 2,
          }),
        );
        chart.dispatchEvent(new view.KeyboardEvent('keydown', { key: 'Home' }));
        chart.dispatchEvent(new view.KeyboardEvent('keydown', { key: 'ArrowRight' }));
        expect(widget.shadowRoot?.querySelector<HTMLElement>('.tip')?.hidden).to.be.false;
      }
      view.document.querySelector<HTMLElement>('#scheme')?.click();
      await frames();
      widgets.forEach((widget) => widget.remove());
      await frames();
      expect(await violations()).to.deep.equal([]);
      expect(errors).to.deep.equal([]);
    });
  }

  for (const [tag, kinds] of [
    ['hub-area-chart', ['Lines', 'Share of total', 'Month ends', 'Calendar', 'Stacked']],
    ['community-bins', ['Users', 'Treemap', 'Bars']],
  ] as const) {
    it(`${tag} is explored and closed without a violation`, async () => {
      const view = await open(`${tag}.html`);
      const violations = violationsOf(view);
      const errors: string[] = [];
      view.addEventListener('error', ({ message }) => errors.push(message));
      const widget = view.document.querySelector(tag) as HTMLElement;
      widget.setAttribute('loading', 'eager');
      widget.setAttribute('explore', '');
      await explored(widget);
      for (const kind of kinds) {
        buttonOf(widget, kind).click();
        await waitUntil(() => buttonOf(widget, kind).getAttribute('aria-pressed') === 'true');
        await frames();
      }
      for (const text of ['Full window', 'Full window', 'Close']) {
        buttonOf(widget, text).click();
        await frames();
      }
      expect(exploredSvg(widget) === null).to.be.true;
      widget.remove();
      await frames();
      expect(await violations()).to.deep.equal([]);
      expect(errors).to.deep.equal([]);
    }).timeout(40000);
  }

  it('a widget is saved and copied without a violation', async () => {
    const view = await open('index.html');
    const violations = violationsOf(view);
    const files: string[] = [];
    // The rest of it is the browser's own business.
    view.HTMLAnchorElement.prototype.click = function (): void {
      files.push(`${this.download.replace(/.*\./, '')} ${new URL(this.href).protocol}`);
    };
    const widgets = TAGS.map((tag) => view.document.querySelector(tag) as HTMLElement);
    for (const widget of widgets) {
      widget.setAttribute('loading', 'eager');
      widget.setAttribute('controls', '');
      const find = (selector: string) => widget.shadowRoot?.querySelector<HTMLElement>(selector);
      await waitUntil(() => find('.tool.open'), 'the toolbar is there');
      find('.tool.open')?.click();
      const items = [...widget.shadowRoot!.querySelectorAll<HTMLElement>('.menu .tool')];
      expect(items.length).to.be.greaterThan(4);
      for (const item of items) {
        item.click();
        await frames();
      }
      await waitUntil(() => files.length === 3, 'all is saved');
      expect(files.splice(0).sort()).to.deep.equal(['csv blob:', 'png blob:', 'svg blob:']);
    }
    expect(await violations()).to.deep.equal([]);
  });
});
