import { html, nothing, type TemplateResult } from 'lit';
import { LateCode } from '../../data/late-code.js';
import type { Day } from '../../data/dates.js';
import type { NumberFigure } from '../../kinds/number/figure.js';
import { daysCounted } from '../../kinds/number/metrics.js';
import type { NumberRequest } from '../../kinds/number/request.js';
import { captionLike } from '../../kinds/number/sentences.js';
import type { Words } from '../../words/format.js';
import { trendPlace } from './number-view.js';

// Only some numbers have a trend with its line, or a note on hubs that are late. Their code comes late; the space
// for them is kept from the start.

/** The code for both. */
export const numberMore = new LateCode(() => import('./more.js'));

/**
 * Texts about as long as those that the code makes, in English and for the usual trend. They are never seen:
 * they keep room until the code is there.
 */
const TREND_LIKE = '▲ 8.8% fewer than 30 days before';
const LINE_LIKE = ' · the line: monthly users day by day since 28 Sep 2026';
const LATE_LIKE = '99 hubs are late';

/** The space of the trend that a request asks for. */
export function trendPlaceOf(
  asked: NumberRequest | null,
  words: Words,
): TemplateResult | typeof nothing {
  if (asked?.trend == null) return nothing;
  const { module } = numberMore;
  const isOfAll = asked.scope.period === 'all' && daysCounted(asked.metric, asked.stat) === 'mean';
  const room = module?.trendRoom(asked, words) ?? (isOfAll ? '' : TREND_LIKE);
  return trendPlace(room, words);
}

/** Only the latest number of users can have late hubs. */
const mayBeLate = ({ metric, stat }: NumberRequest): boolean =>
  daysCounted(metric, stat) === 'latest';

/** Whether a number needs the code. */
export const needsMore = (asked: NumberRequest): boolean => asked.trend != null || mayBeLate(asked);

/** Loads the code early, so that its texts keep their room. If it does not come, `loadMore` says so. */
export function beginMore(callback: () => void): void {
  if (numberMore.module) return;
  numberMore.load().then(callback, () => undefined);
}

/**
 * Loads the code for a number; `null` if it cannot be had and the number can do without: without its trend.
 * Without the note on late hubs, readers would take the number for one that was measured.
 */
export const loadMore = (asked: NumberRequest): Promise<typeof numberMore.module> =>
  numberMore.load().catch((error: unknown) => {
    if (mayBeLate(asked)) throw error;
    return null;
  });

/** The note on late hubs, or space for it. */
export function lateHubsOf(
  figure: NumberFigure | null,
  asked: NumberRequest | null,
  words: Words,
): TemplateResult | typeof nothing {
  const mayBe = asked !== null && mayBeLate(asked);
  const { module } = numberMore;
  if (!module) return mayBe ? html`<div class="late" data-room=${LATE_LIKE}></div>` : nothing;
  const late = figure && module.lateHubsText(figure, words);
  return mayBe || late ? module.lateHubsView(late, module.lateHubsLike(words)) : nothing;
}

/** The notes that a caption adds on the line beside a number. */
export function lineNotes(figure: NumberFigure | null, words: Words): readonly string[] {
  const { module } = numberMore;
  if (!module || !figure?.history || !module.hasLine(figure.history)) return [];
  return [module.historyNote(figure, figure.history.dates[0] as Day, words)];
}

/** A text about as long as the caption. */
export const captionRoomOf = (asked: NumberRequest, words: Words): string =>
  numberMore.module?.captionRoom(asked, words) ??
  captionLike(asked, words) + (asked.trend == null ? '' : LINE_LIKE);
