const WIDGETS = 'kpi-big-number, hub-area-chart, community-map, community-bins';
const DAY = 86_400_000;

// The page's date is that of its data.
const updated = document.querySelector('#updated');
document.addEventListener('kpi-load', ({ figure }) => {
  if (!updated || figure.dataThrough === null) return;
  const format = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' });
  updated.textContent = format.format(figure.dataThrough * DAY);
});

// A map of all in one colour, and one for each constellation that the data have.
const world = document.querySelector('#world');
const constellations = document.querySelector('#constellations');
world?.addEventListener(
  'kpi-load',
  ({ figure }) => {
    const names = figure.constellations.map(({ name }) => name).filter((name) => name !== null);
    for (const name of [null, ...names.sort()]) {
      const map = world.cloneNode();
      map.removeAttribute('id');
      map.setAttribute('color-by', 'none');
      map.setAttribute('label', name ?? 'All communities');
      if (name !== null) map.setAttribute('constellation', name);
      constellations.append(map);
    }
    constellations.hidden = false;
  },
  { once: true },
);

// The notebook's own way: the cluster that repeats all others counts, too.
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

// Paper is white.
let onScreen;
addEventListener('beforeprint', () => {
  onScreen = document.documentElement.dataset.theme;
  setScheme('light');
});
addEventListener('afterprint', () => setScheme(onScreen));
