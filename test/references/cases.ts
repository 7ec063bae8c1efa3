import { dayOfIso } from '../../src/data/dates.js';
import { expectFormat } from '../../src/data/expect.js';
import { readTable } from '../../src/data/read-table.js';
import { communities } from '../../src/kinds/communities/communities.js';
import { atMonthEnds } from '../../src/kinds/over-time/month-end.js';
import { overTime, type OverTimeOptions } from '../../src/kinds/over-time/over-time.js';
import { DEFAULT_SCOPE } from '../../src/figures/scope.js';
import { DEFAULT_BINS, sizes, type SizesOptions } from '../../src/kinds/sizes/sizes.js';
import { loadGeography } from '../../src/look/geography.js';
import { lateProjections, lateUnitedStates } from '../../src/look/geography/late-projections.js';
import { DARK, LIGHT } from '../../src/look/look.js';
import { calendarPlan } from '../../src/options/area/area-calendar.js';
import { areaPlan, type AreaOptions } from '../../src/options/area/area.js';
import { lateMonths } from '../../src/options/area/late-months.js';
import { binsPlan } from '../../src/options/bins/bins.js';
import { mapPlan, type MapOptions } from '../../src/options/map/map.js';
import type { Plan } from '../../src/options/plan.js';
import { treemapPlan } from '../../src/options/bins/treemap.js';
import { drawing, markupOf } from '../../src/render/svg.js';
import { wordsFor } from '../../src/words/format.js';
import '../support/all-code.js';

const TODAY = dayOfIso('2026-11-21');
const words = wordsFor('en');

/**
 * The pictures that matter, of the sample data, by name.
 * @param read gives the text of a file of the sample
 * @returns SVG files
 */
export async function references(read: (name: string) => string): Promise<Map<string, string>> {
  const table = <F extends 'hub-activity' | 'communities' | 'locations'>(format: F, name: string) =>
    expectFormat(readTable(read(name), name), [format]);
  const activity = table('hub-activity', 'hub-activity.csv');
  const over = (some: Partial<OverTimeOptions> = {}) =>
    overTime(
      activity,
      { measure: 'users', groupBy: 'cluster', timescale: 'monthly', transform: 'none', ...some },
      DEFAULT_SCOPE,
      TODAY,
    );
  const map = communities(
    table('communities', 'airtable-communities.csv'),
    table('locations', 'airtable-locations.csv'),
    activity,
    DEFAULT_SCOPE,
    TODAY,
  );
  await Promise.all([lateProjections.load(), lateUnitedStates.load(), lateMonths.load()]);
  const geography = { world: await loadGeography('world'), us: await loadGeography('us') };

  const found = new Map<string, string>();
  const add = (name: string, plan: Plan, look = LIGHT): void => {
    found.set(name, `${markupOf(drawing(plan, look))}\n`);
  };
  const area = (
    name: string,
    figure: ReturnType<typeof over>,
    some: Partial<AreaOptions> = {},
    look = LIGHT,
  ): void => add(name, areaPlan(figure, look, words, { width: 900, height: 420, ...some }), look);
  const bins = (name: string, some: Partial<SizesOptions>, width: number): void => {
    const options = {
      measure: 'hubs',
      timescales: ['daily', 'monthly'],
      bins: DEFAULT_BINS,
      ...some,
    } as const;
    const figure = sizes(activity, options, DEFAULT_SCOPE, TODAY);
    add(name, binsPlan(figure, LIGHT, words, { width, height: 370 }));
  };
  const world = (name: string, options: MapOptions, look = LIGHT): void => {
    const land = options.projection === 'albers-usa' ? geography.us : geography.world;
    add(name, mapPlan(map, look, words, land, options), look);
  };

  area('area', over());
  area('area-dark-narrow', over(), { width: 320, height: 380 }, DARK);
  area('area-hubs', over({ measure: 'hubs', top: 12 }));
  area('area-log', over(), { scale: 'log' });
  area('area-log10', over({ transform: 'log10', top: 12 }));
  area('line-log-top', over({ top: 8 }), { kind: 'line', scale: 'log' });
  area('month-ends', atMonthEnds(over({ top: 6 })), { kind: 'month-ends' });
  area('share', over({ top: 8 }), { kind: 'share' });
  const size = { width: 900, height: 420 };
  add('calendar', calendarPlan(over({ timescale: 'daily' }), LIGHT, words, { width: 900 }));
  const narrow = { width: 320 };
  add(
    'calendar-dark-narrow',
    calendarPlan(over({ timescale: 'daily' }), DARK, words, narrow),
    DARK,
  );
  bins('bins', {}, 900);
  bins('bins-share-narrow', { measure: 'share' }, 320);
  const hubs = { measure: 'users', timescales: ['daily', 'monthly'], bins: DEFAULT_BINS } as const;
  add('treemap', treemapPlan(sizes(activity, hubs, DEFAULT_SCOPE, TODAY), LIGHT, words, size));
  const names = { labels: true } as const;
  world('map', {
    width: 900,
    projection: 'natural-earth',
    colorBy: 'constellation',
    ...names,
  });
  const us = { width: 640, projection: 'albers-usa', colorBy: 'none', size: 'users' } as const;
  world('map-us-dark', { ...us, ...names }, DARK);
  return found;
}
