import { expect } from '@open-wc/testing';
import { failureOf, usersOn } from '../support/requests.js';
import { wordsOf } from '../support/tags.js';
import { type NumberRequest, figureOf, forget } from '../support/kinds.js';

const TEXT = 'date,hub,users,cluster\n2026-01-01,prod,1500,aws\n2026-01-01,prod,840,gcp\n';
const users = (src: string): NumberRequest => usersOn('2026-01-01', src);

async function gzip(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

/** The address of some bytes. */
const at = (bytes: BlobPart, type = 'application/octet-stream'): string =>
  URL.createObjectURL(new Blob([bytes], { type }));

const valueAt = async (src: string): Promise<number | null> => (await figureOf(users(src))).value;

describe('a file that is packed', () => {
  it('by gzip is unpacked, whatever it is called', async () => {
    expect(await valueAt(at(await gzip(TEXT)))).to.equal(2340);
    expect(await valueAt(at(await gzip(TEXT), 'text/csv'))).to.equal(2340);
  });

  it('by gzip is unpacked where it is large, too, and read by the worker', async () => {
    const row = '2026-01-01,prod,840,gcp\n';
    const text = TEXT + row.repeat(Math.ceil(10_500_000 / row.length));
    const src = at(await gzip(text));
    const figure = await figureOf(users(src));
    expect(figure.value).to.equal(2340);
    expect(figure.sources[0]?.rows).to.equal(text.split('\n').length - 2);
    forget(users(src));
  });

  it('is counted as it is unpacked', async () => {
    const src = at(await gzip(TEXT + ' '.repeat(2_000_000)));
    const { code, facts } = await failureOf({ ...users(src), maxBytes: 1_000_000 });
    expect([code, facts.limit, facts.address]).to.deep.equal(['too-large', 1_000_000, src]);
  });

  it('and has lost its end, or is damaged, is said to be', async () => {
    const whole = await gzip(TEXT);
    const damaged = whole.slice();
    damaged[Math.floor(whole.length / 2)]! ^= 0xff;
    for (const bytes of [whole.slice(0, -9), whole.slice(0, 4), damaged]) {
      const { code, facts } = await failureOf(users(at(bytes)));
      expect([code, facts.reason]).to.deep.equal(['parse', 'gzip']);
    }
  });

  it('in another way is called by its kind', async () => {
    const zip = Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0, 0xb5, 0x2c, 0xff, 0x0a, 0x2c);
    const zstandard = Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd, 0x04, 0x58, 0x2c, 0x0a);
    for (const [bytes, kind] of [
      [zip, 'zip'],
      [zstandard, 'zst'],
    ] as const) {
      const { code, facts } = await failureOf(users(at(bytes)));
      expect([code, facts.reason, facts.found]).to.deep.equal(['parse', 'packed', kind]);
    }
  });

  it('twice has still a table of no format in it', async () => {
    const inner = await gzip(TEXT);
    const outer = new Blob([inner]).stream().pipeThrough(new CompressionStream('gzip'));
    const src = at(await new Response(outer).arrayBuffer());
    expect((await failureOf(users(src))).code).to.equal('parse');
  });
});

describe('a file in the charset that the server names', () => {
  const bytes = Uint8Array.of(
    ...new TextEncoder().encode('date,hub,users,cluster\n2026-01-01,prod,5,'),
    ...[0xcc, 0xee, 0xf1, 0xea, 0xe2, 0xe0],
  );
  const sizesAt = (src: string) =>
    figureOf({
      ...users(src),
      figure: 'sizes',
      options: { measure: 'hubs', timescales: ['monthly'], bins: [0, 10] },
    });

  it('has its names in it, without a note', async () => {
    const figure = await sizesAt(at(bytes, 'text/csv;charset=windows-1251'));
    expect(figure.timescales[0]?.bins[0]?.hubs[0]?.cluster).to.equal('Москва');
    expect(figure.sources[0]?.problems).to.deep.equal([]);
  });

  it('is noted where the server names none, or a wrong one', async () => {
    for (const type of ['text/csv', 'text/csv; charset="utf-8"', 'text/csv;charset=nonsense']) {
      const figure = await sizesAt(at(bytes, type));
      expect(
        figure.sources[0]?.problems.map(({ code }) => code),
        type,
      ).to.deep.equal(['not-utf-8']);
    }
  });
});

describe('a file whose days are written as spreadsheets do', () => {
  const text = (date: string): string => `date,hub,users,cluster\n${date},prod,5,aws\n`;
  const dayOf = async (src: string, dateFormat?: 'mdy' | 'dmy'): Promise<number | null> =>
    (await figureOf({ ...users(src), ...(dateFormat ? { dateFormat } : {}) })).dataThrough;
  const FIRST = Date.UTC(2026, 0, 1) / 86_400_000;
  const SECOND_OF_JANUARY = Date.UTC(2025, 0, 2) / 86_400_000;
  const FIRST_OF_FEBRUARY = Date.UTC(2025, 1, 1) / 86_400_000;

  it('is read as the request says, in both ways side by side', async () => {
    const src = at(text('01/02/2025'));
    expect(await dayOf(src, 'mdy')).to.equal(SECOND_OF_JANUARY);
    expect(await dayOf(src, 'dmy')).to.equal(FIRST_OF_FEBRUARY);
    expect(await dayOf(src)).to.equal(null);
    expect(await dayOf(src, 'mdy')).to.equal(SECOND_OF_JANUARY);
  });

  it('may have times, dots, short years and ISO dates', async () => {
    const dates = ['1/1/2026', '01.01.2026', '1-1-26', '1/1/2026 0:00', '01/01/2026 12:30:00 PM'];
    for (const date of [...dates, '2026-01-01', '2026-01-01 00:00:00 UTC']) {
      for (const format of wordsOf('kpi-big-number', 'dateFormat').filter((one) => one !== 'iso')) {
        expect(await dayOf(at(text(date)), format), date).to.equal(FIRST);
      }
    }
  });

  it('has no days that the calendar lacks, and names those', async () => {
    const figure = await figureOf({ ...users(at(text('20/11/2025'))), dateFormat: 'mdy' });
    expect(figure.sources[0]?.problems[0]).to.include({ code: 'bad-date', count: 1 });
  });
});
