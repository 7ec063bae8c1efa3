import { html, nothing, type TemplateResult } from 'lit';
import { seriesKey, sharesOf } from '../../kinds/over-time/series.js';
import { narrowed, WHOLE } from '../../kinds/over-time/view.js';
import type { Look } from '../../look/look.js';
import { areaColors } from '../../options/area/area-colors.js';
import { percentOf } from '../../words/percent.js';
import type { Words } from '../../words/format.js';
import { seriesName } from '../../words/series-name.js';
import { seriesLegend } from '../chart/series-legend.js';
import type { AreaDrawing, AreaReading } from './area-reading.js';

/**
 * The legend of a chart over time: each series with its share of the users or hubs on the days shown, the largest
 * share first, and the rest of them last. Series without a colour of their own are listed on request.
 */
export function areaLegendView(
  reading: AreaReading,
  drawing: AreaDrawing,
  look: Look,
  words: Words,
): TemplateResult | typeof nothing {
  const { view, whole: figure } = reading;
  if (!figure || figure.series.length < 2) return nothing;
  const named = reading.named(drawing.colors);
  const colors = areaColors(figure, look, named);
  // Hidden series count too: hiding one must not change the shares of the others.
  const shares = sharesOf(narrowed(figure, { ...view, hidden: WHOLE.hidden }));
  const items = figure.series
    .map((one, index) => ({ one, color: colors[index] as string, share: shares[index] as number }))
    .sort((a, b) => a.one.restOf - b.one.restOf || b.share - a.share)
    .map(({ one, color, share }) => ({
      key: seriesKey(one),
      name: seriesName(one, words),
      color,
      share: percentOf(share, words),
      isShown: !view.hidden.has(seriesKey(one)),
      isMinor: !named.has(seriesKey(one)),
    }));
  const lead = words.say(`legend.of.${figure.measure}`);
  // A calendar draws totals: its names have no colours.
  const legend = seriesLegend(items, words, reading, { lead });
  return drawing.kind === 'calendar' ? html`<div class="totals">${legend}</div>` : legend;
}
