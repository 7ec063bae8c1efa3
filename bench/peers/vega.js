import embed from 'vega-embed';
import { HEIGHT, SRC, WIDTH } from './by-cluster.js';

// Vega-Lite's own way: it fetches, parses, adds up and draws.

/** The table of the file, which Vega-Lite turns into that of what it draws. */
const SUMS = 'rows';

const box = document.createElement('div');
document.body.append(box);
const { view } = await embed(
  box,
  {
    data: {
      url: SRC,
      format: { type: 'csv', parse: { date: 'date', users: 'number' } },
      name: SUMS,
    },
    width: WIDTH,
    height: HEIGHT,
    transform: [{ filter: "datum.timescale === 'monthly'" }],
    mark: 'area',
    encoding: {
      x: { field: 'date', type: 'temporal' },
      y: { aggregate: 'sum', field: 'users', type: 'quantitative' },
      color: { field: 'cluster', type: 'nominal', legend: null },
    },
  },
  { actions: false },
);
const sums = view.data(SUMS);
window.drawn(sums.reduce((sum, { sum_users: users }) => sum + users, 0));
