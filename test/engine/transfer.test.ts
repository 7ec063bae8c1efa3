import { expect } from '@open-wc/testing';
import { readTable } from '../../src/data/read-table.js';
import { buffersIn } from '../../src/engine/calls.js';
import { communitiesFile, locationsFile } from '../support/communities.js';
import { ADDRESS, hubActivity } from '../support/tables.js';
import '../support/all-code.js';

const files = {
  'hub activity': 'date,hub,users,cluster,timescale\n2026-01-01,prod,5,a,daily\n,x,1,a,daily',
  'cluster activity': 'date,cluster,unique_users\n2026-01-01,a,5\n2026-01-02,a,x',
  communities: communitiesFile([{ name: 'One', on: ['a/prod'] }]),
  locations: locationsFile('rec1,One,Chile,-33,-70'),
  places: 'name,latitude,longitude,users\nOne,1,2,3',
};

describe('a table', () => {
  for (const [name, text] of Object.entries(files)) {
    it(`of ${name} is the same after it was handed to another thread`, () => {
      const table = readTable(text, ADDRESS);
      const copy = structuredClone(table);
      const moved = structuredClone(table, { transfer: [...buffersIn(table)] });
      expect(moved).to.deep.equal(copy);
      expect(Object.isFrozen(table)).to.be.true;
    });
  }

  it('of activity takes twelve bytes for each measurement, and is handed over whole', () => {
    const days = Array.from({ length: 1000 }, (_, i) => new Date(i * 86_400_000).toISOString());
    const table = hubActivity(...days.map((date) => `${date.slice(0, 10)},prod,5,a`));
    const buffers = [...buffersIn(table)];
    const bytes = buffers.reduce((sum, { byteLength }) => sum + byteLength, 0);
    expect(bytes).to.equal(12 * 1000 + 5 * 4);
    structuredClone(table, { transfer: buffers });
    expect(table.users.length).to.equal(0);
  });
});
