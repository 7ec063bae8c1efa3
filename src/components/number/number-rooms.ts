import { daysCounted } from '../../kinds/number/metrics.js';
import { USUAL_TREND } from '../../figures/periods.js';
import type { NumberRequest } from '../../kinds/number/request.js';
import { captionLike, longDayLike } from '../../kinds/number/sentences.js';
import type { Words } from '../../words/format.js';
import { historyNote, trendLike } from '../../kinds/number/trend-text.js';

// Texts that reserve space for a number while it is being loaded, so that nothing moves when it is shown.

/** A text about as long as the text of the trend; '' if there will be none. */
export function trendRoom({ metric, stat, scope, trend }: NumberRequest, words: Words): string {
  if (trend == null) return '';
  const isMean = daysCounted(metric, stat) === 'mean';
  if (isMean && scope.period === 'all') return '';
  return trendLike(isMean ? scope.period : trend || USUAL_TREND, words);
}

/** A text about as long as the caption. */
export function captionRoom(asked: NumberRequest, words: Words): string {
  const { trend = null, today } = asked;
  const notes = trend === null ? [] : [historyNote(asked, longDayLike(today), words)];
  return [captionLike(asked, words), ...notes].join(' · ');
}
