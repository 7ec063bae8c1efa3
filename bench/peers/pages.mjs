import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const PEERS = fileURLToPath(new URL('.', import.meta.url));
const BENCH = path.dirname(path.resolve(PEERS, 'x', '..'));

const OURS = `<hub-area-chart loading="eager" style="width: 1000px" src="SRC"></hub-area-chart>`;

/** A page of ours. It is drawn when its widgets have said so. */
const ours = (file, tags) => ({
  ours: true,
  html: `<script>
      const totals = [];
      document.addEventListener('kpi-load', ({ target }) => {
        totals.push(target.figure.totals?.reduce((sum, value) => sum + value, 0) ?? target.figure.value);
        if (totals.length === ${(tags.match(/src=/g) ?? []).length}) window.drawn(totals[0]);
      });
    </script><script type="module" src="dist/${file}"></script>${tags}`,
});

/** A page of another library: one file, made small. */
const peer = (name) => ({ html: `<script type="module" src="${name}.js"></script>`, file: name });

/** The pages that draw monthly users of each cluster, stacked, over a year. The first is the floor. */
export const CHARTS = {
  floor: peer('floor'),
  'uPlot + uDSV': peer('uplot'),
  Plot: peer('plot'),
  'kpi-widgets': ours('kpi-widgets.js', OURS),
  'kpi-widgets, own file': ours('components/hub-area-chart.js', OURS),
  'Chart.js': peer('chartjs'),
  ECharts: peer('echarts'),
  Vega: peer('vega'),
  Plotly: peer('plotly'),
};

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

export const htmlOf = ({ html }, src) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title><link rel="icon" href="data:,">
  <body style="margin: 8px; background: white">${DRAWN}${html.replaceAll('SRC', src)}`;

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
 */
export const bundlePeers = (folder) =>
  build({
    entryPoints: Object.values(CHARTS)
      .flatMap(({ file }) => file ?? [])
      .concat('floor-worker')
      .map((name) => path.join(PEERS, `${name}.js`)),
    bundle: true,
    minify: true,
    outdir: folder,
    format: 'esm',
    target: 'es2022',
    logLevel: 'warning',
    define: { 'process.env.NODE_ENV': '"production"', PAPA_BROWSER_CONTEXT: 'true' },
    external: ['stream'],
  });
