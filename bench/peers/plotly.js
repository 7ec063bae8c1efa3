import Plotly from 'plotly.js-basic-dist-min';
import { colorOf, drawn, HEIGHT, SRC, WIDTH } from './by-cluster.js';
import { sumsOf } from './papa.js';

const data = await sumsOf(SRC);
const { days, names, sums } = data;
const box = document.createElement('div');
document.body.append(box);
const dates = days.map((ms) => new Date(ms));
await Plotly.newPlot(
  box,
  names.map((name, index) => ({
    name,
    type: 'scatter',
    mode: 'lines',
    stackgroup: 'users',
    line: { width: 0.5, color: colorOf(index, names.length) },
    x: dates,
    y: [...sums[index]].map((value) => value || 0),
  })),
  { width: WIDTH, height: HEIGHT, showlegend: false },
  { displayModeBar: false },
);
drawn(data);
