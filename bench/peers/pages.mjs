import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const PEERS = fileURLToPath(new URL('.', import.meta.url));
const BENCH = path.dirname(path.resolve(PEERS, 'x', '..'));

const CHART = `<hub-area-chart loading="eager" style="width: 1000px" src="SRC"></hub-area-chart>`;
const BINS = `<community-bins loading="eager" style="width: 1000px" src="SRC"></community-bins>`;
const MAP = `<community-map loading="eager" style="width: 1000px" src="places.csv"></community-map>`;
const NUMBER = `<kpi-big-number loading="eager" src="SRC"></kpi-big-number>`;

/** A tag with its figure in a summary, beside its file. */
const summed = (tag) => tag.replace('src=', 'figures="SUMMARY" src=');

/**
 * A page of ours. It is drawn when its widgets have said so. What comes later, such as the list beside a map, may only
 * fill room that is kept for it: the picture of the last widget stays where and as it is.
 */
const ours = (file, tags) => ({
  ours: true,
  html: `<script>
      const add = (values) => values.reduce((sum, value) => sum + value, 0);
      const totalOf = ({ totals, timescales, communities, value }) =>
        totals ? add(totals)
        : timescales ? add(timescales.map(({ hubs }) => hubs))
        : communities ? add(communities.map(({ users }) => users))
        : value;
      const totals = [];
      document.addEventListener('kpi-load', ({ target }) => {
        totals.push(totalOf(target.figure));
        if (totals.length < ${(tags.match(/src=/g) ?? []).length}) return;
        window.picture = target.shadowRoot.querySelector('.chart') ?? target;
        window.drawn(totals[0]);
      });
    </script><script type="module" src="dist/${file}"></script>${tags}`,
});

/** A page of another library: one file, made small. */
const peer = (name) => ({ html: `<script type="module" src="${name}.js"></script>`, file: name });

/** The pages that are compared with each other, by what they show. Times are compared with the first page of ours. */
export const GROUPS = {
  /** Monthly users of each cluster, stacked, over a year. The first page is the floor. */
  chart: {
    floor: peer('floor'),
    'uPlot + uDSV': peer('uplot'),
    Plot: peer('plot'),
    'kpi-widgets': ours('kpi-widgets.js', CHART),
    'kpi-widgets (own file)': ours('components/hub-area-chart.js', CHART),
    'kpi-widgets (summary)': ours('kpi-widgets.js', summed(CHART)),
    'Chart.js': peer('chartjs'),
    ECharts: peer('echarts'),
    Vega: peer('vega'),
    Plotly: peer('plotly'),
  },
  bins: { Plot: peer('plot-bins'), 'kpi-widgets': ours('kpi-widgets.js', BINS) },
  /** The communities of the demo, with their users: a few of them, whatever the file of activity. */
  map: {
    Plot: { ...peer('plot-map'), src: 'places.csv' },
    'kpi-widgets': ours('kpi-widgets.js', MAP),
  },
  /** One number. The other page fetches and scans the same file. */
  number: {
    bare: peer('bare-number'),
    'kpi-widgets': ours('kpi-widgets.js', NUMBER),
    'kpi-widgets (own file)': ours('components/kpi-big-number.js', NUMBER),
  },
  /** The same of a summary: the other page fetches that. */
  'number from a summary': {
    bare: { ...peer('bare-number'), isOfSummary: true },
    'kpi-widgets': ours('kpi-widgets.js', summed(NUMBER)),
    'kpi-widgets (own file)': ours('components/kpi-big-number.js', summed(NUMBER)),
  },
};

/** The groups that are compared with the smallest file alone. */
export const OF_ONE_SIZE = ['bins', 'map', 'number', 'number from a summary'];

/** The tags that a summary answers, of a file. */
export const SUMMED = { chart: CHART, 'number from a summary': NUMBER };

/** Runs in a page before anything else: resolves once the frame with the picture has been painted. */
const DRAWN = `<script>
  window.isDrawn = new Promise((resolve) => {
    window.drawn = (total) => requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve({ ms: performance.now(), total });
      port2.postMessage(null);
    });
  });
</script>`;

/** @param summary address of the summary */
export const htmlOf = ({ html }, src, summary) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title><link rel="icon" href="data:,">
  <body style="margin: 8px; background: white">${DRAWN}${html.replaceAll('SRC', src).replaceAll('SUMMARY', summary)}`;

/** Installs the other libraries, unless they are there. */
export function install() {
  if (existsSync(path.join(BENCH, 'node_modules', 'uplot'))) return;
  console.log('Installing what to compare with...');
  const { status } = spawnSync('npm', ['ci', '--prefix', BENCH], { stdio: 'inherit' });
  if (status !== 0) throw new Error('What to compare with could not be installed.');
}

/**
 * Writes the scripts of the other pages, each with its library in one small file.
 * @param {string} folder
 * @param {string} kit path of the built file of a number: the bare page loads as much
 */
export const bundlePeers = (folder, kit) =>
  build({
    entryPoints: [...new Set(Object.values(GROUPS).flatMap((pages) => Object.values(pages)))]
      .flatMap(({ file }) => file ?? [])
      .concat('floor-worker')
      .filter((name, at, all) => all.indexOf(name) === at)
      .map((name) => path.join(PEERS, `${name}.js`)),
    bundle: true,
    minify: true,
    outdir: folder,
    format: 'esm',
    target: 'es2022',
    logLevel: 'warning',
    define: { 'process.env.NODE_ENV': '"production"', PAPA_BROWSER_CONTEXT: 'true' },
    external: ['stream'],
    plugins: [withoutLateCode, ballast(kit)],
  });

/** Code that is loaded and looked through, but never run: as much as ours. */
const ballast = (kit) => ({
  name: 'ballast',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^kit-as-ballast$/ }, ({ path: name }) => ({
      path: name,
      namespace: 'kit',
    }));
    onLoad({ filter: /./, namespace: 'kit' }, async () => {
      const { outputFiles } = await build({
        entryPoints: [kit],
        bundle: true,
        minify: true,
        write: false,
        format: 'iife',
        target: 'es2022',
        plugins: [withoutLateCode],
      });
      return { contents: `export const kit = () => { ${outputFiles[0].text} };` };
    });
  },
});

/** Leaves out what a page loads later. */
const withoutLateCode = {
  name: 'without-late-code',
  setup({ onResolve }) {
    onResolve({ filter: /./ }, ({ kind, path: name }) =>
      kind === 'dynamic-import' ? { path: name, external: true } : null,
    );
  },
};
