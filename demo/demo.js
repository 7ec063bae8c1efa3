const WIDGETS = 'kpi-big-number, hub-area-chart, community-map, community-bins';
const DAY = 86_400_000;

// The date on the page is the newest day in its data.
const updated = document.querySelector('#updated');
document.addEventListener('kpi-load', ({ figure }) => {
  if (!updated || figure.dataThrough === null) return;
  const format = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' });
  updated.textContent = format.format(figure.dataThrough * DAY);
});

// The data may not go back for a year.
const year = document.querySelector('#year');
year?.addEventListener('kpi-load', ({ figure }) => {
  year.hidden = figure.trend === null;
});

// The maps as files with permanent addresses. The server draws them at the first request.
const pictures = document.querySelector('#pictures');
const make = (name, properties, ...children) => {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
};
const pictureView = ({ constellation, shown, files }) => {
  const [png, svg] = files.map((name) => new URL(`_static/maps/${name}`, document.baseURI).href);
  const what =
    constellation === null
      ? [make('strong', {}, 'All communities')]
      : ['Constellation: ', make('strong', {}, constellation)];
  const of = constellation === null ? '' : ` of ${constellation}`;
  return make(
    'figure',
    { className: 'picture' },
    make(
      'figcaption',
      {},
      make('span', {}, ...what),
      make('span', {}, 'Permanent link: ', make('a', { href: png, download: '' }, png)),
      make('span', {}, 'Sharp at any size: ', make('a', { href: svg, download: '' }, svg)),
    ),
    make('img', {
      src: png,
      alt: `Map of the communities${of}: ${shown} ${shown === 1 ? 'circle' : 'circles'}`,
      width: 1500,
      height: 800,
      loading: 'lazy',
    }),
  );
};
const showPictures = async () => {
  const answer = await fetch('_static/maps/maps.json').catch(() => null);
  pictures.append(
    ...(answer?.ok
      ? (await answer.json()).map(pictureView)
      : [make('p', {}, 'This server does not draw them.')]),
  );
};
pictures?.addEventListener('toggle', () => void showPictures(), { once: true });

// Counts as the notebook does: includes the cluster that repeats the hubs of all others.
if (new URLSearchParams(location.search).get('counted') === 'as-in-the-notebook') {
  for (const widget of document.querySelectorAll(WIDGETS)) {
    widget.setAttribute('exclude-clusters', '');
  }
  const ours = document.createElement('a');
  ours.href = location.pathname;
  ours.textContent = 'Leave it out';
  document
    .querySelector('#counting')
    ?.replaceChildren(
      'Counted as the notebook does: the cluster that monitors all others is in every number, ' +
        'though it repeats their hubs. ',
      ours,
      '.',
    );
}

const button = document.querySelector('#scheme');
const setScheme = (scheme) => {
  document.documentElement.dataset.theme = scheme;
  button?.setAttribute('aria-pressed', String(scheme === 'dark'));
};
const asked = new URLSearchParams(location.search).get('scheme');
setScheme(asked ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'));
button?.addEventListener('click', () => {
  setScheme(document.documentElement.dataset.theme === 'dark' ? 'light' : 'dark');
});

// Print in the light scheme, as paper is white.
let onScreen;
addEventListener('beforeprint', () => {
  onScreen = document.documentElement.dataset.theme;
  setScheme('light');
});
addEventListener('afterprint', () => setScheme(onScreen));
