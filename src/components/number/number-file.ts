import type { Day } from '../../data/dates.js';
import type { NumberFigure } from '../../kinds/number/figure.js';
import { lateHubsText } from '../../kinds/number/late-hubs-text.js';
import { historyNote, trendText } from '../../kinds/number/trend-text.js';
import type { Look } from '../../look/look.js';
import { sparklinePlan } from '../../options/number/sparkline.js';
import type { Plan } from '../../options/plan.js';
import type { Words } from '../../words/format.js';
import { hasLine } from './trend-view.js';

/** The small line of a number with a trend; `null` if it has none. */
export const linePlan = ({ history }: NumberFigure, look: Look): Plan | null =>
  history && hasLine(history) ? sparklinePlan(history, look) : null;

/** The notes on a number in a file: its change, its line, and the hubs that are late. */
export function numberNotes(figure: NumberFigure, words: Words): string[] {
  const { trend, history, metric } = figure;
  const change = trend && trendText(trend, metric, words);
  const late = lateHubsText(figure, words);
  return [
    ...(change ? [`${change.text}, ${change.then}`] : []),
    ...(history && hasLine(history) ? [historyNote(figure, history.dates[0] as Day, words)] : []),
    ...(late ? [late.whole] : []),
  ];
}
