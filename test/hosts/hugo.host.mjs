import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { layOut, runHugo } from '../../examples/hugo/build.mjs';

const TAGS = 'kpi-big-number, hub-area-chart, community-map, community-bins';

/** Where each variant of the site is served, and how it is built. */
const VARIANTS = {
  '/': [],
  '/minified/': ['--minify', '--baseURL', 'https://example.org/minified/'],
  '/network/': ['--config', 'hugo.toml,sub-path.toml'],
  '/safe/': ['--baseURL', 'https://example.org/safe/'],
  '/moved/': ['--baseURL', 'https://example.org/elsewhere/'],
};
const SETTINGS = {
  '/safe/': { HUGO_MARKUP_GOLDMARK_RENDERER_UNSAFE: 'false' },
  // Under a sub-path, Hugo needs both for links that are right.
  '/moved/': { HUGO_RELATIVEURLS: 'true', HUGO_CANONIFYURLS: 'true' },
};

/** A busy machine may take this many ms to draw a page. */
const PATIENT = { timeout: 60_000 };

/** What the sentences of the page say, from the sample data. */
const IMPACT = ['> 90 communities', '> 6,500 users a month', '> 10 countries'];

/** @type {import('./run.mjs').Host} */
export default {
  name: 'Hugo',

  lacks() {
    const { error } = spawnSync('hugo', ['version']);
    return error ? 'there is no hugo here (on Debian: apt-get install hugo)' : null;
  },

  async build({ kit, folder }) {
    const site = path.join(folder, 'site');
    const served = path.join(folder, 'served');
    layOut(kit, site);
    for (const [at, options] of Object.entries(VARIANTS)) {
      runHugo(site, ['--destination', path.join(served, at), ...options], SETTINGS[at]);
    }
    const feed = readFileSync(path.join(served, 'blog/index.xml'), 'utf8');
    assert.match(feed, /In November the hub had(\s|&#xA;)about 30 users/);
    assert.doesNotMatch(feed, /kpi-big-number|hub-area-chart/);
    return served;
  },

  async check({ open }) {
    for (const at of Object.keys(VARIANTS)) {
      await using(open(`${at}impact/`), checkImpact);
      await using(open(`${at}blog/growth/`), checkPost);
      // A list has the posts as a whole, on a page of another address.
      await using(open(`${at}blog/`), checkPost);
      await using(open(`${at}impact-html/`), at === '/safe/' ? checkDropped : checkHtml);
      await using(open(`${at}es/impact/`), checkSpanish);
    }
  },
};

async function using(opening, look) {
  const page = await opening;
  try {
    await look(page);
  } catch (error) {
    throw new Error(`${page.url()}: ${error.message}`, { cause: error });
  } finally {
    await page.close();
  }
}

/** Waits until all tags of a page are drawn. */
async function drawn(page, count) {
  const found = await page.$$eval(TAGS, (tags) => {
    for (const tag of tags) tag.setAttribute('loading', 'eager');
    return tags.length;
  });
  assert.equal(found, count);
  const areReady = (tags) =>
    [...document.querySelectorAll(tags)].every((tag) => tag.matches(':state(ready)'));
  await page.waitForFunction(areReady, PATIENT, TAGS);
}

/** The texts of elements, as a reader sees them: with the numbers in them. */
const textsOf = (page, selector) =>
  page.$$eval(selector, (elements) =>
    elements.map((element) => {
      const said = ({ localName, shadowRoot, textContent }) =>
        localName === 'kpi-big-number'
          ? shadowRoot.querySelector('[part=value]').textContent
          : textContent;
      return [...element.childNodes]
        .filter(({ nodeType }) => nodeType !== Node.COMMENT_NODE)
        .map(said)
        .join('')
        .replaceAll(/\s+/g, ' ')
        .trim();
    }),
  );

async function checkImpact(page) {
  await drawn(page, 8);
  assert.deepEqual(await textsOf(page, 'main li'), IMPACT);
  assert.deepEqual(await textsOf(page, 'main p'), [
    'Today the network has:',
    '6,549 people use a hub each month, on 142 hubs.',
  ]);
  const lines = await page.$$eval('main li', (items) => items.map((item) => item.clientHeight));
  assert.equal(new Set(lines).size, 1);
  await checkDark(page);
}

/** The site is dark by a class of its own, which says nothing of a `color-scheme`. */
async function checkDark(page) {
  const ink = () =>
    page.$eval('hub-area-chart', ({ shadowRoot }) => {
      const [label] = shadowRoot.querySelectorAll('[part=label]');
      return getComputedStyle(label).color;
    });
  const before = await ink();
  await page.click('header button');
  const isOther = (before) => {
    const { shadowRoot } = document.querySelector('hub-area-chart');
    return getComputedStyle(shadowRoot.querySelector('[part=label]')).color !== before;
  };
  await page.waitForFunction(isOther, PATIENT, before);
  const scheme = await page.$eval('community-map', (map) => getComputedStyle(map).colorScheme);
  assert.equal(scheme, 'dark');
}

async function checkPost(page) {
  await drawn(page, 2);
  const [text] = await textsOf(page, 'main p');
  assert.match(text, /In November the hub had 31 users\.$/);
}

async function checkHtml(page) {
  await drawn(page, 5);
  assert.deepEqual(await textsOf(page, 'main li'), IMPACT);
}

/** Markdown that drops tags leaves the texts between them. */
async function checkDropped(page) {
  assert.equal((await page.$$(TAGS)).length, 0);
  assert.equal((await textsOf(page, 'main li'))[0], '> 90 communities');
}

async function checkSpanish(page) {
  await drawn(page, 3);
  const label = await page.$eval('hub-area-chart', ({ shadowRoot }) =>
    shadowRoot.querySelector('[part=label]').textContent.trim(),
  );
  assert.equal(label, 'Usuarios mensuales por clúster');
}
