import { anywidget } from './spanish/anywidget.js';
import { attributes } from './spanish/attributes.js';
import { axes } from './spanish/axes.js';
import { calendar } from './spanish/calendar.js';
import { charts } from './spanish/charts.js';
import { command } from './spanish/command.js';
import { communitiesTables } from './spanish/communities-tables.js';
import { communities } from './spanish/communities.js';
import { communityNumbers } from './spanish/community-numbers.js';
import { embed } from './spanish/embed.js';
import { errors } from './spanish/errors.js';
import { exploreChoices } from './spanish/explore-choices.js';
import { explore } from './spanish/explore.js';
import { failures } from './spanish/failures.js';
import { first } from './spanish/first.js';
import { interactions } from './spanish/interactions.js';
import { lateHubs } from './spanish/late-hubs.js';
import { leftOut } from './spanish/left-out.js';
import { map } from './spanish/map.js';
import { mapMore } from './spanish/map-more.js';
import { nothing } from './spanish/nothing.js';
import { number } from './spanish/number.js';
import { oneDay } from './spanish/one-day.js';
import { overTimeTables } from './spanish/over-time-tables.js';
import { overTime } from './spanish/over-time.js';
import { problems } from './spanish/problems.js';
import { progress } from './spanish/progress.js';
import { share } from './spanish/share.js';
import { sizesTables } from './spanish/sizes-tables.js';
import { sizesTips } from './spanish/sizes-tips.js';
import { sizes } from './spanish/sizes.js';
import { slide } from './spanish/slide.js';
import { source } from './spanish/source.js';
import { stale } from './spanish/stale.js';
import { table } from './spanish/table.js';
import { trend } from './spanish/trend.js';
import { unmatched } from './spanish/unmatched.js';
import { zoom } from './spanish/zoom.js';
import type { Strings } from './strings.js';

/** All sentences in Spanish, by the topics of the English ones. A page in Spanish loads them together. */
export const spanish: Strings = {
  ...anywidget,
  ...attributes,
  ...axes,
  ...calendar,
  ...charts,
  ...command,
  ...communitiesTables,
  ...communities,
  ...communityNumbers,
  ...embed,
  ...errors,
  ...exploreChoices,
  ...explore,
  ...failures,
  ...first,
  ...interactions,
  ...lateHubs,
  ...leftOut,
  ...map,
  ...mapMore,
  ...nothing,
  ...number,
  ...oneDay,
  ...overTimeTables,
  ...overTime,
  ...problems,
  ...progress,
  ...share,
  ...sizesTables,
  ...sizesTips,
  ...sizes,
  ...slide,
  ...source,
  ...stale,
  ...table,
  ...trend,
  ...unmatched,
  ...zoom,
};
