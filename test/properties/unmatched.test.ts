import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { ActivityTable } from '../../src/data/table.js';
import { select } from '../../src/figures/as-of.js';
import { DEFAULT_SCOPE, type Scope } from '../../src/figures/scope.js';
import { unmatchedIn } from '../../src/figures/unmatched.js';
import { forgetCode, giving, haveCode } from '../support/all-code.js';
import { clusterActivity, day, hubActivity, scope } from '../support/tables.js';
import { SHARE } from '../support/share.js';
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

/** Whether a word of the lists matches nothing, said as shortly as can be. */
function hasUnmatched(table: ActivityTable, { cluster, hub, ...out }: Scope): boolean {
  const all = Array.from(table.seriesHub, (place, at) => ({
    cluster: table.clusters[table.seriesCluster[at] as number] as string,
    hub: table.hubs[place] as string,
  }));
  const has = (name: string, word: string): boolean =>
    name.toLowerCase().includes(word.toLowerCase());
  const isPath = (one: (typeof all)[number], word: string): boolean =>
    `${one.cluster}/${one.hub}` === word;
  const isHubOut = (one: (typeof all)[number], word: string): boolean =>
    word.includes('/') ? isPath(one, word) : has(one.hub, word);
  const left = all.filter(
    (one) =>
      !out.excludeClusters.some((word) => has(one.cluster, word)) &&
      !out.excludeHubs.some((word) => isHubOut(one, word)),
  );
  const inClusters = left.filter((one) => cluster.length === 0 || cluster.includes(one.cluster));
  return (
    cluster.some((word) => !left.some((one) => one.cluster === word)) ||
    (hub.length > 0 && table.format === 'cluster-activity') ||
    hub.some((word) => !inClusters.some((one) => one.hub === word || isPath(one, word))) ||
    own(out.excludeClusters, DEFAULT_SCOPE.excludeClusters).some(
      (word) => !all.some((one) => has(one.cluster, word)),
    ) ||
    own(out.excludeHubs, DEFAULT_SCOPE.excludeHubs).some(
      (word) => !all.some((one) => isHubOut(one, word)),
    )
  );
}

const own = (words: readonly string[], usual: readonly string[]): readonly string[] =>
  words.filter((word) => !usual.includes(word));

describe('the words of lists that match nothing', () => {
  it('are found, with code that only lists of an author need', () => {
    let [found, none, usual] = [0, 0, 0];
    check(
      3000,
      fc.property(table, someScope, (activity, asked) => {
        const lacked = new Set<unknown>();
        const selection = select(activity, asked, TODAY);
        forgetCode();
        const unmatched = giving(() => unmatchedIn(selection), lacked);
        haveCode();
        expect(unmatched.length > 0).to.equal(hasUnmatched(activity, asked));
        const { cluster: clusters, hub: hubs, excludeClusters, excludeHubs } = asked;
        const written = [
          ...[...clusters, ...hubs],
          ...own(excludeClusters, DEFAULT_SCOPE.excludeClusters),
          ...own(excludeHubs, DEFAULT_SCOPE.excludeHubs),
        ];
        expect(lacked.size).to.equal(written.length > 0 ? 1 : 0);
        if (written.length === 0) usual += 1;
        else if (unmatched.length > 0) found += 1;
        else none += 1;
      }),
    );
    expect(Math.min(found, none, usual)).to.be.greaterThan(5 * SHARE);
  });
});
