import { expect } from '@open-wc/testing';
import { KpiError } from '../../src/data/errors.js';
import { openFile, openWith, type Asking } from '../../src/data/source.js';

const absolute = (path: string): string => new URL(path, location.href).href;

/** All bytes of a file, as text. */
async function textAt(address: string, asking: Asking = {}): Promise<string> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for await (const piece of (await openFile(address, asking)).pieces) pieces.push(piece);
  return new Blob(pieces).text();
}

async function failureOf(address: string, asking: Asking = {}): Promise<KpiError> {
  try {
    await textAt(address, asking);
  } catch (error) {
    if (error instanceof KpiError) return error;
    throw error;
  }
  throw new Error('It did not fail');
}

describe('a file at an address', () => {
  it('comes whole, whatever its type', async () => {
    const text = '東京,ü,😀\r\n'.repeat(300);
    const body = encodeURIComponent(text);
    expect(await textAt(absolute(`/text/x?type=application/octet-stream&body=${body}`))).to.equal(
      text,
    );
  });

  it('may be empty', async () => {
    expect(await textAt(absolute('/text/x.csv'))).to.equal('');
  });

  it('may be part of the address', async () => {
    expect(await textAt('data:text/csv,a%2Cb')).to.equal('a,b');
  });

  it('is opened by others where its scheme is theirs', async () => {
    async function* spelled(text: string): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
      yield await Promise.resolve(new TextEncoder().encode(text));
    }
    openWith('spelled:', (address) =>
      Promise.resolve({ total: null, pieces: spelled(address.slice('spelled:'.length)) }),
    );
    expect(await textAt('spelled:a,b')).to.equal('a,b');
    expect(await textAt('data:,spelled:')).to.equal('spelled:');
  });

  it('fails with the status of the server', async () => {
    const address = absolute('/status/404');
    const { code, facts } = await failureOf(address);
    expect([code, facts]).to.deep.equal(['http', { address, status: 404 }]);
  });

  it('is asked for again where the server may say something else in a moment', async () => {
    const tries = ['503', '404,429', '500,502'].map(async (codes) => {
      const key = `again-${codes}`;
      const address = absolute(`/failing/${key}/${codes}/text/x.csv?body=yes`);
      expect(await textAt(address)).to.equal('yes');
      const waits = (await (await fetch(`/waits/${key}`)).json()) as number[];
      expect(waits).to.have.lengthOf(codes.split(',').length);
      waits.forEach((wait, at) => expect(wait).to.be.at.least([240, 740][at]!));
    });
    await Promise.all(tries);
  });

  it('is not asked for a fourth time, nor again where it is refused', async () => {
    const third = absolute('/failing/thrice/503,503,500,/text/x.csv?body=yes');
    expect((await failureOf(third)).facts.status).to.equal(500);
    const refused = absolute('/failing/refused/403/text/x.csv?body=yes');
    expect((await failureOf(refused)).facts.status).to.equal(403);
    expect(await (await fetch('/waits/refused')).json()).to.deep.equal([]);
  });

  it('is waited for as long as it may take, and no longer', async () => {
    const paths = [
      ['/hang/x.csv', {}],
      ['/stall/demo/data/hub-activity.csv', { reason: 'stall' }],
    ] as const;
    const tries = paths.map(async ([path, more]) => {
      const address = absolute(path);
      const start = performance.now();
      const { code, facts } = await failureOf(address, { timeout: 1 });
      expect([code, facts]).to.deep.equal(['timeout', { address, limit: 1, ...more }]);
      expect(performance.now() - start).to.be.greaterThan(950);
    });
    await Promise.all(tries);
  });

  it('may take longer where it goes on coming', async () => {
    const text = await textAt(absolute('/drip/150/demo/data/hub-activity.csv'), { timeout: 1 });
    expect(text.length).to.be.above(1e6);
  });

  it('fails where there is no server, and keeps the cause', async () => {
    const error = await failureOf('http://localhost:1/x.csv');
    expect([error.code, error.facts.address]).to.deep.equal([
      'network',
      'http://localhost:1/x.csv',
    ]);
    expect(error.cause).to.be.instanceOf(TypeError);
  });
});
