import * as echarts from 'echarts';
import { colorOf, drawn, HEIGHT, SRC, WIDTH } from './by-cluster.js';
import { sumsOf } from './papa.js';

const data = await sumsOf(SRC);
const { days, names, sums } = data;
const box = document.createElement('div');
box.style.cssText = `width: ${WIDTH}px; height: ${HEIGHT}px`;
document.body.append(box);
echarts.init(box).setOption({
  animation: false,
  tooltip: { trigger: 'axis' },
  xAxis: { type: 'time' },
  yAxis: { type: 'value' },
  series: names.map((name, index) => ({
    name,
    type: 'line',
    stack: 'users',
    symbol: 'none',
    lineStyle: { width: 0.5 },
    areaStyle: { opacity: 1 },
    color: colorOf(index, names.length),
    data: days.map((ms, day) => [ms, sums[index][day] || 0]),
  })),
});
drawn(data);
