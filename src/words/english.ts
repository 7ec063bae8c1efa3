import { anywidget } from './english/anywidget.js';
import { attributes } from './english/attributes.js';
import { axes } from './english/axes.js';
import { calendar } from './english/calendar.js';
import { charts } from './english/charts.js';
import { command } from './english/command.js';
import { communities } from './english/communities.js';
import { communitiesTables } from './english/communities-tables.js';
import { communityNumbers } from './english/community-numbers.js';
import { embed } from './english/embed.js';
import { errors } from './english/errors.js';
import { explore } from './english/explore.js';
import { exploreChoices } from './english/explore-choices.js';
import { failures } from './english/failures.js';
import { first } from './english/first.js';
import { hints } from './english/hints.js';
import { interactions } from './english/interactions.js';
import { lateHubs } from './english/late-hubs.js';
import { leftOut } from './english/left-out.js';
import { map } from './english/map.js';
import { mapMore } from './english/map-more.js';
import { nothing } from './english/nothing.js';
import { number } from './english/number.js';
import { overTime } from './english/over-time.js';
import { oneDay } from './english/one-day.js';
import { overTimeTables } from './english/over-time-tables.js';
import { problems } from './english/problems.js';
import { progress } from './english/progress.js';
import { share } from './english/share.js';
import { sizes } from './english/sizes.js';
import { sizesTables } from './english/sizes-tables.js';
import { sizesTips } from './english/sizes-tips.js';
import { slide } from './english/slide.js';
import { source } from './english/source.js';
import { stale } from './english/stale.js';
import { table } from './english/table.js';
import { trend } from './english/trend.js';
import { unmatched } from './english/unmatched.js';
import { zoom } from './english/zoom.js';

/** All English sentences by key, for tests and types: a page loads only the files whose sentences it says. */
export const english = {
  ...anywidget,
  ...attributes,
  ...axes,
  ...calendar,
  ...charts,
  ...command,
  ...communities,
  ...communitiesTables,
  ...communityNumbers,
  ...embed,
  ...errors,
  ...explore,
  ...exploreChoices,
  ...failures,
  ...first,
  ...hints,
  ...interactions,
  ...lateHubs,
  ...leftOut,
  ...map,
  ...mapMore,
  ...nothing,
  ...number,
  ...overTime,
  ...oneDay,
  ...overTimeTables,
  ...problems,
  ...progress,
  ...share,
  ...sizes,
  ...sizesTables,
  ...sizesTips,
  ...slide,
  ...source,
  ...stale,
  ...table,
  ...trend,
  ...unmatched,
  ...zoom,
};
