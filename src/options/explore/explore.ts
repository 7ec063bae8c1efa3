import { withAlpha, type Look } from '../../look/look.js';
import { seriesOf, type Series } from './explore-series.js';
import { shadowOf, SLIDER_ROOM, sliderOf, sliderPlace, type Slider } from './explore-slider.js';
import type { Frame, Plan } from '../plan.js';

/** Duration of an animated change, in ms. */
const DURATION = 500;

/** How the reader can explore a picture. */
export interface ExploreParts {
  /** Rectangle around the data; `null` for the whole picture. */
  readonly frame: Frame | null;
  /** The slider for the days; `null` if the picture is not of days. */
  readonly slider: Slider | null;
  /** Size of a handle of the slider for who takes hold of it, in px. */
  readonly target: number;
  /** Whether the reader can draw a span of the axis. */
  readonly hasBrush: boolean;
  /** Whether marks are animated to their new places. */
  readonly isMoving: boolean;
}

/** The ends of an axis: px for the picture, days and totals for the slider. */
interface AxisEnds {
  readonly [key: string]: unknown;
  readonly min?: number;
  readonly max?: number;
  readonly inverse?: boolean;
}

/** The option that ECharts is given. */
export interface ExploreOption {
  readonly [key: string]: unknown;
  readonly animation: boolean;
  /** The axis of the picture, then that of the slider. */
  readonly xAxis: readonly AxisEnds[];
  readonly yAxis: readonly AxisEnds[];
  readonly series: readonly Series[];
  readonly dataZoom: readonly object[];
}

/**
 * Returns a plan as an ECharts option. It has the data marks only, each where the plan has put it, as
 * the axes count px from the left and from the top. ECharts computes no scale and no stack, and gets
 * no text and no name. Ids are our own keys.
 */
export function exploreOption(plan: Plan, look: Look, parts: ExploreParts): ExploreOption {
  const { slider, target, hasBrush, isMoving } = parts;
  const frame = parts.frame ?? { left: 0, top: 0, right: plan.width, bottom: plan.height };
  const [from, to] = plan.data ?? [0, 0];
  const series = seriesOf(plan.marks.slice(from, to));
  return {
    animation: isMoving,
    animationDuration: DURATION,
    animationDurationUpdate: DURATION,
    animationEasingUpdate: 'cubicInOut',
    grid: [
      gridOf(frame, plan.width, plan.height),
      { ...sliderPlace(frame, plan), outerBoundsMode: 'none' },
    ],
    xAxis: [
      { type: 'value', show: false, min: frame.left, max: frame.right },
      {
        type: 'value',
        show: false,
        gridIndex: 1,
        min: slider?.dates[0] ?? 0,
        max: slider?.dates.at(-1) ?? 1,
      },
    ],
    yAxis: [
      { type: 'value', show: false, inverse: true, min: frame.top, max: frame.bottom },
      { type: 'value', show: false, gridIndex: 1, min: 0 },
    ],
    series: [...series.map((one, z) => ({ ...one, z })), ...(slider ? [shadowOf(slider)] : [])],
    dataZoom: slider ? [{ ...sliderOf(slider, look, target), ...sliderPlace(frame, plan) }] : [],
    brush: hasBrush ? brushOf(look) : [],
  };
}

const gridOf = ({ left, top, right, bottom }: Frame, width: number, height: number) => ({
  left,
  top,
  width: right - left,
  height: bottom - top,
  outerBoundsMode: 'none',
  right: width - right,
  bottom: height + SLIDER_ROOM - bottom,
});

const brushOf = (look: Look) => ({
  toolbox: [],
  xAxisIndex: 0,
  brushType: 'lineX',
  brushMode: 'single',
  removeOnClick: true,
  seriesIndex: [],
  outOfBrush: {},
  brushStyle: { borderWidth: 1, color: withAlpha(look.accent, 0.15), borderColor: look.accent },
});
