import { expect } from '@open-wc/testing';
import { expectFormat, expecting } from '../../src/data/expect.js';
import { readTable } from '../../src/data/read-table.js';
import type { Format } from '../../src/data/table.js';
import { ADDRESS, failureOf } from '../support/tables.js';
import '../support/all-code.js';

const HEADERS: Record<Format, string> = {
  'hub-activity': 'date,hub,users,cluster',
  'cluster-activity': 'date,cluster,unique_users',
  communities: 'Community,Constellation,Location,Hubs,id,cluster,domain (from Hubs)',
  locations: 'aid,Location,Country,Latitude,Longitude',
  places: 'name,latitude,longitude,users',
};

describe('the format of a file', () => {
  it('is told by its columns', () => {
    for (const [format, header] of Object.entries(HEADERS)) {
      expect(readTable(header, ADDRESS).format, header).to.equal(format);
      expect(readTable(`more,${header.toUpperCase()}`, ADDRESS).format).to.equal(format);
    }
  });

  it('must be one that the caller can use', () => {
    const table = readTable(HEADERS.locations, ADDRESS);
    expect(expectFormat(table, ['communities', 'locations'])).to.equal(table);
    const { code, facts } = failureOf(() => expectFormat(table, ['communities']));
    expect(code).to.equal('schema');
    expect(facts).to.deep.equal({
      address: ADDRESS,
      reason: 'format',
      found: 'locations',
      expected: ['communities'],
    });
  });

  it('that is missed names the missing columns of the closest one and the columns found', async () => {
    const error = failureOf(() => readTable('date,hub,cluster\n2026-01-01,prod,a', ADDRESS));
    const { facts } = await expecting(error, ['hub-activity', 'cluster-activity']);
    expect(facts).to.deep.include({
      address: ADDRESS,
      columns: ['users'],
      header: ['date', 'hub', 'cluster'],
      expected: ['hub-activity'],
    });
    const other = await expecting(error, ['cluster-activity']);
    expect(other.facts.columns).to.deep.equal(['unique_users']);
  });

  it('is told to whoever expected one, also where the text was no table', async () => {
    const error = failureOf(() => readTable('', ADDRESS));
    const { code, facts } = await expecting(error, ['places']);
    expect(code).to.equal('parse');
    expect(facts).to.deep.include({ reason: 'empty', expected: ['places'] });
  });
});
