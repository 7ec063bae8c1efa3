export { CommunityBins } from './components/community-bins.js';
export { CommunityMap } from './components/community-map.js';
export { KpiErrorEvent, KpiLoadEvent } from './components/element/events.js';
export { HubAreaChart } from './components/hub-area-chart.js';
export { KpiBigNumber } from './components/kpi-big-number.js';
export { KpiElement } from './components/element/kpi-element.js';
export { KpiError } from './data/errors.js';
