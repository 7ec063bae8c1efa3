import * as Plot from '@observablehq/plot';
import { csvParse } from 'd3-dsv';
import { colorOf, HEIGHT, SRC, WIDTH } from './by-cluster.js';

// Observable Plot's own way: objects in, grouped, stacked and drawn by Plot.

const rows = csvParse(await (await fetch(SRC)).text(), ({ date, cluster, users, timescale }) =>
  timescale === 'monthly' ? { date: new Date(date), cluster, users: +users } : null,
);
const count = new Set(rows.map(({ cluster }) => cluster)).size;
document.body.append(
  Plot.plot({
    width: WIDTH,
    height: HEIGHT,
    color: { type: 'ordinal', range: Array.from({ length: count }, (_, at) => colorOf(at, count)) },
    marks: [
      Plot.areaY(
        rows,
        Plot.groupX({ y: 'sum' }, { x: 'date', y: 'users', z: 'cluster', fill: 'cluster' }),
      ),
    ],
  }),
);
window.drawn(rows.reduce((sum, { users }) => sum + users, 0));
