import { html, nothing, type TemplateResult } from 'lit';
import type { CommunitiesFigure } from '../../kinds/communities/figure.js';
import type { MapView } from '../../kinds/communities/map-view.js';
import type { Look } from '../../look/look.js';
import type { MapPlan } from '../../options/map/map.js';
import type { LegendEntry } from '../../options/plan.js';
import type { Shown } from '../../options/sheet.js';
import '../../words/english/charts.js';
import '../../words/english/map.js';
import type { Words } from '../../words/format.js';
import { chartView } from '../chart/chart-view.js';
import type { MapReading } from './map-reading.js';
import { MOST_LISTED, withRoom } from './largest-room.js';
import { lateMap } from './late-map.js';
import { mapTools } from './map-tools.js';
import { seriesLegend, type LegendItem } from '../chart/series-legend.js';

/** The legend entries of a map: one for each constellation. */
export const mapLegend = (plan: MapPlan | null, { hidden }: MapView, words: Words): LegendItem[] =>
  (plan?.legend ?? []).map(({ count, ...entry }) => ({
    ...entry,
    share: words.number(count),
    isShown: !hidden.has(entry.key),
  }));

/** The map, with its tools and its legend below. */
export function mapView(
  shown: CommunitiesFigure,
  reading: MapReading,
  {
    plan,
    scale,
    summary,
    words,
  }: {
    readonly plan: MapPlan | null;
    readonly scale: number;
    /** The map as a sentence. */
    readonly summary: string;
    readonly words: Words;
  },
): TemplateResult {
  const isZoomed = reading.view.zoom.k > 1;
  const hasLinks = shown.communities.some(({ address }) => address !== null);
  const late = lateMap.module;
  const name = `${summary} ${(plan && late?.inViewText(plan, words)) ?? ''}`.trimEnd();
  const legend = mapLegend(plan, reading.view, words);
  return withRoom(
    html`
      <div class=${isZoomed ? 'zoomed' : ''}>
        ${chartView(name, {
          kind: words.say('map'),
          abilities: hasLinks ? ['map', 'links'] : ['map'],
          mouse: (plan && late?.mouseText(plan, words)) ?? '',
          words,
        })}
      </div>
      ${plan ? mapTools(plan, scale, reading, words) : nothing}
      ${
        legend.length === 0
          ? nothing
          : seriesLegend(legend, words, reading, { label: words.say('map.constellations') })
      }
    `,
    plan?.all === 1 ? 0 : Math.min(plan?.all ?? MOST_LISTED, MOST_LISTED),
    plan && late?.largestList(plan, words),
  );
}

/**
 * The map for a picture file: only the visible part, with a legend of the constellations shown and of
 * the circle sizes.
 * @param exact makes the plan without the parts beyond the edges; called when a file is made
 */
export function mapShown(
  plan: MapPlan,
  { hidden }: MapView,
  {
    look,
    words,
    exact,
  }: { readonly look: Look; readonly words: Words; readonly exact: () => MapPlan },
): Shown {
  const sizes = plan.sizes.map(({ users, r }, index): LegendEntry => {
    const n = words.number(users);
    const isLast = index === plan.sizes.length - 1;
    const name = isLast ? words.say('users.monthly', { count: users, n }) : n;
    return { name, color: look.muted, r };
  });
  return {
    get plan() {
      return exact();
    },
    legend: [...plan.legend.filter(({ key }) => !hidden.has(key)), ...sizes],
    swatch: 'circle',
  };
}
