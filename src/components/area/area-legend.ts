import type { TemplateResult } from 'lit';
import type { OverTimeFigure } from '../../kinds/over-time/figure.js';
import { seriesKey, sharesOf } from '../../kinds/over-time/series.js';
import { narrowed, WHOLE, type View } from '../../kinds/over-time/view.js';
import type { Look } from '../../look/look.js';
import { areaColor } from '../../options/area/area.js';
import type { Words } from '../../words/format.js';
import { seriesName } from '../../words/series-name.js';
import type { LegendActions } from '../chart/legend-actions.js';
import { seriesLegend, type LegendItem } from '../chart/series-legend.js';
import { percentOf } from '../../words/percent.js';

/** The legend entries of a figure: each series with its share of the users or hubs on the days shown. */
function legendItems(figure: OverTimeFigure, view: View, look: Look, words: Words): LegendItem[] {
  // Hidden series count too: hiding one must not change the shares of the others.
  const shares = sharesOf(narrowed(figure, { ...view, hidden: WHOLE.hidden }));
  return figure.series.map((one, index) => ({
    key: seriesKey(one),
    name: seriesName(one, words),
    color: areaColor(one.colorRank, look),
    share: percentOf(shares[index] as number, words),
    isShown: !view.hidden.has(seriesKey(one)),
  }));
}

/** The legend of a chart over time. */
export const areaLegendView = (
  figure: OverTimeFigure,
  reading: LegendActions<View>,
  look: Look,
  words: Words,
): TemplateResult => seriesLegend(legendItems(figure, reading.view, look, words), words, reading);
