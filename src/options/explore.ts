import type { CustomSeriesOption, LineSeriesOption } from 'echarts/charts';
import type { Days } from '../figures/view.js';
import { mix, withAlpha, type Look } from '../look/look.js';
import type { BandMark, Frame, LineMark, Mark, Plan } from './plan.js';

/** Room for the slider under a picture, in px. */
export const SLIDER_ROOM = 52;
const SLIDER_GAP = 12;
const SLIDER_HEIGHT = 28;
/** Duration of an animated change, in ms. */
const DURATION = 500;

/** A slider for the days of a picture. */
export interface Slider {
  /** All days there are, with their totals. */
  readonly dates: Int32Array;
  readonly totals: Float64Array;
  /** The first and the last day shown. */
  readonly days: Days;
}

/** How the reader can explore a picture. */
export interface ExploreParts {
  /** Rectangle around the data; `null` for the whole picture. */
  readonly frame: Frame | null;
  /** The slider for the days; `null` if the picture is not of days. */
  readonly slider: Slider | null;
  /** Whether the reader can draw a span of the axis. */
  readonly hasBrush: boolean;
  /** Whether marks are animated to their new places. */
  readonly isMoving: boolean;
}

type Series = LineSeriesOption | CustomSeriesOption;

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
  const { slider, hasBrush, isMoving } = parts;
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
      {
        ...{ left: frame.left, right: plan.width - frame.right },
        ...{ top: plan.height + SLIDER_GAP, height: SLIDER_HEIGHT, outerBoundsMode: 'none' },
      },
    ],
    xAxis: [
      { type: 'value', show: false, min: frame.left, max: frame.right },
      {
        ...{ type: 'value', show: false, gridIndex: 1 },
        ...{ min: slider?.dates[0] ?? 0, max: slider?.dates.at(-1) ?? 1 },
      },
    ],
    yAxis: [
      { type: 'value', show: false, inverse: true, min: frame.top, max: frame.bottom },
      { type: 'value', show: false, gridIndex: 1, min: 0 },
    ],
    series: [...series.map((one, z) => ({ ...one, z })), ...(slider ? [shadowOf(slider)] : [])],
    dataZoom: slider ? [{ ...sliderOf(slider, look), ...sliderPlace(frame, plan) }] : [],
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

/** One series for each band with its top line, each other line, and each run of other marks. */
function seriesOf(marks: readonly Mark[]): Series[] {
  const series: Series[] = [];
  let loose: Mark[] = [];
  const close = (): void => {
    if (loose.length > 0) series.push(looseSeries(loose, `loose/${series.length}`));
    loose = [];
  };
  marks.forEach((mark, index) => {
    if (mark.mark === 'band') {
      close();
      series.push(bandSeries(mark, edgeOf(mark, marks[index + 1]), series.length));
    } else if (mark.mark === 'line') {
      const before = marks[index - 1];
      if (before?.mark === 'band' && edgeOf(before, mark)) return;
      close();
      series.push(lineSeries(mark, `line/${mark.key ?? series.length}`));
    } else loose.push(mark);
  });
  close();
  return series;
}

/** Returns the next mark if it is the line along the top of a band: it is drawn as a part of the band. */
const edgeOf = ({ y }: BandMark, next: Mark | undefined): LineMark | null =>
  next?.mark === 'line' && next.y === y ? next : null;

const bandSeries = (band: BandMark, edge: LineMark | null, place: number): LineSeriesOption => ({
  ...lineSeries(
    edge ?? { mark: 'line', x: band.x, y: band.y, stroke: band.fill, width: 0 },
    `band/${band.key ?? place}`,
  ),
  areaStyle: { color: band.fill, opacity: 1, origin: band.base },
});

const lineSeries = ({ x, y, stroke, width, dash }: LineMark, id: string): LineSeriesOption => ({
  type: 'line',
  id,
  data: Array.from(x, (left, index) => [left, y[index] as number]),
  showSymbol: false,
  silent: true,
  clip: false,
  lineStyle: { color: stroke, width, join: 'round', ...(dash ? { type: [...dash] } : {}) },
});

/** A series of marks that are no lines through dates. ECharts finds each again by its key. */
function looseSeries(marks: readonly Mark[], id: string): CustomSeriesOption {
  return {
    type: 'custom',
    id,
    coordinateSystem: 'none',
    silent: true,
    data: marks.map((mark, index) => ({
      id: 'key' in mark && mark.key !== undefined ? mark.key : `at/${index}`,
      value: index,
    })),
    renderItem: ({ dataIndex }) => elementOf(marks[dataIndex] as Mark),
  } as CustomSeriesOption;
}

/** New marks fade in. Old ones vanish at once: ECharts 6.1 throws at `leaveTo` in a custom series. */
const FADE = { enterFrom: { style: { opacity: 0 } } };

function elementOf(mark: Mark) {
  switch (mark.mark) {
    case 'rect': {
      const { x, y, width, height, fill, opacity = 1 } = mark;
      const style = { fill, opacity };
      return { type: 'rect', shape: { x, y, width, height }, style, transition: 'shape', ...FADE };
    }
    case 'circle': {
      const { x: cx, y: cy, r, fill, stroke, strokeWidth, opacity = 1 } = mark;
      const style = { fill, stroke, lineWidth: strokeWidth, fillOpacity: opacity };
      return { type: 'circle', shape: { cx, cy, r }, style, transition: 'shape', ...FADE };
    }
    case 'rules': {
      const pathData = mark.lines.map(([x1, y1, x2, y2]) => `M${x1},${y1}L${x2},${y2}`).join('');
      const style = { fill: 'none', stroke: mark.stroke, lineWidth: mark.width };
      return { type: 'path', shape: { pathData }, style, ...FADE };
    }
    default:
      throw new TypeError(`A mark “${mark.mark}” is none that ECharts is given`);
  }
}

/** An invisible line of the totals: the slider draws it at its own size. */
const shadowOf = ({ dates, totals }: Slider): LineSeriesOption => ({
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

const sliderPlace = ({ left, right }: Frame, { width, height }: Plan) => ({
  left,
  right: width - right,
  top: height + SLIDER_GAP,
  height: SLIDER_HEIGHT,
});

const sliderOf = ({ days: [startValue, endValue] }: Slider, look: Look) => {
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
