import type { LineSeriesOption } from 'echarts/charts';
import type { Days } from '../../kinds/over-time/view.js';
import { mix, withAlpha, type Look } from '../../look/look.js';
import type { Frame, Plan } from '../plan.js';

/** Room for the slider under a picture, in px. */
export const SLIDER_ROOM = 52;
const SLIDER_GAP = 12;
const SLIDER_HEIGHT = 28;
/** Radius of a handle that is seen, in px. Around it there is more to take hold of. */
const HANDLE_RADIUS = 8;

/** A slider for the days of a picture. */
export interface Slider {
  /** All days there are, with their totals. */
  readonly dates: Int32Array;
  readonly totals: Float64Array;
  /** The first and the last day shown. */
  readonly days: Days;
}

/** An invisible line of the totals: the slider draws it at its own size. */
export const shadowOf = ({ dates, totals }: Slider): LineSeriesOption => ({
  type: 'line',
  id: 'shadow',
  xAxisIndex: 1,
  yAxisIndex: 1,
  data: Array.from(dates, (day, index) => [day, totals[index] as number]),
  showSymbol: false,
  silent: true,
  animation: false,
  lineStyle: { opacity: 0, width: 0 },
});

/** Where the slider lies under a picture: as wide as the data, but with its handles inside. */
export const sliderPlace = ({ left, right }: Frame, { width, height }: Plan) => ({
  left: Math.max(left, HANDLE_RADIUS),
  right: Math.max(width - right, HANDLE_RADIUS),
  top: height + SLIDER_GAP,
  height: SLIDER_HEIGHT,
});

/**
 * A circle that is larger than it looks, for a mouse or a finger: only its middle is painted. ECharts takes hold of
 * all of it.
 */
const handleOf = (ring: string, { surface }: Look, target: number) => {
  const stop = (radius: number, color: string) => ({ offset: (2 * radius) / target, color });
  return {
    type: 'radial',
    x: 0.5,
    y: 0.5,
    r: 0.5,
    colorStops: [
      stop(HANDLE_RADIUS - 1.5, surface),
      stop(HANDLE_RADIUS - 1, ring),
      stop(HANDLE_RADIUS - 0.25, ring),
      stop(HANDLE_RADIUS + 0.25, 'rgba(0, 0, 0, 0)'),
    ],
  };
};

/**
 * The slider, over all days and at those shown.
 * @param target size of a handle for who takes hold of it, in px
 */
export const sliderOf = ({ days: [startValue, endValue] }: Slider, look: Look, target: number) => {
  const line = { color: look.muted, width: 1 };
  const area = { color: look.muted, opacity: 0.25 };
  return {
    type: 'slider',
    id: 'days',
    xAxisIndex: 1,
    filterMode: 'none',
    startValue,
    endValue,
    minValueSpan: 6,
    handleIcon: 'circle',
    handleSize: target,
    brushSelect: false,
    showDetail: false,
    backgroundColor: 'transparent',
    borderColor: look.grid,
    fillerColor: withAlpha(look.accent, 0.14),
    dataBackground: { lineStyle: line, areaStyle: area },
    selectedDataBackground: { lineStyle: { ...line, color: look.accent }, areaStyle: area },
    handleStyle: { color: handleOf(look.muted, look, target), borderWidth: 0 },
    moveHandleStyle: { color: mix(look.muted, look.surface, 0.3) },
    emphasis: {
      handleStyle: { color: handleOf(look.accent, look, target), borderWidth: 0 },
      moveHandleStyle: { color: look.accent },
    },
  };
};
