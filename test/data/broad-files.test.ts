import { expect } from '@open-wc/testing';
import { RowParser } from '../../src/data/row-parser.js';
import { ADDRESS, problemsOf, read } from '../support/tables.js';
import '../support/all-code.js';

const ACTIVITY = 'date,hub,users,cluster';
const COMMUNITIES = 'Community,Constellation,Location,Hubs,id,cluster,domain (from Hubs)';

/** The number of cells in each row that a reader gets. */
function cellsIn(text: string): number[] {
  const counts: number[] = [];
  const parser = new RowParser(ADDRESS, () => ({
    row: (cells) => void counts.push(cells.length),
    misfit: () => void counts.push(NaN),
  }));
  parser.push(text);
  parser.end();
  return counts;
}

describe('a file with more columns than its rows have cells', () => {
  it('adds no cells to its rows: many rows times many columns take minutes', () => {
    const header = `${ACTIVITY}${',x'.repeat(1000)}`;
    expect(cellsIn(`${header}\n2026-01-01,a,5,b\n2026-01-01,a,5,b,y\n`)).to.deep.equal([4, 5]);
  });

  it('leaves out empty cells beyond the header', () => {
    expect(cellsIn(`${ACTIVITY}\n2026-01-01,a,5,b,,, \n`)).to.deep.equal([4]);
  });

  it('takes records for the same, however many of the empty cells at their ends are written', () => {
    const rows = ['A,C,,,,,,,', 'A,C,,,,,', 'A,C,,,,,,', 'A,C,,,,,,,,,', 'A,C,,,,,,,x'];
    const table = read('communities', [`${COMMUNITIES},one,other`, ...rows].join('\n'));
    expect(table.communities).to.have.lengthOf(2);
    expect(problemsOf(table)).to.deep.equal({ 'repeated-row': 3 });
  });
});
