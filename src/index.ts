export { CommunityBins } from './components/community-bins.js';
export { CommunityMap } from './components/community-map.js';
export {
  KpiErrorEvent,
  KpiLoadEvent,
  KpiSelectEvent,
  type Selection,
} from './components/element/events.js';
export { HubAreaChart } from './components/hub-area-chart.js';
export { KpiBigNumber } from './components/kpi-big-number.js';
export { KpiElement } from './components/element/kpi-element.js';
export type { Day } from './data/dates.js';
export { KpiError, type KpiErrorCode, type KpiErrorFacts } from './data/errors.js';
export type { FigureRequest } from './engine/requests.js';
export type { Figure, FigureFacts, FigureMap, KnownFigure } from './figures/figure.js';
export type { Scope } from './figures/scope.js';
export type { CommunitiesFigure, Community } from './kinds/communities/figure.js';
export type { CommunitiesRequest } from './kinds/communities/request.js';
export type { NumberFigure } from './kinds/number/figure.js';
export type { NumberRequest } from './kinds/number/request.js';
export type { OverTimeFigure, OverTimeSeries } from './kinds/over-time/figure.js';
export type { OverTimeRequest } from './kinds/over-time/request.js';
export type { SizeBin, SizesFigure } from './kinds/sizes/figure.js';
export type { SizesRequest } from './kinds/sizes/request.js';
