// The code of `numberMore`.
export { lateHubsLike, lateHubsText } from '../../kinds/number/late-hubs-text.js';
export { historyNote } from '../../kinds/number/trend-text.js';
export { lateHubsView } from './late-hubs-view.js';
export { numberMoreStyles } from './number-more.styles.js';
export { linePlan, numberNotes } from './number-file.js';
export { captionRoom, trendRoom } from './number-rooms.js';
export { LookFollower } from '../element/look-follower.js';
export { hasLine, trendView } from './trend-view.js';
