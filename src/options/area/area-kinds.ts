/**
 * How series are drawn: as stacked bands (`area`), a line each (`line`), stacked bands of their
 * shares of the total (`share`), or a stacked bar for each month (`month-ends`).
 */
export type AreaKind = 'area' | 'line' | 'share' | 'month-ends';

/** The kinds of picture for a figure over time: a chart, or a calendar of the totals. */
export type AreaWord = AreaKind | 'calendar';

/** The ways in which a reader can change a picture over time. */
interface AreaWays {
  /** Whether a reader zooms by dragging along its axis. */
  readonly hasZoom: boolean;
  /** Whether it can have a logarithmic axis. */
  readonly hasScale: boolean;
  /** Whether its series stand on each other: on a logarithmic axis their heights mislead. */
  readonly isStack: boolean;
  /** Whether it shows only the last days of months. */
  readonly atMonthEnds: boolean;
}

/** All kinds, the usual one first. */
export const AREA_WAYS: Readonly<Record<AreaWord, AreaWays>> = {
  area: { hasZoom: true, hasScale: true, isStack: true, atMonthEnds: false },
  line: { hasZoom: true, hasScale: true, isStack: false, atMonthEnds: false },
  share: { hasZoom: true, hasScale: false, isStack: true, atMonthEnds: false },
  'month-ends': { hasZoom: false, hasScale: true, isStack: true, atMonthEnds: true },
  calendar: { hasZoom: false, hasScale: false, isStack: false, atMonthEnds: false },
};

/** The words of the attribute `kind`, the default first. */
export const AREA_WORDS = Object.keys(AREA_WAYS) as AreaWord[];
