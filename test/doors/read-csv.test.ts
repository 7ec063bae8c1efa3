import { expect } from '@open-wc/testing';
import { readCsv, type CsvInput } from '../../src/doors/data.js';
import { isoOfDay, KpiError, type ActivityTable, type Table } from '../../src/doors/data.js';

const ROWS = ['2026-11-19,prod,3,aws', '2026-11-20,"prod, two",5,aws', '2026-11-20,prod,no,gcp'];
const TEXT = `date,hub,users,cluster\n${ROWS.join('\n')}\n`;
const BYTES = new TextEncoder().encode(TEXT);

const packed = async (): Promise<ArrayBuffer> =>
  new Response(new Blob([TEXT]).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer();

async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (const byte of bytes) yield await Promise.resolve(Uint8Array.of(byte));
}

const failure = (input: CsvInput): Promise<unknown> =>
  readCsv(input, { name: 'hubs.csv' }).then(
    () => null,
    (error: unknown) => error,
  );

const usersOf = (table: Table): readonly number[] => [...(table as ActivityTable).users];

describe('a CSV file that a program reads', () => {
  it('becomes a table, with what could not be read', async () => {
    const table = await readCsv(TEXT, { name: 'hubs.csv' });
    expect(table.format).to.equal('hub-activity');
    expect([table.address, table.rows]).to.deep.equal(['hubs.csv', 3]);
    expect((table as ActivityTable).hubs).to.deep.equal(['prod', 'prod, two']);
    expect(usersOf(table)).to.deep.equal([3, 5]);
    expect(table.problems.map(({ code, rows }) => [code, ...rows])).to.deep.equal([
      ['bad-count', 4],
    ]);
  });

  it('is the same as text, as bytes, in pieces and packed', async () => {
    const table = await readCsv(TEXT);
    const inputs = [BYTES, BYTES.buffer, inPieces(BYTES), await packed()];
    for (const input of inputs) expect(await readCsv(input)).to.deep.equal(table);
  });

  it('is read in its charset, with its way to write days', async () => {
    const latin1 = [...'date,hub,users,cluster\n20.11.2026,Zürich,4,a\n'].map((one) =>
      one.charCodeAt(0),
    );
    const options = { charset: 'latin1', dateFormat: 'dmy' } as const;
    const table = (await readCsv(Uint8Array.from(latin1), options)) as ActivityTable;
    expect(table.hubs).to.deep.equal(['Zürich']);
    expect(isoOfDay(table.day[0]!)).to.equal('2026-11-20');
    expect(table.problems).to.deep.equal([]);
  });

  it('fails with its name, if it is no file that the kit knows', async () => {
    const error = await failure('who,what\n1,2\n');
    expect(error).to.be.instanceOf(KpiError);
    expect((error as KpiError).code).to.equal('schema');
    expect((error as KpiError).facts.address).to.equal('hubs.csv');
    expect(((await failure('')) as KpiError).code).to.equal('parse');
  });
});
