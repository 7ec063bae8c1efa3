import { expect } from '@open-wc/testing';
import type { KpiErrorCode, KpiErrorFacts } from '../../src/data/errors.js';
import { expectFormat } from '../../src/data/expect.js';
import { readTable } from '../../src/data/read-table.js';
import { commandErrorSentence } from '../../src/words/command-messages.js';
import { wordsFor } from '../../src/words/format.js';
import { errorSentence } from '../../src/words/messages.js';
import { failureOf } from '../support/tables.js';
import '../support/all-code.js';

const en = wordsFor('en');
const address = 'https://example.org/hubs.csv';
const expected = ['hub-activity'];

const say = (code: KpiErrorCode, facts: KpiErrorFacts): string =>
  errorSentence({ code, facts }, en);

/** Facts of every failure that there can be on a page. */
const failures: Record<KpiErrorCode, readonly KpiErrorFacts[]> = {
  network: [
    { address, expected },
    { reason: 'no-address', attribute: 'src', expected },
    { reason: 'bad-address', attribute: 'src', found: 'http://[', expected },
    { reason: 'no-base', attribute: 'src', found: 'x.csv', expected },
    { reason: 'disk', attribute: 'src', found: 'file:///x.csv', expected },
    { reason: 'secret', attribute: 'src', found: address, expected },
    { address, reason: 'offline', expected },
    { address, reason: 'own-site', expected },
    { address, reason: 'other-site', expected },
    { address, reason: 'sandboxed', expected },
    { address, reason: 'null-origin', expected },
    { address, reason: 'mixed', expected },
    { address, reason: 'github-release', expected },
    { address, reason: 'github-page', found: 'https://raw.githubusercontent.com/a/b/c', expected },
    { address, reason: 'in-page', expected },
    { address, reason: 'cut', expected },
    { address, reason: 'no-code', expected },
  ],
  http: [
    { address, status: 404, expected },
    { address, status: 404 },
    { address, status: 206 },
    { address, status: 403, expected },
    { address, status: 503, expected },
    { address, status: 404, led: 'https://example.org/login', expected },
    {
      ...{ address, status: 404, expected, attribute: 'src', written: 'a/hubs.csv' },
      ...{ base: 'https://example.org/posts/x/', instead: '../a/hubs.csv' },
    },
  ],
  timeout: [
    { address, limit: 15, expected },
    { address, limit: 15, reason: 'stall', expected },
  ],
  'too-large': [{ address, limit: 67_108_864, expected }],
  parse: [
    { address, reason: 'empty', expected },
    { address, reason: 'not-csv', found: '<!doctype html>', expected },
    { address, reason: 'web-page', found: '<html>', expected },
    { address, reason: 'quote', row: 7, expected },
  ],
  schema: [
    { address, reason: 'columns', columns: ['users'], header: ['date', 'hub'], expected },
    { address, reason: 'format', found: 'locations', expected },
  ],
  render: [{ found: 'no canvas' }],
  attribute: [
    { reason: 'word', attribute: 'metric', found: 'staff', expected: ['users', 'hubs'] },
    {
      ...{ reason: 'word', attribute: 'metric', found: 'hub' },
      ...{ expected: ['users', 'hubs'], nearest: 'hubs' },
    },
    { reason: 'date', attribute: 'as-of', found: '20.11.2026', nearest: '2026-11-20' },
    { reason: 'period', attribute: 'period', found: 'P6' },
    { reason: 'edges', attribute: 'bins', found: '0 10 5' },
    { reason: 'quotes', attribute: 'cluster', found: '“a' },
  ],
};

/** The same for those that a command says in other words. */
const ofCommand: readonly [KpiErrorCode, KpiErrorFacts][] = [
  ['network', { reason: 'bad-option', attribute: '--places', found: 'http://[' }],
  ['network', { reason: 'no-option', attribute: 'locations', expected }],
  ['network', { address, reason: 'no-answer', found: 'ECONNREFUSED', expected }],
  ['network', { address, reason: 'no-file', expected }],
  ['network', { address, reason: 'unreadable', found: 'EACCES', expected }],
  ['timeout', { address, limit: 15, expected }],
  ['too-large', { address, limit: 67_108_864, expected }],
];

function checkSentence(sentence: string, facts: KpiErrorFacts): void {
  expect(sentence).to.match(/^[\S].*[.?)]$/);
  expect(sentence).not.to.match(/\{\w|undefined|null|NaN| {2}|“”|\s[.,;:]/);
  const { address, attribute, status, row, found, led, nearest } = facts;
  const { written, base, instead } = facts;
  const parts = [address, attribute, status, row, found, led, nearest, written, base];
  for (const part of [...parts, instead]) {
    const isNamed = part === undefined || part === 'locations';
    if (!isNamed) expect(sentence).to.include(`${part}`);
  }
}

describe('errors of a command', () => {
  for (const [code, facts] of ofCommand) {
    it(`${code} ${facts.reason ?? ''} name what is known, and leave no gap`, () => {
      const sentence = commandErrorSentence({ code, facts }, en);
      checkSentence(sentence, facts);
      expect(sentence).not.to.equal(say(code, facts));
    });
  }

  it('are those of a page where that has the right words', () => {
    const facts = { address, status: 404, expected };
    expect(commandErrorSentence({ code: 'http', facts }, en)).to.equal(say('http', facts));
  });
});

describe('errors', () => {
  for (const [code, all] of Object.entries(failures) as [KpiErrorCode, KpiErrorFacts[]][]) {
    for (const facts of all) {
      it(`${code} ${facts.reason ?? ''} name what is known, and leave no gap`, () =>
        checkSentence(say(code, facts), facts));
    }
  }

  it('say how many seconds were waited', () => {
    for (const reason of ['', 'stall']) {
      expect(say('timeout', { address, limit: 15, reason })).to.include('15 seconds');
      expect(say('timeout', { address, limit: 1, reason })).to.match(/\b1 second\b/);
    }
  });

  it('tell refusals and faults of a server from wrong addresses', () => {
    const key = (status: number): string =>
      /public|busy|a part|should be/i.exec(say('http', { address, status, expected }))?.[0] ?? '';
    expect([401, 403, 407].map(key)).to.deep.equal(['public', 'public', 'public']);
    expect([429, 500, 502, 599].map(key)).to.deep.equal(['busy', 'busy', 'busy', 'busy']);
    expect([301, 400, 404, 410, 418].map(key)).to.deep.equal(Array(5).fill('should be'));
    expect(key(206)).to.equal('a part');
  });

  it('say what an address should lead to', () => {
    const file = 'a CSV of hub activity (date, hub, users, cluster, timescale)';
    expect(say('http', { address, status: 404, expected })).to.equal(
      `${address} answered with status 404. It should be the address of ${file}.`,
    );
    expect(say('network', { reason: 'no-address', attribute: 'src', expected })).to.equal(
      `There is no address of ${file}. Write it into the tag, as src="…"; or once into the page, for all tags without src, as <link rel="kpi-activity" href="…">.`,
    );
  });

  it('name the columns that are missing, those that are there, and the format', () => {
    const table = 'date,hub,usres\n2026-01-01,a,5\n';
    const error = failureOf(() => expectFormat(readTable(table, address), ['hub-activity']));
    expect(error.code).to.equal('schema');
    const facts = { ...error.facts, columns: ['users', 'cluster'], expected };
    expect(say('schema', facts)).to.equal(
      `${address} lacks the columns “users” and “cluster”. Expected a CSV of hub activity ` +
        '(date, hub, users, cluster, timescale); found “date”, “hub”, and “usres”.',
    );
    expect(say('schema', { ...facts, columns: ['users'] })).to.include('lacks the column “users”.');
  });

  it('name what a file is that was meant for another attribute', () => {
    expect(say('schema', { address, reason: 'format', found: 'locations', expected })).to.equal(
      `${address} is a CSV of places (aid, Location, Country, Latitude, Longitude). ` +
        'Expected a CSV of hub activity (date, hub, users, cluster, timescale).',
    );
  });

  it('name either format where both will do', () => {
    const both = ['hub-activity', 'cluster-activity'];
    expect(say('parse', { address, reason: 'empty', expected: both })).to.match(
      /Expected a CSV of hub activity \(.+\) or a CSV of unique users \(.+\)\.$/,
    );
  });

  it('name some of the columns of a very wide file', () => {
    const header = Array.from({ length: 300 }, (_, index) => `c${index}`);
    const sentence = say('schema', {
      address,
      reason: 'columns',
      columns: ['a'],
      header,
      expected,
    });
    expect(sentence).to.include('“c11”, and …').and.not.include('c12');
  });

  it('cut an address that is a file itself', () => {
    const long = `data:text/csv,${'x'.repeat(5000)}`;
    expect(say('network', { address: long }).length).to.be.lessThan(400);
  });

  it('repeat what a file says as it is', () => {
    const found = '$& {address} <b>';
    expect(say('parse', { address, reason: 'not-csv', found, expected })).to.include(`“${found}”`);
    const header = ['{expected}', '$1'];
    expect(
      say('schema', { address, reason: 'columns', columns: ['a'], header, expected }),
    ).to.include('found “{expected}” and “$1”.');
  });
});
