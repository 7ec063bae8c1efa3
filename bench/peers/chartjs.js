import { Chart, Filler, LinearScale, LineController, LineElement, PointElement } from 'chart.js';
import { colorOf, drawn, HEIGHT, SRC, WIDTH } from './by-cluster.js';
import { sumsOf } from './papa.js';

Chart.register(Filler, LinearScale, LineController, LineElement, PointElement);
const data = await sumsOf(SRC);
const { days, names, sums } = data;
const box = document.createElement('div');
box.style.cssText = `width: ${WIDTH}px; height: ${HEIGHT}px`;
const canvas = document.createElement('canvas');
box.append(canvas);
document.body.append(box);
new Chart(canvas, {
  type: 'line',
  data: {
    datasets: names.map((label, index) => ({
      label,
      data: days.map((x, day) => ({ x, y: sums[index][day] || 0 })),
      fill: true,
      pointRadius: 0,
      borderWidth: 0.5,
      borderColor: colorOf(index, names.length),
      backgroundColor: colorOf(index, names.length),
    })),
  },
  options: {
    animation: false,
    parsing: false,
    normalized: true,
    maintainAspectRatio: false,
    scales: {
      x: { type: 'linear', ticks: { callback: (ms) => new Date(ms).toISOString().slice(0, 7) } },
      y: { stacked: true },
    },
  },
});
drawn(data);
