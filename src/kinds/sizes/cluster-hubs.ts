import type { HubMean } from '../../figures/hub-means.js';
import { byName } from '../../figures/order.js';
import type { SizesFigure } from './figure.js';

/** The hubs of one cluster. */
export interface ClusterHubs {
  readonly cluster: string;
  /** Largest first, as in the bins. */
  readonly hubs: readonly HubMean[];
  /** Sum of the hubs' means. */
  readonly users: number;
  /** `users` as a fraction (0 to 1) of all users. */
  readonly share: number;
}

/** The same hubs by their clusters, the cluster with the most users first. */
export function clusterHubs({
  bins,
  users: all,
}: SizesFigure['timescales'][number]): ClusterHubs[] {
  const found = new Map<string, HubMean[]>();
  for (const { hubs } of [...bins].reverse()) {
    for (const hub of hubs) {
      const known = found.get(hub.cluster);
      if (known) known.push(hub);
      else found.set(hub.cluster, [hub]);
    }
  }
  return [...found]
    .map(([cluster, hubs]): ClusterHubs => {
      const users = hubs.reduce((sum, hub) => sum + hub.users, 0);
      return { cluster, hubs, users, share: all > 0 ? users / all : 0 };
    })
    .sort((a, b) => b.users - a.users || byName(a.cluster, b.cluster));
}
