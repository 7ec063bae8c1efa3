import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { select } from '../../src/figures/as-of.js';
import { unmatchedWords } from '../../src/figures/unmatched-words.js';
import { unmatchedIn } from '../../src/figures/unmatched.js';
import { forgetCode, giving, haveCode } from '../support/all-code.js';
import { clusterActivity, day, hubActivity, scope } from '../support/tables.js';
import { check } from './runs.js';

const CLUSTERS = ['a', 'ab', 'b', 'prometheus'];
const HUBS = ['x', 'xy', 'staging', 'Y'];
const TODAY = day('2026-01-01');

const cluster = fc.constantFrom(...CLUSTERS);
const hub = fc.constantFrom(...HUBS);
const path = fc.tuple(cluster, hub).map((parts) => parts.join('/'));
const other = fc.constantFrom('z', 'A', 'a/', '/x');
const words = (...of: readonly fc.Arbitrary<string>[]) =>
  fc.array(fc.oneof(...of), { maxLength: 3 });

const table = fc
  .tuple(
    fc.uniqueArray(fc.tuple(cluster, hub), { selector: (pair) => pair.join('/') }),
    fc.boolean(),
  )
  .map(([pairs, isOfHubs]) =>
    isOfHubs
      ? hubActivity(...pairs.map(([one, name]) => `2026-01-01,${name},5,${one}`))
      : clusterActivity(...pairs.map(([one]) => `2026-01-01,${one},5`)),
  );

const someScope = fc
  .record({
    cluster: words(cluster, other),
    hub: words(hub, path, other),
    excludeClusters: words(cluster, other),
    excludeHubs: words(hub, path, other),
  })
  .map(scope);

describe('the quick look at the words of lists', () => {
  it('finds those that match nothing, and asks for further code only then', () => {
    let [found, none] = [0, 0];
    check(
      3000,
      fc.property(table, someScope, (activity, asked) => {
        const expected = unmatchedWords(activity, asked);
        const selection = select(activity, asked, TODAY);
        const lacked = new Set<unknown>();
        forgetCode();
        const quick = giving(() => unmatchedIn(selection), lacked);
        haveCode();
        expect(quick).to.deep.equal(expected);
        expect(lacked.size).to.equal(expected.length > 0 ? 1 : 0);
        if (expected.length > 0) found += 1;
        else none += 1;
      }),
    );
    expect(Math.min(found, none)).to.be.greaterThan(20);
  });
});
