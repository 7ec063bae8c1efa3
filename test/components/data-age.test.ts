import { expect, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../src/index.js';
import type { KpiElement } from '../../src/components/element/kpi-element.js';
import { dayOfIso, dayOfMs, isoOfDay, type Day } from '../../src/data/dates.js';
import type { KnownFigure as Figure } from '../../src/figures/figure.js';
import { wordsFor } from '../../src/words/format.js';
import { communitiesFile, locationsFile } from '../support/communities.js';
import { forAllTags } from '../support/tags.js';
import { fileOf, partText, shown, statesOf } from '../support/widgets.js';

// How old the data are, on every tag, counted from the day on which the test runs.

const en = wordsFor('en');
const today = dayOfMs(Date.now());

const communitiesAddress = fileOf(communitiesFile([{ name: 'One', on: ['a/lab', 'b/lab'] }]));
const locationsAddress = fileOf(locationsFile('rec1,One,Chile,-33,-70'));

const HEADER = 'date,hub,users,cluster,timescale';
/** Two clusters on one day, in both timescales. */
const rowsOf = (day: Day): string[] =>
  ['a', 'b'].flatMap((cluster) =>
    ['monthly', 'daily'].map((scale) => `${isoOfDay(day)},lab,20,${cluster},${scale}`),
  );
/** The file's newest day, two more of the two weeks before it, and rows by themselves behind these. */
const activityFile = (newest: Day, ...more: readonly string[]): string =>
  fileOf(HEADER, ...[newest - 12, newest - 5, newest].flatMap(rowsOf), ...more);
/** The row of the first one that is added: the header, and three days of four. */
const FIRST_ADDED = 14;
const single = (day: Day): string => `${isoOfDay(day)},lab,900,a,monthly`;

type Make = (src: string, asOf: string) => TemplateResult;
const WIDGETS: Readonly<Record<string, Make>> = {
  'kpi-big-number, users': (src, asOf) =>
    html`<kpi-big-number loading="eager" src=${src} as-of=${asOf}></kpi-big-number>`,
  'kpi-big-number, users of the newest day': (src, asOf) =>
    html`<kpi-big-number loading="eager" stat="latest" src=${src} as-of=${asOf}></kpi-big-number>`,
  'kpi-big-number, hubs': (src, asOf) =>
    html`<kpi-big-number loading="eager" metric="hubs" src=${src} as-of=${asOf}></kpi-big-number>`,
  'hub-area-chart': (src, asOf) =>
    html`<hub-area-chart loading="eager" src=${src} as-of=${asOf}></hub-area-chart>`,
  'community-map': (src, asOf) =>
    html`<community-map
      loading="eager"
      src=${communitiesAddress}
      locations=${locationsAddress}
      activity=${src}
      as-of=${asOf}
    ></community-map>`,
  'community-bins': (src, asOf) =>
    html`<community-bins loading="eager" src=${src} as-of=${asOf}></community-bins>`,
};
forAllTags(Object.keys(WIDGETS).map((name) => name.split(',')[0]!));

/** These look at the last seven days alone. */
const LAST_WEEK = ['kpi-big-number, hubs'];

/** What a reader takes a figure for: its number, its last day, its communities, its hubs. */
function sizeOf(figure: Figure | null): number | null {
  switch (figure?.kind) {
    case 'number':
      return figure.value;
    case 'over-time':
      return figure.totals.at(-1) ?? null;
    case 'communities':
      return figure.communities[0]?.users ?? null;
    case 'sizes':
      return figure.timescales[0]?.bins.reduce((sum, { hubs }) => sum + hubs.length, 0) ?? null;
    case undefined:
      return null;
  }
}

interface Seen {
  readonly size: number | null;
  readonly caption: string;
  readonly status: string;
  readonly states: readonly string[];
}

async function seen(make: Make, src: string, asOf: string): Promise<Seen> {
  const element = await shown<KpiElement>(make(src, asOf));
  const { figure } = element as KpiElement & { readonly figure: Figure | null };
  return {
    size: sizeOf(figure),
    caption: `${partText(element, 'subtitle')} ${partText(element, 'caption')}`.toLowerCase(),
    status: partText(element, 'status'),
    states: statesOf(element),
  };
}

const through = (day: Day): string => en.day(day).toLowerCase();
const noteOf = (days: number): string =>
  days > 7 ? `The newest data is ${en.number(days)} days old.` : '';
const statesFor = (days: number): string[] => (days > 7 ? ['ready', 'stale'] : ['ready']);

for (const [name, make] of Object.entries(WIDGETS)) {
  describe(`how old the data of ${name} are`, () => {
    let fresh: number | null;
    before(async () => {
      fresh = (await seen(make, activityFile(today), 'latest')).size;
      expect(fresh).to.be.greaterThan(0);
    });

    for (const age of [0, 7, 8, 30, 400]) {
      const newest = today - age;

      it(`${age} days: as of the latest day, the figure that the file had on its last day`, async () => {
        const { size, caption, status, states } = await seen(make, activityFile(newest), 'latest');
        expect(size).to.equal(fresh);
        expect(caption).to.include(through(newest));
        expect(status).to.equal(noteOf(age));
        expect(states).to.deep.equal(statesFor(age));
      });

      it(`${age} days: as of today, no more than the last week has, and the same notes`, async () => {
        const { size, caption, status, states } = await seen(make, activityFile(newest), 'today');
        expect(size).to.equal(age >= 7 && LAST_WEEK.includes(name) ? 0 : fresh);
        expect(caption).to.include(through(newest));
        expect(status).to.equal(noteOf(age));
        expect(states).to.deep.equal(statesFor(age));
      });
    }

    for (const after of [0, 7, 8]) {
      it(`400 days, as of a date ${after} days after the newest: measured against that date`, async () => {
        const newest = today - 400;
        const src = activityFile(newest);
        const { caption, status, states } = await seen(make, src, isoOfDay(newest + after));
        expect(caption).to.include(through(newest));
        expect(status).to.equal(noteOf(after));
        expect(states).to.deep.equal(statesFor(after));
      });
    }

    it('a row of tomorrow does not count yet, and needs no word: it is tomorrow somewhere', async () => {
      const src = activityFile(today, single(today + 1));
      const { size, caption, status } = await seen(make, src, 'latest');
      expect(size).to.equal(fresh);
      expect(caption).to.include(through(today));
      expect(status).to.equal('');
    });

    for (const [what, day] of [
      ['of in 30 days', today + 30],
      ['of a year with a slip', dayOfIso('2206-11-20')],
    ] as const) {
      for (const asOf of ['latest', 'today', isoOfDay(today - 30)]) {
        it(`a row ${what} does not count, and is named, as of ${asOf === 'latest' || asOf === 'today' ? asOf : 'its last day'}`, async () => {
          const src = activityFile(today - 30, single(day));
          const { size, caption, status, states } = await seen(make, src, asOf);
          expect(size).to.equal(asOf === 'today' && LAST_WEEK.includes(name) ? 0 : fresh);
          expect(caption).to.include(through(today - 30));
          expect(status).to.include(
            `1 row does not count yet: a day yet to come: “${isoOfDay(day)}” in “date” (row ${FIRST_ADDED}), in `,
          );
          expect(status).to.include('/text/file.csv');
          const isPast = asOf !== 'latest' && asOf !== 'today';
          expect(states).to.deep.equal(statesFor(isPast ? 0 : 30));
        });
      }
    }

    it('a file of days to come alone is empty, with the reason and the rows', async () => {
      const src = fileOf(HEADER, single(today + 30), single(today + 31));
      const { size, caption, status, states } = await seen(make, src, 'latest');
      expect(states).to.deep.equal(['empty']);
      expect(size ?? 0).to.equal(0);
      expect(caption).not.to.include('data through');
      expect(status).to.include('Nothing to show');
      expect(status).not.to.include('could be read');
      expect(status).to.include(
        `2 rows do not count yet: a day yet to come: “${isoOfDay(today + 31)}”`,
      );
      expect(status).to.include('(rows 3, 2)');
    });

    it('days to come count where the author asks for one of them', async () => {
      const src = activityFile(today, single(today + 30));
      const { caption, status } = await seen(make, src, isoOfDay(today + 30));
      expect(caption).to.include(through(today + 30));
      expect(status).to.equal('');
    });
  });
}

describe('a number in a sentence', () => {
  it('says in its title how far the data reach, and how old they are', async () => {
    const element = await shown<KpiElement>(
      html`<kpi-big-number inline loading="eager" src=${activityFile(today - 8)}></kpi-big-number>`,
    );
    const title = element.shadowRoot?.querySelector('[title]')?.getAttribute('title') ?? '';
    expect(title.toLowerCase()).to.include(through(today - 8));
    expect(title).to.include('The newest data is 8 days old.');
  });
});
