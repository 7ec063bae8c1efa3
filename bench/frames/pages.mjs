import { GROUPS } from '../peers/pages.mjs';

const OWN = GROUPS.chart['kpi-widgets'].html;
const SIZE = 'width: 1000px; height: 400px';

/** The lengths of the paths of our picture: to compare the paths themselves would take time that is measured. */
const lengths = () =>
  Array.from(
    document.querySelector('hub-area-chart').shadowRoot.querySelectorAll('.chart > svg path'),
    (path) => path.getAttribute('d').length,
  ).join();

/**
 * What ours shows, as functions that run in the page. Those of `state` return another value once the page has answered.
 */
const OURS = {
  plot: () => document.querySelector('hub-area-chart').shadowRoot.querySelector('.chart'),
  entries: () => document.querySelector('hub-area-chart').shadowRoot.querySelectorAll('.item'),
  state: {
    tooltip: () =>
      document.querySelector('hub-area-chart').shadowRoot.querySelector('.tip-title')?.textContent,
    toggle: lengths,
    zoom: lengths,
  },
  isReady: () =>
    document.querySelector('hub-area-chart').shadowRoot.querySelector('.chart .tip') !== null,
  zoomIn: 'drag',
  zoomOut: '0',
};

const explored = () =>
  document.querySelector('hub-area-chart').shadowRoot.querySelector('.explored svg')?.outerHTML;

/** The pages whose answers are measured: the stacked area of 40 clusters over a year. The first page shows nothing. */
export const PAGES = {
  'empty page': {
    html: `<div id="plot" style="${SIZE}"></div><script>drawn(0)</script>`,
    plot: () => document.querySelector('#plot'),
    entries: () => [document.querySelector('#plot')],
    // It has nothing to answer.
    state: { tooltip: () => NaN, toggle: () => NaN, zoom: () => NaN },
    isReady: () => true,
    zoomIn: 'drag',
    zoomOut: 'dblclick',
  },
  'kpi-widgets': { html: OWN, ...OURS },
  'kpi-widgets, explore view': {
    html: OWN.replace('<hub-area-chart', '<hub-area-chart explore'),
    ...OURS,
    state: { ...OURS.state, toggle: explored, zoom: explored },
    isReady: () => {
      const { shadowRoot } = document.querySelector('hub-area-chart');
      return ['.explored svg', '.chart .tip'].every((part) => shadowRoot.querySelector(part));
    },
    zoomIn: '+',
  },
  uPlot: {
    html: `<link rel="stylesheet" href="uPlot.min.css"><script type="module" src="uplot.js"></script>`,
    plot: () => document.querySelector('.u-over'),
    entries: () => document.querySelectorAll('.u-legend .u-series:not(:first-child) th'),
    state: {
      tooltip: () => document.querySelector('.u-legend .u-value').textContent,
      toggle: () => document.querySelectorAll('.u-legend .u-off').length,
      zoom: () => window.plot.scales.x.min + window.plot.scales.x.max,
    },
    isReady: () => true,
    zoomIn: 'drag',
    zoomOut: 'dblclick',
  },
};

/** Number of widgets on the page of many. */
export const MANY = 30;

const TAGS = [
  'hub-area-chart',
  'hub-area-chart timescale="daily"',
  'hub-area-chart kind="line"',
  'hub-area-chart measure="hubs"',
  'hub-area-chart top="5"',
  'hub-area-chart kind="share"',
  'community-bins',
  'community-bins measure="users"',
  'community-bins timescale="daily"',
  'kpi-big-number metric="hubs"',
  'kpi-big-number metric="clusters"',
  'kpi-big-number timescale="daily"',
  'kpi-big-number trend="P30D"',
  'kpi-big-number at-least',
  'kpi-big-number stat="peak"',
];

/** Tags of as many widgets, of all kinds that one file of activity answers, and each of them more than once. */
export const tags = (count, src) =>
  Array.from({ length: count }, (_, index) => TAGS[index % TAGS.length])
    .map((tag) => `<${tag} loading="eager" src="${src}"></${tag.split(' ')[0]}>`)
    .join('\n');

/** Number of different tags. */
export const KINDS = TAGS.length;
