import { colorOf, HEIGHT, SRC, WIDTH } from './by-cluster.js';

// The least that a page can do: a worker that knows the order of the columns scans the bytes, and a bare canvas is
// filled. No library, no axis, no word.

const worker = new Worker('floor-worker.js');
fetch(SRC).then(async ({ body }) => {
  const reader = body.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    worker.postMessage(next.value, [next.value.buffer]);
  }
  worker.postMessage(null);
});
worker.onmessage = ({ data: { sums, days, count, total } }) => {
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  document.body.append(canvas);
  const draw = canvas.getContext('2d');
  let base = new Float64Array(days);
  const tops = Array.from(
    { length: count },
    (_, at) => (base = base.map((value, day) => value + sums[at * days + day])),
  );
  const scale = HEIGHT / Math.max(...base);
  const x = (day) => (day * WIDTH) / (days - 1);
  tops.forEach((top, at) => {
    const under = tops[at - 1];
    draw.fillStyle = colorOf(at, count);
    draw.beginPath();
    for (let day = 0; day < days; day += 1) draw.lineTo(x(day), HEIGHT - top[day] * scale);
    for (let day = days - 1; day >= 0; day -= 1) {
      draw.lineTo(x(day), HEIGHT - (under?.[day] ?? 0) * scale);
    }
    draw.fill();
  });
  window.drawn(total);
};
