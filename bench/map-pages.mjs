import { meshArcs } from 'topojson-client';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

export const PEER = 'Plotly scattergeo';
/** Number of places. */
export const MARKERS = 5000;
/** Size of the window in px. */
export const [WIDTH, HEIGHT] = [1040, 640];
/** Factor by which the maps are enlarged. */
const CLOSER = 2.56;

/** Rows of a places file: many in a few towns, the rest all over the inhabited world. */
export function places() {
  let seed = 1;
  const random = () => (seed = (seed * 1664525 + 1013904223) % 2 ** 32) / 2 ** 32;
  const towns = Array.from({ length: 60 }, () => [random() * 110 - 50, random() * 300 - 150]);
  return Array.from({ length: MARKERS }, (_, at) => {
    const [latitude, longitude] = towns[Math.floor(random() * towns.length)];
    const isAlone = random() < 0.4;
    return {
      name: `Community ${at}`,
      latitude: isAlone ? random() * 120 - 50 : latitude,
      longitude: isAlone ? random() * 340 - 170 : longitude,
      users: Math.ceil(10 ** (3 * random())),
      constellation: `Constellation ${at % 6}`,
      // Without a country ours would look it up, and Plotly's does not.
      country: 'Chile',
    };
  });
}

/** The world at 1:110 million as Plotly reads it: Plotly would request its own copy from another site. */
function worldForPlotly() {
  const world = JSON.parse(
    readFileSync(require.resolve('world-atlas/countries-110m.json'), 'utf8'),
  );
  const { land, countries } = world.objects;
  const lines = (filter) => ({
    type: 'GeometryCollection',
    geometries: [{ ...meshArcs(world, countries, filter), properties: {} }],
  });
  const nothing = { type: 'GeometryCollection', geometries: [] };
  world.objects = {
    land,
    coastlines: lines((a, b) => a === b),
    countries: lines((a, b) => a !== b),
    ...{ ocean: nothing, lakes: nothing, rivers: nothing, subunits: nothing },
  };
  return world;
}

const KIT = '<script type="module" src="dist/components/community-map.js"></script>';

/** Our map of a site, from its three files. */
export const oursFromFiles =
  () => `${KIT}<community-map loading="eager" src="data/airtable-communities.csv"
  locations="data/airtable-locations.csv" activity="data/hub-activity.csv"></community-map>`;

const oursPage = (rows) => {
  const columns = Object.keys(rows[0]);
  const csv = [columns, ...rows.map((row) => Object.values(row))]
    .map((row) => row.join())
    .join('\n');
  return `${KIT}
    <community-map loading="eager" src="data:text/csv,${encodeURIComponent(csv)}"></community-map>`;
};

const plotlyPage = (rows) => `<script src="plotly.js"></script><div id="map"></div><script>
  window.PlotlyGeoAssets = { topojson: { world_110m: ${JSON.stringify(worldForPlotly())} } };
  const rows = ${JSON.stringify(rows)};
  const groups = Map.groupBy(rows, ({ constellation }) => constellation);
  Plotly.newPlot('map', [...groups].map(([name, some]) => ({
    type: 'scattergeo', name,
    lat: some.map(({ latitude }) => latitude), lon: some.map(({ longitude }) => longitude),
    text: some.map(({ name }) => name),
    marker: { size: some.map(({ users }) => 3 + Math.log10(users)), opacity: 1 },
  })), {
    width: ${WIDTH}, height: ${HEIGHT - 60}, margin: { l: 0, r: 0, t: 0, b: 0 }, showlegend: false,
    geo: {
      projection: { type: 'natural earth', scale: ${CLOSER} },
      showland: true, showcountries: true, showocean: true, oceancolor: '#e9effb',
    },
  }).then(() => (document.body.dataset.drawn = ''));
</script>`;

/**
 * Per contender: its page, when and where its map is drawn, how it is enlarged as much as the other,
 * a text that changes when it moves, and its number of markers.
 */
export const CONTENDERS = {
  'kpi-widgets': {
    page: oursPage,
    ready: () => document.querySelector('community-map')?.matches(':state(ready)') ?? false,
    box: () => document.querySelector('community-map').shadowRoot.querySelector('.chart'),
    closer: async () => {
      const map = document.querySelector('community-map');
      for (let press = 0; press < 2; press += 1) {
        map.shadowRoot.querySelector('.zoom').click();
        await map.updateComplete;
      }
    },
    state: () => {
      const svg = document.querySelector('community-map').shadowRoot.querySelector('.chart > svg');
      return `${svg.style.transform} ${svg.querySelector('path').getAttribute('d').slice(0, 60)}`;
    },
    markers: () =>
      document.querySelector('community-map').shadowRoot.querySelectorAll('.chart > svg > *')
        .length,
  },
  [PEER]: {
    page: plotlyPage,
    ready: () => document.body.dataset.drawn !== undefined,
    box: () => document.querySelector('.geo .bg rect, .geo .bg, .geo'),
    closer: async () => {},
    state: () => document.querySelector('.geo .layer.land path')?.getAttribute('d').slice(0, 200),
    markers: () => document.querySelectorAll('.geo path.point').length,
  },
};
