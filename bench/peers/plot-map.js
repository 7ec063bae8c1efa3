import * as Plot from '@observablehq/plot';
import { csvParse, autoType } from 'd3-dsv';
import { feature } from 'topojson-client';
import { SRC } from './by-cluster.js';

// All communities on a map of the world, with the outlines that most pages take: 110 m.

const [text, world] = await Promise.all([
  fetch(SRC).then((answer) => answer.text()),
  fetch('land-110m.json').then((answer) => answer.json()),
]);
const places = csvParse(text, autoType);
document.body.append(
  Plot.plot({
    width: 1000,
    projection: 'equal-earth',
    color: { legend: true },
    r: { type: 'log', range: [3, 16] },
    marks: [
      Plot.sphere({ fill: '#f4f6f8' }),
      Plot.geo(feature(world, world.objects.land), { fill: '#ddd' }),
      Plot.dot(places, {
        x: 'longitude',
        y: 'latitude',
        r: 'users',
        fill: 'constellation',
        tip: true,
        title: 'name',
      }),
    ],
  }),
);
window.drawn(places.reduce((sum, { users }) => sum + users, 0));
