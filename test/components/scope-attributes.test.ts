import { expect, html } from '@open-wc/testing';
import '../../src/index.js';
import type { KpiElement } from '../../src/components/element/kpi-element.js';
import type { KnownFigure as Figure } from '../../src/figures/figure.js';
import { DEFAULT_SCOPE, type Scope } from '../../src/figures/scope.js';
import { WIDGETS, type Widget } from '../support/scope-widgets.js';
import { outcome, shown } from '../support/widgets.js';

/** What an author writes, and the scope that it is. */
const CASES: Readonly<
  Record<string, readonly (readonly [value: string, scope: Partial<Scope>])[]>
> = {
  cluster: [
    ['beta', { cluster: ['beta'] }],
    [' alpha,gamma ', { cluster: ['alpha', 'gamma'] }],
    ['alph', { cluster: ['alph'] }],
  ],
  hub: [
    ['one', { hub: ['one'] }],
    ['alpha/two, beta/lab', { hub: ['alpha/two', 'beta/lab'] }],
  ],
  'exclude-hubs': [
    ['', { excludeHubs: [] }],
    ['la beta/one', { excludeHubs: ['la', 'beta/one'] }],
  ],
  'exclude-clusters': [
    ['', { excludeClusters: [] }],
    ['bet prometheus', { excludeClusters: ['bet', 'prometheus'] }],
  ],
  'active-only': [['', { activeOnly: true }]],
  'as-of': [
    ['latest', { asOf: 'latest' }],
    ['today', { asOf: 'today' }],
    ['2026-01-04', { asOf: '2026-01-04' }],
    ['2025-01-01', { asOf: '2025-01-01' }],
  ],
  period: [
    ['all', { period: 'all' }],
    ['P3D', { period: 'P3D' }],
    ['P1W', { period: 'P1W' }],
    ['P1M', { period: 'P1M' }],
  ],
  constellation: [
    ['NASA', { constellation: ['NASA'] }],
    ['Two Words, Staff', { constellation: ['Two Words', 'Staff'] }],
  ],
};

const scopeOf = (some: Partial<Scope>): Scope => ({ ...DEFAULT_SCOPE, ...some });

/** What a figure says, without the question. */
const answerOf = (figure: Figure): string =>
  JSON.stringify({ ...figure, scope: null, asOf: null }, (_, value: unknown) =>
    value instanceof Float64Array || value instanceof Int32Array ? [...value] : value,
  );

function elementOf({ tag, attributes }: Widget, more: Readonly<Record<string, string>> = {}) {
  const element = document.createElement(tag) as KpiElement;
  for (const [name, value] of Object.entries({ ...attributes, ...more, loading: 'eager' })) {
    element.setAttribute(name, value);
  }
  return element;
}

const figureOf = async (widget: Widget, more: Readonly<Record<string, string>>) =>
  (await shown<KpiElement>(html`${elementOf(widget, more)}`)).figure as Figure;

describe('the attributes that choose rows', () => {
  for (const [name, widget] of Object.entries(WIDGETS)) {
    for (const [attribute, cases] of Object.entries(CASES)) {
      const indifferent = widget.indifferent?.includes(attribute) ?? false;
      // Only communities have constellations: the others have no such attribute.
      if (indifferent && attribute === 'constellation') continue;

      it(`${attribute} reaches the figure of ${name}`, async () => {
        const answers = new Set<string>();
        for (const [value, some] of cases) {
          const figure = await figureOf(widget, { [attribute]: value });
          const expected = widget.figure(scopeOf(some), figure.today);
          expect(figure, value).to.deep.equal(expected);
          answers.add(answerOf(figure));
          answers.add(answerOf(widget.figure(DEFAULT_SCOPE, figure.today)));
        }
        if (indifferent) expect(answers.size).to.equal(1);
        else expect(answers.size).to.be.greaterThan(1);
      });
    }

    it(`all at once reach the figure of ${name}`, async () => {
      const together = {
        cluster: 'alpha beta',
        'exclude-hubs': 'lab',
        'exclude-clusters': 'gamma',
        'active-only': '',
        'as-of': '2026-01-09',
        period: 'P1W',
        ...(widget.indifferent?.includes('constellation') ? {} : { constellation: 'NASA,Staff' }),
      };
      const figure = await figureOf(widget, together);
      const scope = scopeOf({
        cluster: ['alpha', 'beta'],
        excludeHubs: ['lab'],
        excludeClusters: ['gamma'],
        activeOnly: true,
        asOf: '2026-01-09',
        period: 'P1W',
        ...('constellation' in together ? { constellation: ['NASA', 'Staff'] } : {}),
      });
      expect(figure).to.deep.equal(widget.figure(scope, figure.today));
    });

    it(`can be written and taken away again on ${name}`, async () => {
      const element = await shown<KpiElement>(html`${elementOf(widget)}`);
      const standard = element.figure as Figure;
      expect(standard).to.deep.equal(widget.figure(DEFAULT_SCOPE, standard.today));
      for (const attribute of Object.keys(CASES)) {
        if (attribute === 'constellation' && widget.indifferent?.includes(attribute)) continue;
        const [value, some] = CASES[attribute]!.at(-1)!;
        let loaded = outcome(element);
        element.setAttribute(attribute, value);
        await loaded;
        const { today } = standard;
        expect(element.figure, attribute).to.deep.equal(widget.figure(scopeOf(some), today));
        loaded = outcome(element);
        element.removeAttribute(attribute);
        await loaded;
        expect(element.figure, attribute).to.equal(standard);
      }
    });
  }
});
