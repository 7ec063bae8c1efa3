import { expect, fixture, html } from '@open-wc/testing';
import { LitElement, type TemplateResult } from 'lit';
import { english } from '../support/plans.js';
import { LIGHT } from '../../src/look/look.js';
import { stepInOrder, type Plan, type Target, type Targets } from '../../src/options/plan.js';
import { interactionsOf } from '../../src/render/interactions.js';
import { PictureHost, type Space } from '../../src/render/picture-host.js';
import { telling } from '../../src/render/telling.js';
import { frames, waitUntil } from '../support/wait.js';

const TARGET: Target = {
  x: 10,
  y: 10,
  tip: { title: 'here', lines: [], rows: [] },
  highlight: [{ mark: 'rect', x: 0, y: 0, width: 5, height: 5, fill: '#000000' }],
};

const TARGETS: Targets = {
  count: 1,
  at: () => 0,
  get: () => TARGET,
  step: stepInOrder.bind(null, 1),
};

/** A widget that draws a number. */
class Widget extends LitElement {
  number: number | null = 1;
  fails = false;
  readonly spaces: Space[] = [];
  readonly errors: unknown[] = [];
  readonly picture = new PictureHost<Plan>(this, {
    box: () => this.renderRoot.querySelector('.chart'),
    voice: () => this.renderRoot.querySelector('.voice'),
    inputs: () => [this.number, this.fails],
    plan: (space) => {
      this.spaces.push(space);
      if (this.fails) throw new Error('cannot');
      if (this.number === null) return null;
      const plan: Plan = {
        width: space.width,
        height: 50,
        marks: [
          {
            mark: 'text',
            x: 0,
            y: 9,
            text: `${this.number}`,
            fill: '#000000',
            size: 11,
            anchor: 'start',
          },
        ],
      };
      return { plan, look: LIGHT };
    },
    onError: (error) => this.errors.push(error),
    interactions: () =>
      Promise.resolve(
        interactionsOf([
          telling(
            () => TARGETS,
            () => english,
          ),
        ]),
      ),
  });

  override render(): TemplateResult {
    return html`<div class="chart" tabindex="0" style="min-height: 200px; position: relative"></div>
      <div class="voice"></div>`;
  }
}
customElements.define('picture-widget', Widget);

async function widgetIn(width: number) {
  const place = await fixture<HTMLElement>(html`<div style="width: ${width}px"></div>`);
  const widget = new Widget();
  widget.style.display = 'block';
  place.append(widget);
  await settle(widget);
  const box = widget.renderRoot.querySelector<HTMLElement>('.chart')!;
  const voice = widget.renderRoot.querySelector<HTMLElement>('.voice')!;
  return { place, widget, box, voice, svg: () => box.querySelector('svg') };
}

/** Waits until the picture is drawn, and answers a reader. The observer of the box speaks after the next layout. */
async function settle(widget: Widget): Promise<void> {
  await frames();
  await widget.updateComplete;
  await waitUntil(() => widget.renderRoot.querySelector('.tip'));
}

const press = (box: HTMLElement, key: string): boolean =>
  box.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true }),
  );

describe('the host of a picture', () => {
  it('draws for the room there is', async () => {
    const { widget, svg } = await widgetIn(300);
    expect(svg()!.textContent).to.equal('1');
    expect(svg()!.getAttribute('width')).to.equal('300');
    expect(widget.spaces.at(-1)).to.include({ width: 300, height: 200 });
    expect(widget.picture.plan!.width).to.equal(300);
  });

  it('draws as much larger as the text around it is, and points at the same places', async () => {
    const { widget, place, box, svg } = await widgetIn(800);
    place.style.fontSize = '32px';
    widget.requestUpdate();
    await settle(widget);
    expect(widget.spaces.at(-1)).to.include({ width: 400, height: 160 });
    expect(svg()!.getBoundingClientRect()).to.include({ width: 800, height: 100 });
    expect(svg()!.querySelector('text')!.getBoundingClientRect().height).to.be.at.least(20);
    press(box, 'ArrowRight');
    const mark = box.querySelector('.overlay path')!.getBoundingClientRect();
    expect([mark.width, mark.height]).to.deep.equal([10, 10]);
  });

  it('never draws smaller than planned, nor for less than there is room for', async () => {
    const { widget, place, svg } = await widgetIn(300);
    place.style.fontSize = '8px';
    widget.requestUpdate();
    await settle(widget);
    expect(svg()!.getBoundingClientRect().width).to.equal(300);
    place.style.fontSize = '64px';
    widget.requestUpdate();
    await settle(widget);
    expect(widget.spaces.at(-1)!.width).to.equal(280);
    expect(svg()!.getBoundingClientRect().width).to.be.closeTo(300, 1);
  });

  it('hides the texts of the axes from those who hear the summary', async () => {
    const { svg } = await widgetIn(300);
    expect(svg()!.getAttribute('aria-hidden')).to.equal('true');
  });

  it('plans anew only when something changes', async () => {
    const { widget, svg } = await widgetIn(300);
    const { length } = widget.spaces;
    const first = svg();
    widget.requestUpdate();
    await settle(widget);
    expect(widget.spaces.length).to.equal(length);
    expect(svg() === first).to.be.true;
    widget.number = 2;
    widget.requestUpdate();
    await settle(widget);
    expect(widget.spaces.length).to.equal(length + 1);
    expect(svg()!.textContent).to.equal('2');
  });

  it('follows the width of its box', async () => {
    const { place, widget, svg } = await widgetIn(300);
    place.style.width = '500px';
    await settle(widget);
    expect(svg()!.getAttribute('width')).to.equal('500');
  });

  it('draws for a usual width while it is not laid out', async () => {
    const { place, widget } = await widgetIn(300);
    place.style.display = 'none';
    widget.number = 3;
    widget.requestUpdate();
    await settle(widget);
    expect(widget.spaces.at(-1)!.width).to.equal(640);
  });

  it('shows what is pointed at, and says it only to those who walk by key', async () => {
    const { box, voice } = await widgetIn(300);
    box.dispatchEvent(new PointerEvent('pointermove', { bubbles: true }));
    expect(box.querySelector('.tip')!.textContent).to.equal('here');
    expect(box.querySelectorAll('.overlay path').length).to.equal(1);
    expect(voice.textContent).to.equal('');
    press(box, 'Escape');
    expect(box.querySelector<HTMLElement>('.tip')!.hidden).to.be.true;
    expect(box.querySelector('.overlay')!.childElementCount).to.equal(0);
    press(box, 'ArrowRight');
    expect(voice.textContent).to.equal('here');
  });

  it('takes away what it showed when it draws something else', async () => {
    const { widget, box } = await widgetIn(300);
    box.dispatchEvent(new PointerEvent('pointermove', { bubbles: true }));
    widget.number = 2;
    widget.requestUpdate();
    await settle(widget);
    expect(box.querySelector<HTMLElement>('.tip')!.hidden).to.be.true;
    expect(box.querySelectorAll('svg').length).to.equal(1);
  });

  it('tells of a plan that failed, once', async () => {
    const { widget } = await widgetIn(300);
    widget.fails = true;
    widget.requestUpdate();
    await settle(widget);
    widget.requestUpdate();
    await settle(widget);
    expect(widget.errors.length).to.equal(1);
    expect(widget.picture.plan).to.equal(null);
  });

  it('keeps the last picture while there is none to draw, but says nothing about it', async () => {
    const { widget, box, voice, svg } = await widgetIn(300);
    widget.number = null;
    widget.requestUpdate();
    await settle(widget);
    press(box, 'ArrowRight');
    expect(svg()!.textContent).to.equal('1');
    expect(box.querySelector<HTMLElement>('.tip')!.hidden).to.be.true;
    expect(voice.textContent).to.equal('');
  });

  it('draws again where it is put back', async () => {
    const { place, widget, box, svg } = await widgetIn(300);
    press(box, 'ArrowRight');
    widget.remove();
    expect(press(box, 'ArrowRight')).to.be.true;
    place.append(widget);
    widget.requestUpdate();
    await settle(widget);
    expect(svg()!.textContent).to.equal('1');
    expect(box.querySelector<HTMLElement>('.tip')!.hidden).to.be.true;
    expect(press(box, 'ArrowRight')).to.be.false;
  });
});
