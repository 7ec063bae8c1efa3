import type { CommunitiesFigure } from '../../src/kinds/communities/figure.js';
import type { OverTimeFigure } from '../../src/kinds/over-time/figure.js';
import type { SizesFigure } from '../../src/kinds/sizes/figure.js';
import { overTime, type OverTimeOptions } from '../../src/kinds/over-time/over-time.js';
import { DEFAULT_BINS, sizes, type SizesOptions } from '../../src/kinds/sizes/sizes.js';
import type { Mark, Plan, TextMark } from '../../src/options/plan.js';
import { textWidth } from '../../src/options/text-width.js';
import { day, hubActivity, scope } from './tables.js';
import { figureOf } from './kinds.js';

export { english } from './english.js';

const TODAY = day('2026-11-20');
const asked = { scope: scope(), today: TODAY };
const address = (name: string): string => new URL(`/demo/data/${name}`, location.href).href;
const activity = address('hub-activity.csv');

const OVER_TIME: OverTimeOptions = {
  measure: 'users',
  groupBy: 'cluster',
  timescale: 'monthly',
  transform: 'none',
};
const SIZES: SizesOptions = {
  measure: 'hubs',
  timescales: ['daily', 'monthly'],
  bins: DEFAULT_BINS,
};

/** A figure of the sample data. */
export const sampleOverTime = (some: Partial<OverTimeOptions> = {}): Promise<OverTimeFigure> =>
  figureOf({ ...asked, figure: 'over-time', src: activity, options: { ...OVER_TIME, ...some } });

export const sampleSizes = (some: Partial<SizesOptions> = {}): Promise<SizesFigure> =>
  figureOf({ ...asked, figure: 'sizes', src: activity, options: { ...SIZES, ...some } });

export const sampleCommunities = (): Promise<CommunitiesFigure> =>
  figureOf({
    ...asked,
    figure: 'communities',
    src: address('airtable-communities.csv'),
    locations: address('airtable-locations.csv'),
    activity,
  });

/** A figure of some rows, as `hubActivity` takes them. */
export const overTimeOf = (
  rows: readonly string[],
  some: Partial<OverTimeOptions> = {},
  within: Parameters<typeof scope>[0] = {},
): OverTimeFigure =>
  overTime(hubActivity(...rows), { ...OVER_TIME, ...some }, scope(within), TODAY);

export const sizesOf = (rows: readonly string[], some: Partial<SizesOptions> = {}): SizesFigure =>
  sizes(hubActivity(...rows), { ...SIZES, ...some }, scope(), TODAY);

export const marksOf = <K extends Mark['mark']>(
  { marks }: Pick<Plan, 'marks'>,
  kind: K,
): Extract<Mark, { mark: K }>[] =>
  marks.filter((mark): mark is Extract<Mark, { mark: K }> => mark.mark === kind);

export const textsOf = (plan: Pick<Plan, 'marks'>): string[] =>
  marksOf(plan, 'text').map(({ text }) => text);

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** About where a text that is not tilted is drawn. */
export function boxOf({ x, y, text, size, anchor }: TextMark): Box {
  const width = textWidth(text, size);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - size / 2, bottom: y + size / 2 };
}

export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Pairs of texts that are drawn over each other. */
export function overlapping(texts: readonly TextMark[]): string[] {
  const boxes = texts.map(boxOf);
  return texts.flatMap((text, index) =>
    texts
      .slice(index + 1)
      .filter((_, after) => overlap(boxes[index]!, boxes[index + 1 + after]!))
      .map((other) => `${text.text} | ${other.text}`),
  );
}

const withoutBreaks = (y: unknown): unknown =>
  (y as Float64Array).filter((one) => !Number.isNaN(one));

/** Paths to values in plain data that are not finite numbers. NaN interrupts a line, so there it may stand. */
export function notNumbers(value: unknown, path = ''): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [path];
  if (typeof value === 'string') return /NaN|Infinity|undefined/.test(value) ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    notNumbers(
      'mark' in value && value.mark === 'line' && key === 'y' ? withoutBreaks(one) : one,
      `${path}/${key}`,
    ),
  );
}
