import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { tags } from './entries.mjs';

/** Folder of the data that ships with the demo. */
export const DATA = fileURLToPath(new URL('../demo/data/', import.meta.url));

const USAGE_PAGE = new URL('../demo/index.html', import.meta.url);

const ACTIVITY = 'src="data/hub-activity.csv"';
/** The attributes with which a tag shows the sample data, where that is not activity alone. */
const SAMPLES = {
  'community-map':
    'src="data/airtable-communities.csv" locations="data/airtable-locations.csv" activity="data/hub-activity.csv"',
};

/** Places without quotes: a map of communities has lists in its cells, and needs the parser of quotes. */
const PLACES = `name,latitude,longitude,users,country
Berkeley,37.87,-122.26,1200,US
Toronto,43.66,-79.39,800,CA
Nairobi,-1.29,36.82,95,KE
`;

const ALL_TAGS = tags().join(', ');
const OPENING_TAG = new RegExp(`<(${tags().join('|')})(?=\\s)`, 'g');

/** Every widget loads at once, also one that is far down the page. */
const eager = (html) => html.replaceAll(OPENING_TAG, '<$1 loading="eager"');

/** @returns {import('./first-loads.mjs').FirstPage} */
const pageOf = (file, tag, more = '', data = SAMPLES[tag] ?? ACTIVITY) => ({
  html: `<!doctype html><html lang="en"><meta charset="utf-8"><title>First load</title>
    <script type="module" src="/dist/${file}"></script>
    ${eager(`<${tag} ${data} ${more}></${tag}>`)}`,
  widgets: ALL_TAGS,
});

/** The demo's usage page with the built kit: it has all tags. */
const usagePage = () => ({
  html: eager(readFileSync(USAGE_PAGE, 'utf8')).replace(
    '/src/kpi-widgets.ts',
    '/dist/kpi-widgets.js',
  ),
  widgets: ALL_TAGS,
});

/** Presses the button that opens the explore view, and waits until the view is drawn. */
async function explore(page) {
  await page.waitForFunction(() => {
    const { shadowRoot } = document.querySelector('hub-area-chart');
    const isExplore = ({ textContent }) => textContent.trim() === 'Explore';
    const button = [...shadowRoot.querySelectorAll('button')].find(isExplore);
    button?.click();
    return button;
  });
  await page.waitForFunction(() =>
    document.querySelector('hub-area-chart').shadowRoot.querySelector('.explored svg path'),
  );
}

/**
 * The pages whose first load has a limit, by name.
 * @returns {Record<string, import('./first-loads.mjs').FirstPage>}
 */
export const firstPages = () => ({
  ...Object.fromEntries(
    tags().flatMap((tag) => [
      [ownPage(tag), pageOf(`components/${tag}.js`, tag)],
      [`${tag}, by kpi-widgets.js`, pageOf('kpi-widgets.js', tag)],
    ]),
  ),
  'community-map, of a plain file': {
    ...pageOf('components/community-map.js', 'community-map', '', 'src="places.csv"'),
    files: { '/places.csv': PLACES },
  },
  [USAGE]: usagePage(),
  'hub-area-chart, explored': {
    ...pageOf('components/hub-area-chart.js', 'hub-area-chart', 'controls'),
    then: explore,
  },
});

/** Name of the page that has all tags. */
export const USAGE = 'usage page';

/** Name of the page with one tag, which loads the file of that tag. */
export const ownPage = (tag) => `${tag}, by its own file`;
