import type { LineSeriesOption } from 'echarts/charts';
import type { Days } from '../../kinds/over-time/view.js';
import { mix, withAlpha, type Look } from '../../look/look.js';
import type { Frame, Plan } from '../plan.js';

/** Room for the slider under a picture, in px. */
export const SLIDER_ROOM = 52;
const SLIDER_GAP = 12;
const SLIDER_HEIGHT = 28;

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

/** Where the slider lies under a picture. */
export const sliderPlace = ({ left, right }: Frame, { width, height }: Plan) => ({
  left,
  right: width - right,
  top: height + SLIDER_GAP,
  height: SLIDER_HEIGHT,
});

/** The slider, over all days and at those shown. */
export const sliderOf = ({ days: [startValue, endValue] }: Slider, look: Look) => {
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
    // Wide enough for a finger.
    handleIcon: 'circle',
    handleSize: 24,
    brushSelect: false,
    showDetail: false,
    backgroundColor: 'transparent',
    borderColor: look.grid,
    fillerColor: withAlpha(look.accent, 0.14),
    dataBackground: { lineStyle: line, areaStyle: area },
    selectedDataBackground: { lineStyle: { ...line, color: look.accent }, areaStyle: area },
    handleStyle: { color: look.surface, borderColor: look.muted },
    moveHandleStyle: { color: mix(look.muted, look.surface, 0.3) },
    emphasis: {
      handleStyle: { borderColor: look.accent },
      moveHandleStyle: { color: look.accent },
    },
  };
};
