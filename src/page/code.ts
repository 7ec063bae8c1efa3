// The files of `page/` import only each other: what they share with a tag would become a file of its own, for
// which the one script had to wait.

import { isDefined } from './is-defined.js';

type Load = () => Promise<unknown>;

/** Code that all tags share, and code that those with a picture share. A number may need some of that later. */
const core: Load = () => import('../components/element/kpi-element.js');
const charts: Load = () =>
  Promise.all([
    import('../components/chart/chart-view.js'),
    import('../components/element/look-follower.js'),
  ]);

/** All that a tag needs at once. It is requested together: no file waits for another. */
const CODE: ReadonlyMap<string, readonly Load[]> = new Map([
  ['kpi-big-number', [core, () => import('../components/kpi-big-number.js')]],
  [
    'hub-area-chart',
    // The second file has what other tags may load later.
    [
      core,
      charts,
      () => import('../components/hub-area-chart.js'),
      () => import('../figures/not-measured.js'),
    ],
  ],
  [
    'community-map',
    [
      core,
      charts,
      () => import('../components/community-map.js'),
      () => import('../data/community-tables.js'),
    ],
  ],
  ['community-bins', [core, charts, () => import('../components/community-bins.js')]],
]);

/** What is on its way or there, by tag. */
const loads = new Map<string, Promise<unknown>>();

export const isOurs = (tag: string): boolean => CODE.has(tag);

/** Whether the code of every tag has been asked for. */
export const isComplete = (): boolean => loads.size === CODE.size;

/** Loads the code of a tag, which defines it. After a failure the next call tries again. */
export function loadCode(tag: string): Promise<unknown> {
  let load = loads.get(tag);
  if (!load) {
    // If another script has defined the tag, the shared code says so where its version is another one.
    const code = isDefined(tag) ? [core] : (CODE.get(tag) ?? []);
    load = Promise.all(code.map((one) => one()));
    loads.set(tag, load);
    load.catch(() => loads.delete(tag));
  }
  return load;
}

export const loadCore = core;
