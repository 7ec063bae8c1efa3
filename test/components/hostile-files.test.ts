import { expect } from '@open-wc/testing';
import '../../src/index.js';
import type { KpiElement } from '../../src/components/element/kpi-element.js';
import { isoOfDay } from '../../src/data/dates.js';
import { hostileFiles, type Fate } from '../support/hostile.js';
import { day } from '../support/tables.js';
import { byTag, type Tag } from '../support/tags.js';
import { outcome, partText, statesOf } from '../support/widgets.js';

const FIRST = day('2026-10-01');
const lines = (...all: readonly string[]): string => `${all.join('\n')}\n`;
const ACTIVITY = lines(
  'date,hub,users,cluster',
  ...Array.from({ length: 30 }, (_, at) => isoOfDay(FIRST + at)).flatMap((date, at) =>
    ['alpha', 'beta', 'gamma'].map((name, of) => `${date},hub-${of},${5 + at + 7 * of},${name}`),
  ),
);
const PLACES = lines(
  'name,constellation,users,latitude,longitude',
  ...Array.from({ length: 40 }, (_, at) => {
    return `place-${at},group-${at % 3},${at + 2},${(at % 12) * 10 - 50},${at * 8 - 160}`;
  }),
);
const FILE_OF: Readonly<Record<Tag, string>> = {
  'kpi-big-number': ACTIVITY,
  'hub-area-chart': ACTIVITY,
  'community-bins': ACTIVITY,
  'community-map': PLACES,
};
/** 500 files for each of the widgets. */
const FILES = 500;
/** So many are on the page at the same time: they share its frames. */
const AT_ONCE = 20;
/** Milliseconds: far more than a busy machine takes, far less than it takes to read a bomb. */
const MOST = 10_000;

/** Whether a file takes too long at any time: the machine may have been busy with something else. */
async function isSlow(tag: string, bytes: Uint8Array): Promise<boolean> {
  for (let turn = 0; turn < 3; turn += 1) {
    if ((await fateOf(tag, bytes)).took <= MOST) return false;
  }
  return true;
}

/** What a widget makes of a file; it is taken away again. */
async function fateOf(tag: string, bytes: Uint8Array) {
  const src = URL.createObjectURL(new Blob([bytes.slice()], { type: 'text/csv' }));
  const element = document.createElement(tag) as KpiElement;
  element.loading = 'eager';
  element.asOf = '2026-11-20';
  element.src = src;
  const start = performance.now();
  const done = outcome(element);
  document.body.append(element);
  await done;
  await element.updateComplete;
  const took = performance.now() - start;
  const state = statesOf(element).filter((one) => one !== 'stale');
  const found = {
    took,
    state: state.join(),
    csv: element.figure && !element.figure.empty ? await element.toCSV() : '',
    status: partText(element, 'status'),
    address: src,
    isDrawn: element.shadowRoot!.querySelector('.chart > svg path, .value') !== null,
  };
  element.remove();
  URL.revokeObjectURL(src);
  return found;
}

type Found = Awaited<ReturnType<typeof fateOf>>;

/** Past what is said of every file: that its data are old. */
const said = ({ status }: Found): string =>
  status.replace(/^The newest data is \S+ days? old\.\s*/, '');

const fate = (found: Found): Fate =>
  found.csv === '' ? 'refused' : said(found) === '' ? 'same' : 'told';

describe(`${FILES} bad files`, () => {
  const errors: string[] = [];
  const onError = (event: ErrorEvent): void => void errors.push(event.message);
  const onRejection = (event: PromiseRejectionEvent): void =>
    void errors.push(String(event.reason));
  before(() => {
    window.addEventListener('error', onError);
    window.addEventListener('unhandledrejection', onRejection);
  });
  after(() => {
    window.removeEventListener('error', onError);
    window.removeEventListener('unhandledrejection', onRejection);
  });

  for (const [tag, good] of byTag(FILE_OF)) {
    it(`leave nothing blank, wrong without a word, or broken: ${tag}`, async function () {
      this.timeout(100_000);
      const right = await fateOf(tag, new TextEncoder().encode(good));
      expect([right.state, said(right), right.isDrawn]).to.deep.equal(['ready', '', true]);
      const wrong: string[] = [];
      const slow: string[] = [];
      const of = { same: 0, told: 0, refused: 0 };
      const files = [...hostileFiles(good, FILES)];
      const founds: Found[] = [];
      for (let at = 0; at < files.length; at += AT_ONCE) {
        const some = files.slice(at, at + AT_ONCE).map(({ bytes }) => fateOf(tag, bytes));
        founds.push(...(await Promise.all(some)));
      }
      for (const [at, { name, harm, bytes }] of files.entries()) {
        const found = founds[at]!;
        const its = fate(found);
        of[its] += 1;
        const { state, status, csv, took, address, isDrawn } = found;
        const problems = [
          harm.fates.includes(its) ? '' : `is ${its}`,
          its === 'same' && harm.fates.length === 1 && csv !== right.csv ? 'has other figures' : '',
          its === 'refused' && !status.includes(address) ? `does not name the file: ${status}` : '',
          its === 'told' && !/\brows? \d/.test(status) ? `names no row: ${status}` : '',
          its !== 'refused' && (state !== 'ready' || !isDrawn) ? `is not drawn, ${state}` : '',
        ].filter(Boolean);
        if (problems.length > 0) wrong.push(`${name}: ${problems.join('; ')}`);
        if (took > MOST && (await isSlow(tag, bytes))) slow.push(`${name}: ${took}`);
      }
      expect([...new Set(wrong)]).to.deep.equal([]);
      expect(slow).to.deep.equal([]);
      expect(errors.splice(0)).to.deep.equal([]);
      // All of it is tried.
      expect(Math.min(of.same, of.told, of.refused)).to.be.above(FILES / 8);
    });
  }
});
