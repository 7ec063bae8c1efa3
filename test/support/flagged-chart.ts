import { HubAreaChart } from '../../src/components/hub-area-chart.js';
import { dayOfIso } from '../../src/data/dates.js';
import type { AreaOverlay } from '../../src/options/area/area.js';

/** A flag on the first of February: all that a chart needs to have it. */
const flag: AreaOverlay = ({ frame, xOf, look }) => {
  const x = xOf(dayOfIso('2026-02-01'));
  if (x === null) return [];
  return [
    {
      mark: 'rules',
      lines: [[x, frame.top, x, frame.bottom]],
      stroke: look.ink,
      width: 1,
    },
    {
      mark: 'text',
      x: x + 4,
      y: frame.top + 8,
      text: 'Workshop',
      fill: look.ink,
      size: 12,
      anchor: 'start',
    },
  ];
};

/** A chart with something that the kit does not have: a flag on a day. */
export class FlaggedChart extends HubAreaChart {
  protected override overlays() {
    return [flag];
  }
}

customElements.define('flagged-chart', FlaggedChart);
