import { once } from '../../data/once.js';

/** Whether this build of the kit has an explore view, so that readers can be offered one. */
export const canExplore = true;

/** Loads the explore view, and ECharts with it. */
export const loadView = once(() => import('./explore-view.js'));
