import { expect } from '@open-wc/testing';
import { dayOfIso, dayOfMs, isoOfDay, msOfDay } from '../../src/data/dates.js';
import { monthEndOf } from '../../src/data/month-end.js';

const utc = (year: number, month: number, date: number) =>
  Date.UTC(year, month - 1, date) / 86_400_000;

describe('dates', () => {
  it('counts days from the epoch', () => {
    expect(dayOfIso('1970-01-01')).to.equal(0);
    expect(dayOfIso('1969-12-31')).to.equal(-1);
    expect(dayOfIso('2026-11-20')).to.equal(utc(2026, 11, 20));
  });

  it('takes a moment without a zone for UTC', () => {
    for (const text of ['2026-11-20 00:00:00', '2026-11-20T23:59:59.999', '2026-11-20 12:30']) {
      expect(isoOfDay(dayOfIso(text)), text).to.equal('2026-11-20');
    }
  });

  it('converts a moment with a zone to its UTC day', () => {
    const days = {
      '2026-11-20T23:30:00Z': '2026-11-20',
      '2026-11-20T23:30:00-08:00': '2026-11-21',
      '2026-11-20 00:30:00+01:00': '2026-11-19',
      '2026-11-20T00:30+0100': '2026-11-19',
      '2026-11-20T02:30+01': '2026-11-20',
      '2026-12-31T20:00:00-05:30': '2027-01-01',
    };
    for (const [text, iso] of Object.entries(days)) {
      expect(isoOfDay(dayOfIso(text)), text).to.equal(iso);
    }
  });

  it('takes a moment for UTC that says so in words', () => {
    for (const text of [
      '2026-11-20 00:00:00 UTC',
      '2026-11-20 23:59:59.999999 UTC',
      '2026-11-20T12:00:00UTC',
      '2026-11-20 12:00 gmt',
      '2026-11-20 UTC',
      '2026-11-20Z',
    ]) {
      expect(isoOfDay(dayOfIso(text)), text).to.equal('2026-11-20');
    }
  });

  it('takes midnight of a zone for the day as written', () => {
    for (const zone of ['+01:00', '+0200', ' +13', '-08:00', '-03:30', 'Z', '']) {
      for (const time of ['00:00', '00:00:00', '00:00:00.000', '00:00:00,000000']) {
        const text = `2026-10-25 ${time}${zone}`;
        expect(isoOfDay(dayOfIso(text)), text).to.equal('2026-10-25');
      }
    }
    // So the days on which clocks change are neither lost nor twice.
    const autumn = ['24 00:00:00+01:00', '25 00:00:00+01:00', '26 00:00:00+00:00'];
    expect(autumn.map((text) => isoOfDay(dayOfIso(`2026-10-${text}`)))).to.deep.equal([
      '2026-10-24',
      '2026-10-25',
      '2026-10-26',
    ]);
    expect(isoOfDay(dayOfIso('2026-10-25T24:00:00+01:00'))).to.equal('2026-10-26');
    expect(isoOfDay(dayOfIso('2026-10-25'))).to.equal('2026-10-25');
    expect(isoOfDay(dayOfIso('2026-10-25+02:00'))).to.equal('2026-10-25');
    // A moment just behind it is a moment.
    expect(isoOfDay(dayOfIso('2026-10-25T00:00:00.001+01:00'))).to.equal('2026-10-24');
    expect(isoOfDay(dayOfIso('2026-10-25T00:00:01+01:00'))).to.equal('2026-10-24');
  });

  it('is the same on the days on which the clocks change', () => {
    expect(isoOfDay(dayOfIso('2026-03-08T02:30:00'))).to.equal('2026-03-08');
    expect(isoOfDay(dayOfIso('2026-11-01T01:30:00'))).to.equal('2026-11-01');
  });

  it('takes no day that the calendar lacks', () => {
    expect(isoOfDay(dayOfIso('2024-02-29'))).to.equal('2024-02-29');
    const bad = [
      '2026-02-29',
      '2026-02-30',
      '2026-13-01',
      '2026-00-10',
      '2026-01-00',
      '0026-01-01',
    ];
    for (const text of bad) expect(dayOfIso(text), text).to.be.NaN;
  });

  it('takes no time of day that the clock lacks', () => {
    expect(isoOfDay(dayOfIso('2026-11-20T24:00:00'))).to.equal('2026-11-21');
    for (const time of ['24:00:01', '25:00', '12:60', '12:00:61']) {
      expect(dayOfIso(`2026-11-20T${time}`), time).to.be.NaN;
    }
  });

  it('takes no zone that the world lacks', () => {
    for (const zone of ['+24:00', '-99', '+05:60', '+9999']) {
      expect(dayOfIso(`2026-11-20T12:00:00${zone}`), zone).to.be.NaN;
    }
    expect(isoOfDay(dayOfIso('2026-11-20T12:00:00+14:00'))).to.equal('2026-11-19');
  });

  it('takes no other spelling', () => {
    const bad = [
      '',
      '20.11.2026',
      '11/20/2026',
      '2026-11',
      '2026-1-2',
      '20261120',
      '2026-11-20-05',
      '2026-11-20 00:00 PST',
      'yesterday',
      '1',
    ];
    for (const text of bad) expect(dayOfIso(text), text).to.be.NaN;
  });

  it('finds the day of a moment before the epoch as after it', () => {
    expect(dayOfMs(-1)).to.equal(-1);
    expect(dayOfMs(msOfDay(20_000) + 86_399_999)).to.equal(20_000);
  });

  it('knows the last day of a month', () => {
    const ends = {
      '2026-01-01': '2026-01-31',
      '2026-02-28': '2026-02-28',
      '2024-02-28': '2024-02-29',
      '2025-12-31': '2025-12-31',
      '1969-11-07': '1969-11-30',
    };
    for (const [iso, end] of Object.entries(ends)) {
      expect(isoOfDay(monthEndOf(dayOfIso(iso))), iso).to.equal(end);
    }
  });
});
