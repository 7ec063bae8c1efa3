import assert from 'node:assert/strict';

const TAGS = 'kpi-big-number, hub-area-chart, community-map, community-bins';
/** What the switch for dark of a theme is called. */
const SWITCHES = '.theme-switch-button, .theme-toggle';

/** Waits until each widget of a page has drawn its figure. */
export async function ready(page) {
  await page.$$eval(TAGS, (tags) => tags.forEach((tag) => tag.setAttribute('loading', 'eager')));
  const areReady = (tags) => [...document.querySelectorAll(tags)].every((tag) => tag.figure);
  try {
    await page.waitForFunction(areReady, { timeout: 60_000 }, TAGS);
  } catch {
    const without = await page.$$eval(TAGS, (tags) =>
      tags.filter((tag) => !tag.figure).map((tag) => tag.outerHTML.slice(0, 300)),
    );
    throw new Error(`No figure is in ${without.join('\n')}`);
  }
}

/** The page about usage: the same figures as the notebook has. */
export async function checkUsage(page) {
  const counts = await page.$$eval(TAGS, (tags) =>
    Object.fromEntries(
      [...new Set(tags.map(({ localName }) => localName))].map((name) => [
        name,
        tags.filter(({ localName }) => localName === name).length,
      ]),
    ),
  );
  assert.deepEqual(counts, {
    'kpi-big-number': 4,
    'hub-area-chart': 5,
    'community-map': 2,
    'community-bins': 2,
  });
  const parts = await page.$$eval(TAGS, (tags) =>
    tags.map(({ shadowRoot }) => shadowRoot.querySelectorAll('[part~=value], .chart svg').length),
  );
  assert.ok(!parts.includes(0), `What the widgets have drawn: ${parts}`);
  const links = await page.$$eval('a.download', (all) => all.map(({ href }) => href));
  assert.ok(links.some((link) => link.endsWith('2i2c_hubs_map.png')));
}

/** Numbers in sentences and in the heading; the tag of the heading is on the page once. */
export async function checkSentences(page) {
  const { heading, title, copies, sentence } = await page.evaluate(() => {
    const text = (element) =>
      [...element.childNodes]
        .map(
          (node) =>
            node.shadowRoot?.querySelector('[part~=value]')?.textContent ?? node.textContent,
        )
        .join('')
        .replace(/\s+/g, ' ')
        .trim();
    const h1 = document.querySelector('h1:has(kpi-big-number)');
    return {
      heading: text(h1),
      title: document.title,
      copies: document.querySelectorAll('kpi-big-number[metric=communities]').length,
      sentence: text(h1.parentElement.querySelector('p')),
    };
  });
  assert.match(heading, /^We serve > \d+ communities/);
  assert.match(title, /^We serve > 90 communities/);
  assert.equal(copies, 1);
  assert.match(sentence, /^They work on > \d+ hubs in > \d+ countries\.$/);
}

/**
 * Presses the theme's switch until the page is dark, and then until it is light again. The widgets must follow.
 * @returns {Promise<string | null>} why the page could not be made dark so
 */
export async function checkDark(page) {
  if (!(await page.$(SWITCHES))) return 'the theme has no switch for dark';
  for (const isDark of [true, false]) {
    if (!(await press(page, isDark))) return 'the switch of the theme does nothing';
    await page.waitForFunction(areAllOfScheme, { timeout: 10_000 }, TAGS, isDark);
  }
  return null;
}

/** Switches go through three states: light, dark, and what the system prefers. */
async function press(page, isDark) {
  for (let presses = 0; presses <= 3; presses += 1) {
    if ((await isPageDark(page)) === isDark) return true;
    await page.$eval(SWITCHES, (button) => button.click());
    await page.waitForFunction(() => document.getAnimations().length === 0);
  }
  return false;
}

const isPageDark = (page) =>
  page.evaluate(() => {
    const [red, green, blue] = getComputedStyle(document.body).backgroundColor.match(/[\d.]+/g);
    return Number(red) + Number(green) + Number(blue) < 384;
  });

/** Runs in the page. The ink of a widget is light on a dark page. */
function areAllOfScheme(tags, isDark) {
  return [...document.querySelectorAll(tags)].every(({ shadowRoot }) => {
    const ink = shadowRoot.querySelector('[part~=value], .chart svg text');
    const { color, fill } = getComputedStyle(ink);
    const seen = ink.localName === 'text' ? fill : color;
    const [red, green, blue] = seen.match(/[\d.]+/g).map(Number);
    return red + green + blue > 384 === isDark;
  });
}
