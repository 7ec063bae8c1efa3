import { expect, fixture, html } from '@open-wc/testing';
import type { Tip } from '../../src/options/plan.js';
import { spokenTip, Tooltip } from '../../src/render/tooltip.js';

const TIP: Tip = {
  title: 'Friday',
  lines: ['first line', 'second line'],
  rows: [
    { color: 'rgb(255, 0, 0)', name: 'alpha', value: '50' },
    { color: null, name: '2 more', value: '7' },
  ],
  total: { name: 'Total', value: '57' },
};

async function tooltipIn(width: number, height: number) {
  const tooltip = new Tooltip();
  const box = await fixture<HTMLElement>(html`
    <div style="position: relative; width: ${width}px; height: ${height}px">
      <style>
        .tip {
          position: absolute;
          inset: 0 auto auto 0;
          box-sizing: border-box;
          width: max-content;
          max-width: min(20rem, 100%);
          overflow-wrap: anywhere;
        }
      </style>
    </div>
  `);
  box.append(tooltip.element);
  const show = (x: number, y: number, tip: Tip = TIP) => {
    tooltip.show({ x, y, tip, highlight: [] });
    const [inner, outer] = [tooltip.element, box].map((one) => one.getBoundingClientRect()) as [
      DOMRect,
      DOMRect,
    ];
    return {
      left: inner.left - outer.left,
      right: inner.right - outer.left,
      top: inner.top - outer.top,
      bottom: inner.bottom - outer.top,
    };
  };
  return { tooltip, element: tooltip.element, show };
}

describe('the tooltip', () => {
  it('shows one tip after another as if each were the first', async () => {
    const { tooltip, element } = await tooltipIn(600, 300);
    const [first, second] = TIP.rows as [Tip['rows'][number], Tip['rows'][number]];
    const link = { address: 'https://example.org/', text: 'Example' };
    const tips: Tip[] = [
      TIP,
      { ...TIP, title: 'Saturday', rows: [{ ...first, value: '51' }, second] },
      { ...TIP, lines: [], rows: [second, { ...first, note: 'in part' }] },
      { ...TIP, lines: ['one line'], rows: [] },
      { title: 'Sunday', lines: [], rows: [] },
      { ...TIP, link },
      { ...TIP, link: { ...link, address: 'https://example.org/other' } },
      TIP,
    ];
    for (const tip of tips) {
      const target = { x: 100, y: 100, tip, highlight: [] };
      const { tooltip: other, element: fresh } = await tooltipIn(600, 300);
      for (const one of [tooltip, other]) {
        one.show(target);
        if (tip.link) one.pin();
      }
      expect(element.isEqualNode(fresh), tip.title).to.equal(true);
    }
  });

  it('says all of the tip', async () => {
    const { element, show } = await tooltipIn(600, 300);
    show(100, 100);
    const texts = [...element.querySelectorAll('*')]
      .filter((one) => one.childElementCount === 0)
      .map((one) => one.textContent);
    expect(texts.filter(Boolean)).to.deep.equal([
      ...['Friday', 'first line', 'second line'],
      ...['alpha', '50', '2 more', '7', 'Total', '57'],
    ]);
    const swatches = [...element.querySelectorAll<HTMLElement>('.tip-swatch')];
    expect(swatches.map(({ style }) => style.backgroundColor)).to.deep.equal([
      'rgb(255, 0, 0)',
      '',
      '',
    ]);
  });

  it('shows what is in the data as text', async () => {
    const { element, show } = await tooltipIn(600, 300);
    const hostile = '<img src=x onerror=alert(1)></div><script>alert(1)</script>';
    const row = { color: '#ff0000', name: hostile, value: hostile };
    show(10, 10, {
      title: hostile,
      lines: [hostile],
      rows: [row],
      total: { name: hostile, value: hostile },
    });
    expect(element.querySelectorAll('img, script').length).to.equal(0);
    expect(element.textContent).to.equal(hostile.repeat(6));
  });

  it('shows the next tip instead of the last', async () => {
    const { element, show } = await tooltipIn(600, 300);
    show(10, 10);
    show(10, 10, { title: 'Saturday', lines: [], rows: [] });
    expect(element.textContent).to.equal('Saturday');
  });

  it('stands beside what it is about, on the side where there is room', async () => {
    const { show } = await tooltipIn(600, 300);
    expect(show(100, 150).left).to.be.within(110, 120);
    expect(show(590, 150).right).to.be.within(570, 580);
  });

  for (const [width, height] of [
    [600, 300],
    [280, 200],
    [120, 200],
  ] as const) {
    it(`stays inside its box of ${width} × ${height} px`, async () => {
      const { show } = await tooltipIn(width, height);
      const long = { ...TIP, title: 'A name that takes as much room as there is '.repeat(2) };
      for (const x of [-20, 0, 5, width / 2, width - 5, width, width + 20]) {
        for (const y of [-20, 0, height / 2, height, height + 20]) {
          for (const tip of [TIP, long]) {
            const { left, right, top, bottom } = show(x, y, tip);
            expect(left, `left at ${x}`).to.be.at.least(0);
            expect(right, `right at ${x}`).to.be.at.most(width);
            expect(top).to.be.at.least(0);
            if (bottom - top <= height) expect(bottom).to.be.at.most(height + 0.5);
          }
        }
      }
    });
  }

  it('is hidden until it is shown, and when it is told to', async () => {
    const { tooltip, element, show } = await tooltipIn(600, 300);
    expect(element.hidden).to.be.true;
    show(10, 10);
    expect(element.hidden).to.be.false;
    tooltip.hide();
    expect(element.hidden).to.be.true;
  });

  it('is left to the voice by screen readers', async () => {
    const { element } = await tooltipIn(600, 300);
    expect(element.getAttribute('aria-hidden')).to.equal('true');
  });
});

describe('a tip that is heard', () => {
  it('says the total before the parts', () => {
    expect(spokenTip(TIP)).to.equal(
      'Friday, first line, second line, Total 57, alpha 50, 2 more 7',
    );
  });

  it('leaves it at five parts', () => {
    const rows = Array.from({ length: 12 }, (_, index) => {
      return { color: null, name: `n${index}`, value: '1' };
    });
    expect(spokenTip({ title: 'T', lines: [], rows })).to.equal('T, n0 1, n1 1, n2 1, n3 1, n4 1');
  });

  it('has no blank where a row has no value', () => {
    const rows = [{ color: null, name: '3 more', value: '' }];
    expect(spokenTip({ title: 'T', lines: [], rows })).to.equal('T, 3 more');
  });
});
