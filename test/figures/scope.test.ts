import { expect } from '@open-wc/testing';
import type { Scope } from '../../src/figures/scope.js';
import { kept } from '../../src/figures/limits.js';
import { listText } from '../../src/figures/list-text.js';
import { namesOf, notExcluded, wordsOf } from '../../src/figures/scope.js';
import { usersNow } from '../../src/kinds/number/active-users.js';
import { countNow } from '../../src/kinds/number/hubs-now.js';
import { DEFAULT_BINS, sizes } from '../../src/kinds/sizes/sizes.js';
import { day, hubActivity, scope } from '../support/tables.js';

const TABLE = hubActivity(
  '2026-01-01,prod,1,utoronto',
  '2026-01-01,highmem,2,utoronto',
  '2026-01-01,staging,4,utoronto',
  '2026-01-01,r-staging,8,utoronto',
  '2026-01-01,Staging,16,utoronto',
  '2026-01-01,prod,32,pythia',
  '2026-01-01,prod,64,pythia-binder',
  '2026-01-01,prod,128,federated-prometheus',
);

/** The sum of the users tells which hubs are in: each has a bit of its own. */
function usersIn(some: Partial<Scope>): number {
  const chosen = scope(some);
  const series = kept(TABLE, notExcluded(TABLE, chosen), chosen);
  return series.reduce((sum, one) => sum + TABLE.users[TABLE.start[one]!]!, 0);
}

describe('the scope', () => {
  it('leaves out staging hubs and the federated pseudo-cluster by default', () => {
    expect(usersIn({})).to.equal(1 + 2 + 32 + 64);
  });

  it('leaves out hubs whose name contains a word, whatever the case of either', () => {
    expect(usersIn({ excludeHubs: [] })).to.equal(127);
    expect(usersIn({ excludeHubs: ['STAGING'] })).to.equal(127 - 4 - 8 - 16);
    expect(usersIn({ excludeHubs: ['staging', 'mem'] })).to.equal(127 - 4 - 8 - 16 - 2);
  });

  it('leaves out exactly one hub for a word with a slash', () => {
    expect(usersIn({ excludeHubs: ['utoronto/highmem'] })).to.equal(127 - 2);
    expect(usersIn({ excludeHubs: ['utoronto/high', 'pythia/prod'] })).to.equal(127 - 32);
    expect(usersIn({ excludeHubs: ['utoronto/Highmem'] })).to.equal(127);
  });

  it('leaves out clusters whose name contains a word', () => {
    expect(usersIn({ excludeClusters: [] })).to.equal(1 + 2 + 32 + 64 + 128);
    expect(usersIn({ excludeClusters: ['Pythia'] })).to.equal(1 + 2 + 128);
  });

  it('keeps clusters by their exact names', () => {
    expect(usersIn({ cluster: ['pythia'] })).to.equal(32);
    expect(usersIn({ cluster: ['pythia', 'pythia-binder'] })).to.equal(32 + 64);
    expect(usersIn({ cluster: ['Pythia'] })).to.equal(0);
  });

  it('keeps hubs by their exact names, of one cluster if it is named', () => {
    expect(usersIn({ hub: ['prod'] })).to.equal(1 + 32 + 64);
    expect(usersIn({ hub: ['pythia/prod', 'highmem'] })).to.equal(2 + 32);
    expect(usersIn({ hub: ['prod'], cluster: ['utoronto'] })).to.equal(1);
  });

  it('keeps nothing that is left out', () => {
    expect(usersIn({ hub: ['staging'], cluster: ['federated-prometheus'] })).to.equal(0);
  });

  it('drops rows without users before anything else, if they must be active', () => {
    const table = hubActivity('2026-01-01,prod,5,a', '2026-01-02,prod,0,a', '2026-01-02,prod,0,b');
    const today = day('2026-01-02');
    const all = countNow(table, 'clusters', scope(), today);
    const active = countNow(table, 'clusters', scope({ activeOnly: true }), today);
    expect([all.value, all.dataThrough]).to.deep.equal([2, today]);
    expect([active.value, active.dataThrough]).to.deep.equal([1, day('2026-01-01')]);
  });

  it('lets no day without users into a mean, if rows must be active', () => {
    const table = hubActivity('2026-01-01,prod,12,a', '2026-01-02,prod,0,a', '2026-01-03,prod,6,a');
    const meanOf = (activeOnly: boolean) => {
      const options = { measure: 'hubs', timescales: ['monthly'], bins: DEFAULT_BINS } as const;
      const figure = sizes(table, options, scope({ activeOnly }), day('2026-01-03'));
      return figure.timescales[0]?.users;
    };
    expect([meanOf(false), meanOf(true)]).to.deep.equal([6, 9]);
  });

  it('is in every figure', () => {
    const excludeClusters = ['pythia', 'prometheus'];
    const figure = usersNow(TABLE, 'monthly', scope({ excludeClusters }), day('2026-01-01'));
    expect(figure.value).to.equal(1 + 2);
    expect(figure.scope.excludeClusters).to.deep.equal(excludeClusters);
  });
});

describe('lists in attributes', () => {
  it('hold words between blanks', () => {
    expect(wordsOf(' a b\n\tc ')).to.deep.equal(['a', 'b', 'c']);
    expect(wordsOf('  ')).to.deep.equal([]);
  });

  it('hold names with blanks between commas, as soon as there is a comma', () => {
    expect(wordsOf(' a, b  c,,d\n')).to.deep.equal(['a', 'b c', 'd']);
    expect(wordsOf('US West, EU North')).to.deep.equal(['US West', 'EU North']);
    expect(wordsOf('US West,')).to.deep.equal(['US West']);
    expect(wordsOf('US West/prod hub,')).to.deep.equal(['US West/prod hub']);
    expect(wordsOf(' , ')).to.deep.equal([]);
    expect(namesOf(' Project Pythia , NASA,')).to.deep.equal(['Project Pythia', 'NASA']);
  });

  it('hold names that are written as those of a file are read', () => {
    expect(wordsOf('US\u00a0 \tWest\ufeff,\u200bcafe\u0301')).to.deep.equal(['US West', 'café']);
    expect(wordsOf('\u200bprod\u2060 lab\u200d')).to.deep.equal(['prod', 'lab']);
    expect(namesOf('Project\n  Pythia')).to.deep.equal(['Project Pythia']);
  });

  it('can be written again so that they are read the same', () => {
    const lists = [['a'], ['a', 'b'], ['US West'], ['US West', 'a'], ['a', 'b c'], []];
    for (const words of lists) expect(wordsOf(listText(words))).to.deep.equal(words);
    expect(listText(['a', 'b'])).to.equal('a b');
    expect(listText(['US West'])).to.equal('US West,');
  });

  it('choose a cluster whose name holds a blank, and a hub in it', () => {
    const table = hubActivity(
      '2026-01-01,prod hub,1,US West',
      '2026-01-01,lab,2,US West',
      '2026-01-01,prod hub,4,EU North',
      '2026-01-01,lab,8,US',
    );
    const users = (some: Partial<Scope>) =>
      usersNow(table, 'monthly', scope(some), day('2026-01-01')).value;
    expect(users({ cluster: wordsOf('US West,') })).to.equal(3);
    expect(users({ cluster: wordsOf('US West, EU North') })).to.equal(7);
    expect(users({ hub: wordsOf('US West/prod hub,') })).to.equal(1);
    expect(users({ excludeHubs: wordsOf('prod hub,') })).to.equal(10);
    expect(users({ excludeClusters: wordsOf('us west,') })).to.equal(12);
    expect(users({ cluster: wordsOf('US West') })).to.equal(8);
  });
});
