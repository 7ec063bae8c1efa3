import { expect } from '@open-wc/testing';
import { fileName } from '../../src/words/file-name.js';
import { day } from '../support/tables.js';

const name = (label: string): string =>
  fileName(label, 'hub-area-chart', { asOf: day('2026-11-20') }, 'csv');

describe('the name of a file', () => {
  it('is the label and the day', () => {
    expect(name('Monthly users by cluster')).to.equal('monthly-users-by-cluster_2026-11-20.csv');
    expect(fileName('Hubs', 'x', { asOf: null }, 'svg')).to.equal('hubs.svg');
  });

  it('has no character that a system minds', () => {
    const labels = [
      '../../etc/passwd',
      'a\0b',
      'C:\\x|y?*<>"',
      '-rf',
      '.hidden',
      'é ß ﬁ',
      'x'.repeat(999),
    ];
    for (const label of labels) {
      expect(name(label)).to.match(/^[a-z0-9][a-z0-9-]{0,79}_2026-11-20\.csv$/);
    }
  });

  it('is that of the tag where nothing of the label is left', () => {
    expect(name('東京 🙂')).to.equal('hub-area-chart_2026-11-20.csv');
  });
});
