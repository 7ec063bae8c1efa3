import { expect } from '@open-wc/testing';
import { KpiError } from '../../src/data/errors.js';
import { openFile, openWith } from '../../src/data/source.js';

const absolute = (path: string): string => new URL(path, location.href).href;

/** All bytes of a file, as text. */
async function textAt(address: string): Promise<string> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for await (const piece of (await openFile(address)).pieces) pieces.push(piece);
  return new Blob(pieces).text();
}

async function failureOf(address: string): Promise<KpiError> {
  try {
    await textAt(address);
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

  it('fails where there is no server, and keeps the cause', async () => {
    const error = await failureOf('http://localhost:1/x.csv');
    expect([error.code, error.facts.address]).to.deep.equal([
      'network',
      'http://localhost:1/x.csv',
    ]);
    expect(error.cause).to.be.instanceOf(TypeError);
  });
});
