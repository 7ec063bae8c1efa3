import { expect } from '@open-wc/testing';
import { BytesReader } from '../../src/data/read-bytes.js';
import { ADDRESS } from '../support/tables.js';
import '../support/all-code.js';

const TEXT = 'date,hub,users,cluster\n2026-11-01,h,5,a\n\n2026-11-02,h,6,a';

function problemsOf(text: string | Uint8Array<ArrayBuffer>, wasPacked: boolean, size = 7) {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const reader = new BytesReader(ADDRESS);
  for (let at = 0; at < bytes.length; at += size) reader.push(bytes.slice(at, at + size));
  return reader.end(wasPacked).problems;
}

describe('the end of a file', () => {
  it('is doubted where it may be missing, and the last row names the place', () => {
    expect(problemsOf(TEXT, true)).to.deep.equal([
      { code: 'cut-off', count: 1, leftOut: false, rows: [4] },
    ]);
  });

  it('is not doubted where it would have been missed', () => {
    expect(problemsOf(TEXT, false)).to.deep.equal([]);
  });

  it('is not doubted where it is there', () => {
    for (const end of ['\n', '\r\n', '\r', '\n\n']) {
      for (const size of [1, 7, 1000]) {
        expect(problemsOf(TEXT + end, true, size), JSON.stringify(end)).to.deep.equal([]);
      }
    }
  });

  it('is found in UTF-16 as well', () => {
    const wide = (text: string): Uint8Array<ArrayBuffer> =>
      new Uint8Array(Uint16Array.from(`\uFEFF${text}`, (one) => one.charCodeAt(0)).buffer);
    expect(problemsOf(wide(TEXT), true).map(({ code }) => code)).to.deep.equal(['cut-off']);
    expect(problemsOf(wide(`${TEXT}\n`), true)).to.deep.equal([]);
  });
});

describe('a count of any length', () => {
  it('is read as it is written, after rows of the same hub', () => {
    const counts = [
      3, 3, 3, 0, 7, 10, 99, 100, 999, 1000, 9876, 10_000, 98_765_432, 123_456_789, 1e9, 12e13,
    ];
    for (const end of ['', '.0']) {
      const days = counts.map((_, at) => `2026-11-${String(at + 10)}`);
      const rows = counts.map((count, at) => `${days[at] as string},hub,${count}${end},cluster\n`);
      const reader = new BytesReader(ADDRESS);
      reader.push(new TextEncoder().encode(`date,hub,users,cluster\n${rows.join('')}`));
      const table = reader.end();
      expect(table.format === 'hub-activity' && [...table.users]).to.deep.equal(counts);
    }
  });
});
