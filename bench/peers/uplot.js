import { inferSchema, initParser } from 'udsv';
import uPlot from 'uplot';
import { byCluster, colorOf, drawn, HEIGHT, SRC, WIDTH } from './by-cluster.js';

// uDSV's columns, added up, and uPlot's way to stack: lines of sums, with bands between them.

const text = await (await fetch(SRC)).text();
const schema = inferSchema(text);
const columns = initParser(schema).stringCols(text);
const at = Object.fromEntries(schema.cols.map(({ name }, index) => [name, columns[index]]));
const data = byCluster(at);
const { days, names, sums } = data;

let base = new Float64Array(days.length);
const stacked = sums.map((one) => (base = base.map((value, day) => value + (one[day] || 0))));
const plot = document.createElement('div');
document.body.append(plot);
window.plot = new uPlot(
  {
    width: WIDTH,
    height: HEIGHT,
    series: [
      {},
      ...names
        .map((label, index) => ({
          label,
          width: 0.5,
          stroke: colorOf(index, names.length),
          fill: colorOf(index, names.length),
          points: { show: false },
        }))
        .reverse(),
    ],
    bands: names.slice(1).map((_, index) => ({ series: [index + 1, index + 2] })),
  },
  [days.map((ms) => ms / 1000), ...stacked.reverse()],
  plot,
);
drawn(data);
