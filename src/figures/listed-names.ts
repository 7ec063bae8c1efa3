import type { ActivityTable } from '../data/table.js';
import type { Unmatched } from './list-words.js';
import { asked, like, some, together, type Found } from './why-unmatched.js';
import { listText } from './list-text.js';
import { excluder, pathOf, type Excluding, type Scope } from './scope.js';

const CLUSTERS_NAMED = 3;

/** Clusters in which a file has hubs of one name. */
interface Where {
  isChosen: boolean;
  /** Clusters with such a hub that are not chosen, in order. */
  readonly clusters: string[];
  by: Unmatched['by'];
}

interface HubNames {
  readonly hubs: readonly string[];
  /** Hubs as `cluster/hub`. */
  readonly paths: readonly string[];
}

/** Finds the words of `cluster` and `hub` that match no name of a file, and why. */
export class ListedNames {
  /** Clusters that keep a hub after the exclude lists. */
  readonly #left = new Set<string>();
  /** Per cluster in the list `cluster`, the exclude list and its words that leave out its hubs. */
  readonly #takenBy = new Map<string, { attribute: Excluding; words: Set<string> }>();
  readonly #all: ReadonlySet<string>;
  /** Per series: the exclude list that leaves it out, or `null`. */
  readonly #excludedBy: readonly (Excluding | null)[];
  readonly #chosen: ReadonlySet<string>;

  constructor(
    readonly table: ActivityTable,
    readonly scope: Scope,
  ) {
    const excludedBy = excluder(table, scope);
    const asked = new Set(scope.cluster);
    this.#all = new Set(table.clusters);
    this.#excludedBy = Array.from(table.seriesCluster, (cluster, series) => {
      const name = table.clusters[cluster] as string;
      const attribute = excludedBy(series);
      if (attribute === null) this.#left.add(name);
      else if (asked.has(name)) this.#take(name, attribute, series);
      return attribute;
    });
    const chosen = scope.cluster.filter((word) => this.#left.has(word));
    this.#chosen = chosen.length > 0 ? new Set(chosen) : this.#left;
  }

  clusters(): Unmatched[] {
    const { cluster: words } = this.scope;
    const { clusters, hubs } = this.table;
    const left = clusters.filter((name) => this.#left.has(name));
    const missing = words.filter((word) => !this.#left.has(word));
    const find = (word: string): Found => {
      const taken = this.#takenBy.get(word);
      if (taken) {
        const { attribute, words: parts } = taken;
        return { why: 'excluded', by: { attribute, word: listText([...parts]) } };
      }
      const isHub = hubs.includes(word) && word !== '';
      return like(word, [left, clusters], isHub ? { why: 'other-list' } : null) ?? some(left);
    };
    return asked('cluster', missing, together(words, missing, clusters), find);
  }

  hubs(): Unmatched[] {
    const { table, scope } = this;
    if (scope.hub.length === 0) return [];
    if (table.format === 'cluster-activity') {
      return asked('hub', [listText(scope.hub)], [], () => ({ why: 'no-hubs' }));
    }
    const where = this.#whereHubsAre();
    const isChosen = (word: string): boolean => where.get(word)?.isChosen ?? false;
    const missing = scope.hub.filter((word) => !isChosen(word));
    if (missing.length === 0) return [];
    const [chosen, left, all] = this.#hubNames();
    const find = (word: string): Found => {
      const { clusters = [], by = null } = where.get(word) ?? {};
      if (clusters.length > 0) {
        const names = clusters.slice(0, CLUSTERS_NAMED);
        return { why: 'outside', names, more: clusters.length - names.length };
      }
      if (by) return { why: 'excluded', by };
      const pools = [chosen, left, all].map((pool) =>
        word.includes('/') ? pool.paths : pool.hubs,
      );
      const isCluster = this.#all.has(word);
      const found = like(word, pools, isCluster ? { why: 'other-list' } : null);
      return found ?? some(pools[0] as readonly string[]);
    };
    return asked('hub', missing, together(scope.hub, missing, [...all.hubs, ...all.paths]), find);
  }

  /** Returns per word of `hub` where the file has such hubs. */
  #whereHubsAre(): ReadonlyMap<string, Where> {
    const { table, scope } = this;
    const words = new Set(scope.hub);
    const hasPaths = scope.hub.some((word) => word.includes('/'));
    const where = new Map<string, Where>();
    table.seriesHub.forEach((hub, series) => {
      for (const name of [table.hubs[hub] as string, hasPaths ? pathOf(table, series) : '']) {
        if (!words.has(name)) continue;
        let one = where.get(name);
        if (!one) where.set(name, (one = { isChosen: false, clusters: [], by: null }));
        const cluster = table.clusters[table.seriesCluster[series] as number] as string;
        const attribute = this.#excludedBy[series] ?? null;
        if (attribute !== null) one.by ??= { attribute, word: this.#wordOf(attribute, series) };
        else if (this.#chosen.has(cluster)) one.isChosen = true;
        else if (one.clusters.at(-1) !== cluster) one.clusters.push(cluster);
      }
    });
    return where;
  }

  /** Hubs of the clusters chosen, of all clusters that are not excluded, and of the whole file. */
  #hubNames(): readonly [HubNames, HubNames, HubNames] {
    const { table } = this;
    const pool = () => ({ hubs: new Set<string>(), paths: new Set<string>() });
    const pools = [pool(), pool(), pool()] as const;
    table.seriesHub.forEach((hub, series) => {
      const cluster = table.clusters[table.seriesCluster[series] as number] as string;
      const isLeft = this.#excludedBy[series] === null;
      const first = !isLeft ? 2 : this.#chosen.has(cluster) ? 0 : 1;
      for (const { hubs, paths } of pools.slice(first)) {
        hubs.add(table.hubs[hub] as string);
        paths.add(pathOf(table, series));
      }
    });
    const names = (at: 0 | 1 | 2): HubNames => {
      const { hubs, paths } = pools[at];
      return { hubs: [...hubs], paths: [...paths] };
    };
    return [names(0), names(1), names(2)];
  }

  #take(cluster: string, attribute: Excluding, series: number): void {
    let taken = this.#takenBy.get(cluster);
    if (!taken) this.#takenBy.set(cluster, (taken = { attribute, words: new Set() }));
    taken.words.add(this.#wordOf(attribute, series));
  }

  /** The word of an exclude list that leaves a series out. */
  #wordOf(attribute: Excluding, series: number): string {
    const { table, scope } = this;
    const cluster = table.clusters[table.seriesCluster[series] as number] as string;
    const hub = table.hubs[table.seriesHub[series] as number] as string;
    const path = pathOf(table, series);
    const word =
      attribute === 'exclude-clusters'
        ? scope.excludeClusters.find((one) => holds(cluster, one))
        : scope.excludeHubs.find((one) => (one.includes('/') ? one === path : holds(hub, one)));
    return word ?? '';
  }
}

const holds = (name: string, word: string): boolean =>
  name.toLowerCase().includes(word.toLowerCase());
