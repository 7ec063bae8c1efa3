import type { CustomSeriesOption, LineSeriesOption } from 'echarts/charts';
import type { BandMark, LineMark, Mark } from '../plan.js';

/** Marks as ECharts is given them. */
export type Series = LineSeriesOption | CustomSeriesOption;

/** One series for each band, each line, and each run of other marks. */
export function seriesOf(marks: readonly Mark[]): Series[] {
  const series: Series[] = [];
  let loose: Mark[] = [];
  const close = (): void => {
    if (loose.length > 0) series.push(looseSeries(loose, `loose/${series.length}`));
    loose = [];
  };
  for (const mark of marks) {
    if (mark.mark === 'band') {
      close();
      series.push(bandSeries(mark, series.length));
    } else if (mark.mark === 'line') {
      close();
      series.push(lineSeries(mark, `line/${mark.key ?? series.length}`));
    } else loose.push(mark);
  }
  close();
  return series;
}

const bandSeries = (band: BandMark, place: number): LineSeriesOption => ({
  ...lineSeries(
    { mark: 'line', x: band.x, y: band.y, stroke: band.fill, width: 0 },
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
