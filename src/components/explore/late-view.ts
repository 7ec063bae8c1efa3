import { once } from '../../data/once.js';

/** Loads the explore view, and ECharts with it. */
export const loadView = once(() => import('./explore-view.js'));
