import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { parseFragment } from 'parse5';
import { loadTypeScript } from '../../scripts/load-typescript.mjs';

/** The repository is the site. */
const ROOT = new URL('../../', import.meta.url).href;
const ACTIVITY = 'src="/demo/data/hub-activity.csv" as-of="2026-11-20"';
const COMMUNITIES =
  'src="/demo/data/airtable-communities.csv" locations="/demo/data/airtable-locations.csv" activity="/demo/data/hub-activity.csv" as-of="2026-11-20"';

describe('what stands between the tags of a prerendered element', () => {
  let drawnTag;

  before(async () => {
    ({ drawnTag } = await loadTypeScript('test/support/drawn-tags.ts'));
  });

  const draw = (text, place) => drawnTag(text, ROOT, place);

  it('is the number alone in a sentence', async () => {
    const { html, rules } = await draw(`<kpi-big-number ${ACTIVITY} inline at-least>`);
    assert.match(html, /^&gt;\s\d,\d00$/);
    assert.deepEqual(rules, []);
  });

  it('is the author’s own text in a sentence whose number counts nothing, as the tag shows', async () => {
    const { html } = await draw(`<kpi-big-number ${ACTIVITY} inline cluster="nowhere">`);
    assert.equal(html, '');
  });

  it('is less than 3 kB for a number, with its rules', async () => {
    const { html, rules } = await draw(`<kpi-big-number ${ACTIVITY}>`);
    assert.match(html, />Monthly users<.*>\d,\d{3}<.*>Mean [^<]* to Nov 20, 2026</);
    assert.ok(
      html.length + rules.join('').length < 2500,
      `${html.length} and ${rules.join('').length} bytes`,
    );
  });

  it('says why there is no figure', async () => {
    const { html } = await draw(`<hub-area-chart ${ACTIVITY} cluster="nowhere">`);
    assert.match(html, /Nothing to show/);
    assert.doesNotMatch(html, /<svg/);
  });

  it('leaves out a title that the page has already', async () => {
    const tag = `<kpi-big-number ${ACTIVITY}>`;
    const isTitled = (title) => title === 'Monthly users';
    assert.doesNotMatch(
      (await draw(tag, { isInParagraph: false, isTitled })).html,
      /role="heading"/,
    );
  });

  it('tells light from dark by CSS, and is dark alone if the tag says so', async () => {
    const both = await draw(`<hub-area-chart ${ACTIVITY}>`);
    assert.match(both.rules.join(''), /light-dark\(#4467ea,#6c8cff\)/);
    const signs = both.html.slice(both.html.indexOf('kpi-d-series'));
    assert.match(signs, /<rect[^>]* fill="var\(--kpi-4467ea-6c8cff\)"/);
    const dark = await draw(`<hub-area-chart ${ACTIVITY} theme="dark">`);
    assert.doesNotMatch(dark.rules.join(''), /light-dark/);
    assert.match(dark.html, /#6c8cff/);
  });

  for (const tag of [
    `<hub-area-chart ${ACTIVITY}>`,
    `<hub-area-chart ${ACTIVITY} kind="calendar">`,
    `<community-bins ${ACTIVITY} kind="treemap">`,
    `<community-map ${COMMUNITIES} projection="albers-usa">`,
  ]) {
    const name = tag.replace(/(src|locations|activity|as-of)="[^"]*" ?/g, '').replace(/ +/g, ' ');

    it(`is whole in ${name}: a sentence, pictures with names, a table, nothing to press`, async () => {
      const { html } = await draw(tag);
      const all = elementsOf(parseFragment(html));
      const named = all.filter((one) => one.tagName === 'svg' && valueOf(one, 'role') === 'img');
      assert.equal(named.length, 2);
      assert.ok(named.every((one) => valueOf(one, 'aria-label')));
      assert.match(html, /kpi-d-for-ears">[^<]{40,}</);
      assert.ok(all.some((one) => one.tagName === 'td'));
      assert.deepEqual(
        all.filter(
          (one) =>
            ['button', 'slot', 'style', 'script'].includes(one.tagName) || valueOf(one, 'tabindex'),
        ),
        [],
      );
    });

    it(`has no ids in ${name}, so that it can stand on a page twice`, async () => {
      const { html } = await draw(tag);
      assert.deepEqual(
        elementsOf(parseFragment(html)).filter((one) => valueOf(one, 'id')),
        [],
      );
    });

    it(`stays in a paragraph in ${name}`, async () => {
      const { element } = await draw(tag, { isInParagraph: true });
      const [paragraph, ...others] = parseFragment(`<p>${element}</p>`).childNodes;
      assert.equal(others.length, 0);
      assert.equal(paragraph.childNodes.length, 1);
    });

    it(`is the same again in ${name}`, async () => {
      assert.deepEqual(await draw(tag), await draw(tag));
    });
  }

  it('shows names of the data as they are, and never as markup', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'kpi-drawn-'));
    try {
      const name = '<img src=x onerror=alert(1)>&amp;"';
      const rows = [10, 20, 30].map(
        (count, day) =>
          `"2026-11-0${day + 1}","${name.replaceAll('"', '""')}","a",${count},"monthly"`,
      );
      await writeFile(
        path.join(folder, 'hubs.csv'),
        ['date,cluster,hub,users,timescale', ...rows].join('\n'),
      );
      const root = `${pathToFileURL(folder).href}/`;
      const { html } = await drawnTag('<hub-area-chart src="/hubs.csv" as-of="2026-11-03">', root);
      assert.ok(html.includes('&lt;img src=x onerror=alert(1)&gt;&amp;amp;'));
      assert.ok(elementsOf(parseFragment(html)).every((one) => one.tagName !== 'img'));
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

const elementsOf = (node) =>
  (node.childNodes ?? []).flatMap((one) => (one.tagName ? [one, ...elementsOf(one)] : []));

const valueOf = ({ attrs }, name) => attrs.find((one) => one.name === name)?.value ?? '';
