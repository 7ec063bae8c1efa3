import { expect } from '@open-wc/testing';
import type { Golden } from './golden.js';
import { loadTexts } from './load.js';
import { FILES, GOLDEN, parity, type FolderReport, type Texts } from './parity.js';

const openPaths = ({ chapters }: FolderReport): string[] =>
  chapters.flatMap(({ findings }) =>
    findings
      .filter(({ reason }) => !reason)
      .map(({ chapter, path }) => `${chapter}.${path}`)
      // A wrong value takes its place in the ranking along.
      .filter((path) => !/\[\d+\]$/.test(path)),
  );

describe('parity with the notebook: the sample data', () => {
  let texts: Texts;
  const golden = (): Golden => JSON.parse(texts[GOLDEN] as string) as Golden;
  const changed = (change: (golden: Golden) => void): FolderReport => {
    const other = golden();
    change(other);
    return parity({ ...texts, [GOLDEN]: JSON.stringify(other) });
  };

  before(async () => {
    const names = [FILES.activity, FILES.communities, FILES.locations];
    texts = await loadTexts('/demo/data', '/test/fixtures/sample-golden.json', names);
  });

  it('agrees in every value, but for what the specification names', () => {
    const { chapters, compared, failures, lines, unexplained } = parity(texts);
    expect(failures).to.deep.equal([]);
    expect(lines.filter((line) => line.includes('UNEXPLAINED '))).to.deep.equal([]);
    expect(unexplained).to.equal(0);
    expect(compared).to.be.greaterThan(40_000);
    expect(chapters.map(({ name }) => name)).to.include('not-measured');
    const reasons = chapters.flatMap(({ findings }) =>
      findings.map(({ reason }) => reason?.join()),
    );
    expect([...new Set(reasons)]).to.have.members(['mixed-order', 'no-constellation']);
  });

  it('sees a golden value that is off by a millionth, wherever it is', () => {
    const { seed } = golden();
    const cluster = Object.keys(seed.active_users.monthly.users.values)[0] as string;
    const day = seed.active_users.monthly.users.values[cluster]!.findLastIndex(Boolean);
    const hub = seed.bins.daily.hubs.findIndex(([, mean]) => mean);
    const shift = 1 + 1e-6;
    const report = changed(({ seed: other }) => {
      (other.active_users.monthly.users.values[cluster]![day] as number) *= shift;
      (other.bins.daily.hubs[hub]![1] as number) *= shift;
      other.communities[0]!.users_before_round *= shift;
      other.big_numbers.daily.before_int *= shift;
      other.hubs_per_cluster.cluster_max[0]![1] += 1;
    });
    const date = seed.active_users.monthly.users.dates[day];
    expect(openPaths(report)).to.have.members([
      `seed.active_users.monthly.users.${cluster}.${date}`,
      `seed.bins.daily.hubs.${seed.bins.daily.hubs[hub]![0]}.mean`,
      `seed.communities.communities.${seed.communities[0]!.community}.users_before_round`,
      'seed.big_numbers.daily.before_int',
      `seed.hubs_per_cluster.cluster_max.${seed.hubs_per_cluster.cluster_max[0]![0]}`,
    ]);
  });

  it('sees a series that we lack, and one that only we have', () => {
    const report = changed(({ seed }) => {
      const { values } = seed.hubs_per_cluster.series;
      values['of nobody'] = values['2i2c']!;
      delete values['2i2c'];
    });
    expect(openPaths(report)).to.include('seed.hubs_per_cluster.series.of nobody');
    expect(openPaths(report)).to.include('seed.hubs_per_cluster.series.2i2c');
  });
});
