import { expect, fixture, html } from '@open-wc/testing';
import { LitElement, type TemplateResult } from 'lit';
import { english } from '../support/plans.js';
import { LIGHT } from '../../src/look/look.js';
import { stepInOrder, type Plan, type Targets } from '../../src/options/plan.js';
import { svgChanges } from '../../src/render/kept-svg.js';
import type { GiveInteractions } from '../../src/render/interaction.js';
import { interactionsOf } from '../../src/render/interactions.js';
import { PictureHost } from '../../src/render/picture-host.js';
import { telling } from '../../src/render/telling.js';
import { frames, turns, waitUntil } from '../support/wait.js';

/** Three targets in a row: the left, the middle and the right third of a picture. */
const TARGETS: Targets = {
  count: 3,
  at: (x) => Math.floor(x / 100),
  get: (index) => ({
    x: index * 100,
    y: 10,
    tip: { title: `part ${index}`, lines: [], rows: [] },
    highlight: [],
  }),
  step: stepInOrder.bind(null, 3),
};

/** A widget with a picture, whose interactions come when a test says so. */
class WaitingWidget extends LitElement {
  width = 300;
  isEmpty = false;
  loads = 0;
  come: () => void = () => undefined;
  fail: (error: Error) => void = () => undefined;
  readonly picture = new PictureHost<Plan>(this, {
    box: () => this.renderRoot.querySelector('.chart'),
    voice: () => this.renderRoot.querySelector('.voice'),
    inputs: () => [this.width, this.isEmpty],
    plan: () =>
      this.isEmpty ? null : { plan: { width: this.width, height: 50, marks: [] }, look: LIGHT },
    onError: (error) => {
      throw error;
    },
    interactions: () => {
      this.loads += 1;
      return new Promise<GiveInteractions>((resolve, reject) => {
        this.come = () =>
          resolve(
            interactionsOf([
              telling(
                () => TARGETS,
                () => english,
              ),
            ]),
          );
        this.fail = reject;
      });
    },
  });

  /** Like the widgets of the kit. */
  protected override shouldUpdate(): boolean {
    return this.isConnected;
  }

  override render(): TemplateResult {
    return html`<div class="chart" tabindex="0" style="min-height: 50px; position: relative"></div>
      <div class="voice"></div>
      <div class="zooms"><button>+</button></div>`;
  }
}
customElements.define('waiting-widget', WaitingWidget);

const idle = window.requestIdleCallback.bind(window);

/** A widget on a page that is never idle. */
async function widgetOf(some: Partial<WaitingWidget> = {}) {
  window.requestIdleCallback = () => 0;
  const place = await fixture<HTMLElement>(html`<div style="width: 300px"></div>`);
  const widget = Object.assign(new WaitingWidget(), some);
  widget.style.display = 'block';
  place.append(widget);
  await frames();
  await widget.updateComplete;
  const box = widget.renderRoot.querySelector<HTMLElement>('.chart')!;
  return { place, widget, box };
}

/** What the code does once it is there, it does in the turn after. */
async function come(widget: WaitingWidget): Promise<void> {
  widget.come();
  await turns(2);
}

function point(box: HTMLElement, type: string, across: number): void {
  const { left, top } = box.getBoundingClientRect();
  const place = { clientX: left + across, clientY: top + 10 };
  const bubbles = !/enter|leave/.test(type);
  box.dispatchEvent(new PointerEvent(type, { ...place, bubbles, composed: true }));
}

function press(box: HTMLElement, key: string, more: KeyboardEventInit = {}): KeyboardEvent {
  const init = { key, bubbles: true, composed: true, cancelable: true, ...more };
  const event = new KeyboardEvent('keydown', init);
  box.dispatchEvent(event);
  return event;
}

const tipOf = (box: HTMLElement): string | null => {
  const tip = box.querySelector<HTMLElement>('.tip');
  return tip && !tip.hidden ? tip.textContent : null;
};

describe('the interactions of a picture', () => {
  afterEach(() => {
    window.requestIdleCallback = idle;
  });

  it('are loaded when the picture is drawn and the page is idle', async () => {
    const { widget, box } = await widgetOf({ isEmpty: true });
    window.requestIdleCallback = idle;
    await frames();
    expect(widget.loads).to.equal(0);
    widget.isEmpty = false;
    widget.requestUpdate();
    await widget.updateComplete;
    expect([widget.loads, box.querySelectorAll('svg').length]).to.deep.equal([0, 1]);
    await waitUntil(() => widget.loads === 1, 'they are loaded');
    await come(widget);
    press(box, 'ArrowRight');
    expect(tipOf(box)).to.equal('part 0');
  });

  for (const [who, does] of [
    ['a mouse', (box: HTMLElement) => point(box, 'pointerenter', 10)],
    ['the focus', (box: HTMLElement) => box.focus()],
    ['a key', (box: HTMLElement) => press(box, 'End')],
    ['a click', (box: HTMLElement) => point(box, 'click', 10)],
  ] as const) {
    it(`are loaded at once, and once, when ${who} comes before the page is idle`, async () => {
      const { widget, box } = await widgetOf();
      expect(widget.loads).to.equal(0);
      does(box);
      does(box);
      expect(widget.loads).to.equal(1);
    });
  }

  it('tell what a pointer points at that came before them', async () => {
    const { widget, box } = await widgetOf();
    for (const across of [10, 150, 210]) point(box, 'pointermove', across);
    expect(tipOf(box)).to.equal(null);
    await come(widget);
    expect(tipOf(box)).to.equal('part 2');
  });

  it('tell nothing to a pointer that has left before they came', async () => {
    const { widget, box } = await widgetOf();
    point(box, 'pointermove', 150);
    point(box, 'pointerleave', 310);
    await come(widget);
    expect(tipOf(box)).to.equal(null);
    point(box, 'pointermove', 150);
    expect(tipOf(box)).to.equal('part 1');
  });

  it('answer the keys that came before them, in their order, and the page does not scroll', async () => {
    const { widget, box } = await widgetOf();
    box.focus();
    const pressed = ['End', 'ArrowLeft'].map((key) => press(box, key));
    expect(pressed.map(({ defaultPrevented }) => defaultPrevented)).to.deep.equal([true, true]);
    const others = [press(box, 'Tab'), press(box, 'End', { ctrlKey: true })];
    expect(others.map(({ defaultPrevented }) => defaultPrevented)).to.deep.equal([false, false]);
    await come(widget);
    expect(tipOf(box)).to.equal('part 1');
    expect(widget.renderRoot.querySelector('.voice')!.textContent).to.equal('part 1');
  });

  it('repeat an event for the widget alone', async () => {
    const { widget, box, place } = await widgetOf();
    let heard = 0;
    place.addEventListener('keydown', () => (heard += 1), { capture: true });
    press(box, 'End');
    await come(widget);
    expect([tipOf(box), heard]).to.deep.equal(['part 2', 1]);
  });

  it('leave the keys of a button to it, while they keep those of the picture', async () => {
    const { widget, box } = await widgetOf();
    const button = widget.renderRoot.querySelector('button')!;
    for (const init of [{ key: 'Enter', shiftKey: true }, { key: 'ArrowDown' }, { key: 'End' }]) {
      const event = new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true });
      button.dispatchEvent(event);
      expect(event.defaultPrevented, init.key).to.equal(false);
    }
    expect(press(box, 'End').defaultPrevented).to.equal(true);
  });

  it('answer what hit a shape that has been drawn anew before they came', async () => {
    const { widget, box } = await widgetOf();
    const { left, top } = box.getBoundingClientRect();
    const place = { clientX: left + 150, clientY: top + 10, bubbles: true, composed: true };
    const shape = box.querySelector('svg')!;
    shape.dispatchEvent(new PointerEvent('pointermove', place));
    // What changes a picture comes together with the interactions. Another test has loaded it already.
    const { change } = svgChanges;
    svgChanges.change = null;
    widget.width = 299;
    widget.requestUpdate();
    await widget.updateComplete;
    svgChanges.change = change;
    expect(shape.isConnected).to.equal(false);
    await come(widget);
    expect(tipOf(box)).to.equal('part 1');
  });

  it('move nothing when they come', async () => {
    const { widget, box } = await widgetOf();
    const before = box.getBoundingClientRect().toJSON() as unknown;
    press(box, 'Tab');
    await come(widget);
    expect(box.querySelector('.tip') !== null).to.be.true;
    expect(box.getBoundingClientRect().toJSON()).to.deep.equal(before);
  });

  it('that cannot be loaded leave the picture and its keys alone, and the next picture tries again', async () => {
    const { widget, box } = await widgetOf();
    press(box, 'End');
    widget.fail(new Error('no such file'));
    await turns(2);
    expect(widget.picture.lost).to.deep.equal({ found: 'no such file' });
    expect(box.querySelectorAll('svg').length).to.equal(1);
    expect(press(box, 'End').defaultPrevented).to.equal(false);
    expect(widget.loads).to.equal(1);
    widget.width = 310;
    widget.requestUpdate();
    await widget.updateComplete;
    press(box, 'Home');
    expect(widget.loads).to.equal(2);
    await come(widget);
    expect([tipOf(box), widget.picture.lost]).to.deep.equal(['part 0', null]);
  });

  it('may come while the widget is away, and answer when it is back', async () => {
    const { widget, box, place } = await widgetOf();
    press(box, 'End');
    widget.remove();
    await come(widget);
    expect(box.querySelector('.tip') === null).to.be.true;
    place.append(widget);
    widget.requestUpdate();
    await widget.updateComplete;
    expect(tipOf(box)).to.equal(null);
    press(box, 'End');
    expect([tipOf(box), widget.loads]).to.deep.equal(['part 2', 1]);
  });
});
