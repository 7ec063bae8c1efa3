/** Loads the code of each tag, which hands its class to what this script has defined for the tag. */
export const CODE: Readonly<Record<string, () => Promise<unknown>>> = {
  'kpi-big-number': () => import('../components/kpi-big-number.js'),
  'hub-area-chart': () => import('../components/hub-area-chart.js'),
  'community-map': () => import('../components/community-map.js'),
  'community-bins': () => import('../components/community-bins.js'),
};
