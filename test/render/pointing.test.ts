import { expect, fixture, html } from '@open-wc/testing';
import type { Target, Targets } from '../../src/options/plan.js';
import { stepInOrder } from '../../src/options/plan.js';
import { Pointing } from '../../src/render/pointing.js';

/** Five targets, 20 px each, and nothing right of them. */
const targetOf = (index: number): Target => ({
  x: index * 20 + 10,
  y: 10,
  tip: { title: `${index}`, lines: [], rows: [] },
  highlight: [],
});
const TARGETS: Targets = {
  count: 5,
  at: (x) => (x < 100 ? Math.floor(x / 20) : -1),
  get: targetOf,
  step: (from, step) => stepInOrder(5, from, step),
};

describe('pointing', () => {
  let area: HTMLElement;
  let pointing: Pointing;
  let shown: string[];

  beforeEach(async () => {
    area = await fixture(html`<div tabindex="0" style="width: 200px; height: 50px"></div>`);
    shown = [];
    pointing = new Pointing(
      area,
      (target, way) => shown.push(target ? `${target.tip.title} ${way}` : 'none'),
      (row) => shown.push(row),
    );
    pointing.setTargets(TARGETS);
  });

  afterEach(() => pointing.destroy());

  function point(type: string, x: number, pointerType = 'mouse', on: EventTarget = area): void {
    const { left, top } = area.getBoundingClientRect();
    const init = {
      clientX: left + x,
      clientY: top + 10,
      pointerType,
      bubbles: true,
      composed: true,
    };
    on.dispatchEvent(new PointerEvent(type, init));
  }

  function press(key: string, more: KeyboardEventInit = {}): KeyboardEvent {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
    area.dispatchEvent(event);
    return event;
  }

  it('keeps a target that is pinned when the mouse leaves, and lets go of another', () => {
    const link = { address: 'https://hub.example', text: 'hub.example' };
    const linked = (index: number): Target => {
      const target = targetOf(index);
      return index === 1 ? { ...target, tip: { ...target.tip, link } } : target;
    };
    pointing.setTargets({ ...TARGETS, get: linked });
    point('pointermove', 5);
    point('pointerleave', 250);
    point('click', 25);
    point('pointerleave', 250);
    point('pointermove', 5);
    expect(shown).to.deep.equal(['0 pointer', 'none', '1 pointer']);
  });

  it('shows what the pointer is over, once', () => {
    point('pointermove', 5);
    point('pointermove', 8);
    point('pointermove', 25);
    expect(shown).to.deep.equal(['0 pointer', '1 pointer']);
  });

  it('hides where the pointer is over nothing, or has left', () => {
    point('pointermove', 5);
    point('pointermove', 150);
    expect(shown).to.deep.equal(['0 pointer', 'none']);
    point('pointermove', 5);
    point('pointerleave', 5);
    expect(shown.at(-1)).to.equal('none');
  });

  it('keeps what a finger has tapped until it taps elsewhere', () => {
    point('pointerdown', 45, 'touch');
    point('pointerleave', 45, 'touch');
    expect(shown).to.deep.equal(['2 pointer']);
    point('pointerdown', 45, 'touch', document.body);
    expect(shown).to.deep.equal(['2 pointer', 'none']);
  });

  it('walks by key, and the page does not scroll', () => {
    const events = ['ArrowRight', 'ArrowRight', 'End', 'ArrowLeft', 'Home'].map((key) =>
      press(key),
    );
    expect(events.every(({ defaultPrevented }) => defaultPrevented)).to.be.true;
    expect(shown).to.deep.equal(['0 key', '1 key', '4 key', '3 key', '0 key']);
  });

  it('goes on by key from where the pointer was', () => {
    point('pointermove', 45);
    press('ArrowRight');
    expect(shown).to.deep.equal(['2 pointer', '3 key']);
  });

  it('leaves all other keys to the browser', () => {
    for (const [key, more] of [
      ['ArrowRight', { ctrlKey: true }],
      ['ArrowLeft', { altKey: true }],
      ['Home', { metaKey: true }],
      ['Tab', {}],
      ['a', {}],
    ] as const) {
      expect(press(key, more).defaultPrevented, key).to.be.false;
    }
    expect(shown).to.deep.equal([]);
  });

  it('hides on Escape, which goes no further then', () => {
    let heard = 0;
    const count = (): unknown => (heard += 1);
    document.body.addEventListener('keydown', count);
    press('End');
    press('Escape');
    expect([shown.at(-1), heard]).to.deep.equal(['none', 1]);
    // With nothing to hide it may close the dialog around.
    press('Escape');
    expect(heard).to.equal(2);
    document.body.removeEventListener('keydown', count);
  });

  it('hides when the focus leaves', () => {
    area.focus();
    press('End');
    area.blur();
    expect(shown).to.deep.equal(['4 key', 'none']);
  });

  it('starts anew with other targets', () => {
    press('End');
    pointing.setTargets({ ...TARGETS, count: TARGETS.count - 1 });
    press('ArrowRight');
    expect(shown).to.deep.equal(['4 key', 'none', '0 key']);
  });

  it('leaves a reader who walks by key where they are, when as many targets come', () => {
    press('End');
    pointing.setTargets(TARGETS);
    press('ArrowLeft');
    expect(shown).to.deep.equal(['4 key', '4 key', '3 key']);
    point('pointermove', 5);
    pointing.setTargets(TARGETS);
    expect(shown.at(-1)).to.equal('none');
  });

  it('walks down the rows of a target that has some, and back up to the target', () => {
    pointing.setTargets({ ...TARGETS, rows: (index) => [`${index}a`, `${index}b`] });
    for (const key of ['Home', 'ArrowDown', 'ArrowDown', 'ArrowDown']) press(key);
    expect(shown).to.deep.equal(['0 key', '0a', '0b', '0b']);
    for (const key of ['ArrowUp', 'ArrowUp', 'ArrowUp']) press(key);
    expect(shown.slice(4)).to.deep.equal(['0a', '0 key', '0 key']);
    // Another target begins with itself.
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowDown']) press(key);
    expect(shown.slice(7)).to.deep.equal(['0a', '1 key', '1a']);
  });

  it('goes to the target that a text names, or to one of its rows', () => {
    pointing.setTargets({
      ...TARGETS,
      rows: (index) => [`${index}a`, `${index}b`],
      find: (text, from) =>
        text === 'b'
          ? { index: Math.max(from, 0), row: 1 }
          : text === '3'
            ? { index: 3, row: -1 }
            : null,
    });
    expect(['3', 'b', 'z'].map((text) => pointing.goTo(text))).to.deep.equal([true, true, false]);
    expect(shown).to.deep.equal(['3 key', '3b']);
    press('ArrowUp');
    expect(shown.at(-1)).to.equal('3a');
  });

  it('does nothing without targets', () => {
    const early: unknown[] = [];
    const other = new Pointing(
      area,
      (target) => early.push(target),
      (row) => early.push(row),
    );
    expect(other.goTo('x')).to.be.false;
    point('pointermove', 5);
    press('End');
    other.destroy();
    expect(early).to.deep.equal([]);
  });

  it('is deaf once it is destroyed', () => {
    pointing.destroy();
    point('pointermove', 5);
    press('End');
    point('pointerdown', 5, 'touch', document.body);
    expect(shown).to.deep.equal([]);
  });
});
