import * as Plot from '@observablehq/plot';
import { csvParse } from 'd3-dsv';
import { SRC } from './by-cluster.js';

// The mean of each hub, and the hubs by its size, for daily and for monthly users.

const EDGES = [0, 5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000, 10_000, Infinity];

const sums = new Map();
csvParse(await (await fetch(SRC)).text(), ({ hub, users, cluster, timescale }) => {
  const key = `${timescale}\n${cluster}\n${hub}`;
  const one = sums.get(key) ?? { timescale, sum: 0, rows: 0 };
  sums.set(key, one);
  one.sum += +users;
  one.rows += 1;
});
const hubs = [...sums.values()].map(({ timescale, sum, rows }) => {
  const at = EDGES.findIndex((edge) => edge > sum / rows);
  return { timescale, bin: `${EDGES[at - 1]} to ${EDGES[at]}` };
});
document.body.append(
  Plot.plot({
    width: 1000,
    height: 400,
    marginBottom: 60,
    x: { domain: EDGES.slice(1).map((edge, at) => `${EDGES[at]} to ${edge}`), tickRotate: -30 },
    marks: [
      Plot.barY(
        hubs,
        Plot.groupX({ y: 'count' }, { x: 'bin', fx: 'timescale', fill: 'steelblue' }),
      ),
      Plot.text(hubs, Plot.groupX({ y: 'count', text: 'count' }, { x: 'bin', fx: 'timescale' })),
    ],
  }),
);
window.drawn(hubs.length);
