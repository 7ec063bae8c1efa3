import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { KIT_SCRIPT, openBrowser } from '../support/browser.mjs';
import { installNodePackage } from '../support/node-package.mjs';
import { freePort, lackOfPrometheus, sample, startPrometheus } from '../support/prometheus.mjs';

const PERIODS = { daily: '24h', weekly: '7d', monthly: '30d' };
const DAY = 86_400;
/** The end of a day of May 2026, in seconds. */
const endOf = (day) => Date.UTC(2026, 4, day + 1) / 1000;
const dayOf = (day) => `2026-05-${String(day).padStart(2, '0')}`;

/** The samples of a hub on some days, of all periods; each period has ten more than the one before. */
const samplesOf = (labels, values) =>
  Object.entries(values).flatMap(([day, value]) =>
    Object.values(PERIODS).map((period, at) =>
      sample(
        { ...labels, period },
        typeof value === 'number' ? value + 10 * at : value,
        endOf(Number(day)),
      ),
    ),
  );

/** The measurements of a file, as `cluster/hub timescale day users`. */
const rowsOf = (text, timescale) =>
  text
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))
    .filter((cells) => cells[4] === timescale)
    .map(([date, hub, users, cluster]) => `${cluster}/${hub} ${date} ${users}`);

const SPAN = ['--since', dayOf(1), '--until', dayOf(6)];

/** A name and a password, as a web configuration of Prometheus has them: the password is “secret”. */
const WEB =
  "basic_auth_users:\n  kpi: '$2b$04$ai4w4XTUD5MjAd8hgA9SG.2UnG21nLIO5EJcjXupZkbYUij0SbRiK'\n";
const AUTH = `Basic ${Buffer.from('kpi:secret').toString('base64')}`;

describe('kpi-widgets collect, from a real Prometheus', { skip: lackOfPrometheus() }, () => {
  let kit;
  let folder;
  let out;
  let aws;
  let gcp;
  let count = 0;

  before(async () => {
    kit = await installNodePackage();
    const nan = 'NaN';
    aws = await startPrometheus(path.join(kit.folder, 'aws'), [
      ...samplesOf(
        { namespace: 'prod', cluster: 'of-label' },
        { 1: 10, 2: 20, 4: nan, 5: 50, 6: 0 },
      ),
      ...samplesOf({ namespace: 'staging', cluster: 'of-label' }, { 2: 1, 6: 2 }),
    ]);
    gcp = await startPrometheus(
      path.join(kit.folder, 'gcp'),
      samplesOf({ namespace: 'prod' }, { 1: 7, 2: 7, 3: 7, 4: 7, 5: 7, 6: 7 }),
      { web: WEB, headers: { authorization: AUTH } },
    );
  });
  after(async () => {
    await Promise.all([aws?.stop(), gcp?.stop()]);
    kit?.remove();
  });
  beforeEach(() => {
    folder = path.join(kit.folder, `site-${(count += 1)}`);
    mkdirSync(folder);
    out = path.join(folder, 'hub-activity.csv');
  });

  const run = (args, options) => kit.run(['collect', ...args, '--out', out], options);
  const text = () => readFileSync(out, 'utf8');

  it('writes a row for each hub, period and day that was measured', async () => {
    const { code, printed, told } = await run(['--prometheus', `aws=${aws.address}`, ...SPAN]);
    assert.equal(code, 0, told);
    assert.equal(printed, `${out}\n`);
    assert.match(text(), /^date,hub,users,cluster,timescale\n2026-05-01,prod,10,aws,daily\n/);
    // Nothing on the third day, and no number on the fourth.
    assert.deepEqual(rowsOf(text(), 'monthly'), [
      'aws/prod 2026-05-01 30',
      'aws/prod 2026-05-02 40',
      'aws/staging 2026-05-02 21',
      'aws/prod 2026-05-05 70',
      'aws/prod 2026-05-06 20',
      'aws/staging 2026-05-06 22',
    ]);
    assert.equal(rowsOf(text(), 'daily').at(-2), 'aws/prod 2026-05-06 0');
    assert.equal(rowsOf(text(), 'weekly').length, 6);
  });

  it('asks only for days that the file lacks, and leaves its rows as they are', async () => {
    const server = ['--prometheus', `aws=${aws.address}`];
    const query = ['--query', 'daily=jupyterhub_active_users{period="24h"}'];
    await run([...server, ...query, '--since', dayOf(1), '--until', dayOf(2)]);
    const before = text();
    const { told, code } = await run([...server, ...query, '--until', dayOf(6)]);
    assert.equal(code, 0, told);
    assert.match(told, /aws: asks for daily, 2026-05-03 to 2026-05-06\./);
    assert.ok(text().startsWith(before));
    const again = await run([...server, ...query, '--until', dayOf(6)]);
    assert.match(
      again.told,
      /^aws: asks for daily, 2026-05-03 to 2026-05-04\.\n[^\n]* 0 rows more\.$/,
    );
    assert.equal(again.printed, '');
  });

  it('takes the cluster from a label, and other queries', async () => {
    const query = 'sum by (cluster, namespace) (jupyterhub_active_users{period="24h"})';
    const args = ['--prometheus', aws.address, '--query', `daily=${query}`, ...SPAN];
    const { code, told } = await run(args);
    assert.equal(code, 0, told);
    assert.equal(rowsOf(text(), 'daily')[0], 'of-label/prod 2026-05-01 10');
  });

  it('measures at another hour of the day', async () => {
    const args = ['--prometheus', `aws=${aws.address}`, '--hour', '0', ...SPAN];
    await run(args);
    // The beginning of the second day is the end of the first.
    assert.equal(rowsOf(text(), 'daily')[0], 'aws/prod 2026-05-02 10');
  });

  it('sends a header from the environment to the server that it is for', async () => {
    const servers = ['--prometheus', `aws=${aws.address}`, '--prometheus', `gcp=${gcp.address}`];
    const denied = await run([...servers, ...SPAN]);
    assert.equal(denied.code, 3);
    assert.match(
      denied.told,
      /^gcp: http:\S+ answered with status 401: it wants other credentials\./m,
    );
    const allowed = await run(
      [...servers, ...SPAN, '--header-env', 'gcp:Authorization=PROM_AUTH'],
      {
        env: { PROM_AUTH: AUTH },
      },
    );
    assert.equal(allowed.code, 0, allowed.told);
    assert.equal(rowsOf(text(), 'daily').filter((row) => row.startsWith('gcp/prod')).length, 6);
    assert.doesNotMatch(allowed.told + allowed.printed, new RegExp(AUTH.slice(6)));
  });

  it('goes on without a server that cannot be reached, and lists its cluster', async () => {
    const servers = [
      '--prometheus',
      `aws=${aws.address}`,
      '--prometheus',
      `down=http://127.0.0.1:${await freePort()}`,
    ];
    const status = path.join(folder, 'status.csv');
    const { code, told, printed } = await run([...servers, ...SPAN, '--status', status]);
    assert.equal(code, 3);
    assert.match(told, /^down: No answer from http:\/\/127\.0\.0\.1:\d+\. .*ECONNREFUSED/m);
    assert.match(told, /^1 of 2 servers could not be asked\.$/m);
    assert.equal(printed, `${out}\n${status}\n`);
    assert.equal(rowsOf(text(), 'daily').length, 6);
    assert.equal(readFileSync(status, 'utf8'), 'cluster,status,newest\ndown,failed,\n');
  });

  it('writes nothing if no server can be reached', async () => {
    const { code, told } = await run([
      '--prometheus',
      `http://127.0.0.1:${await freePort()}`,
      ...SPAN,
    ]);
    assert.equal(code, 1);
    assert.match(told, /No server could be asked\.$/);
    assert.ok(!existsSync(out));
  });

  it('reports a history that has changed, and rewrites it only if told to', async () => {
    await run(['--prometheus', `aws=${aws.address}`, ...SPAN]);
    const before = text();
    const changed = await startPrometheus(path.join(folder, 'changed'), [
      ...samplesOf({ namespace: 'prod' }, { 2: 25, 3: 30, 5: 50 }),
    ]);
    try {
      const server = ['--prometheus', `aws=${changed.address}`];
      // Days that are in the file are not asked for.
      const usual = await run([...server, ...SPAN, '--dry-run']);
      assert.equal(usual.code, 0, usual.told);
      assert.doesNotMatch(usual.told, /in the file/);

      const compared = await run([...server, ...SPAN, '--compare']);
      assert.equal(compared.code, 3);
      assert.match(compared.told, /^aws\/prod, daily, 2026-05-02: 20 in the file, 25 now\.$/m);
      assert.match(
        compared.told,
        /^3 counts in the file differ .*--rewrite takes the new ones\.$/m,
      );
      assert.ok(text().startsWith(before));
      assert.equal(rowsOf(text(), 'daily').at(-1), 'aws/prod 2026-05-03 30');

      const forced = await run([...server, ...SPAN, '--rewrite']);
      assert.equal(forced.code, 0, forced.told);
      assert.deepEqual(rowsOf(text(), 'daily'), [
        'aws/prod 2026-05-01 10',
        'aws/prod 2026-05-02 25',
        'aws/staging 2026-05-02 1',
        'aws/prod 2026-05-03 30',
        'aws/prod 2026-05-05 50',
        'aws/prod 2026-05-06 0',
        'aws/staging 2026-05-06 2',
      ]);
    } finally {
      await changed.stop();
    }
  });

  it('ends with yesterday: a day that is not over has no count yet', async () => {
    const today = Math.floor(Date.now() / 1000 / DAY) * DAY;
    const samples = [-2, -1, 0].map((days) =>
      sample({ namespace: 'prod', period: '24h' }, 10 + days, today + days * DAY),
    );
    const recent = await startPrometheus(path.join(folder, 'recent'), samples);
    try {
      const query = ['--query', 'daily=jupyterhub_active_users{period="24h"}'];
      const args = ['--prometheus', `aws=${recent.address}`, '--hour', '0', ...query];
      const { told, code } = await run(args);
      assert.equal(code, 0, told);
      assert.equal(
        rowsOf(text(), 'daily')
          .map((row) => row.split(' ')[2])
          .join(),
        '8,9',
      );
    } finally {
      await recent.stop();
    }
  });

  it('writes what the tags of a page draw', async () => {
    const servers = ['--prometheus', `aws=${aws.address}`, '--prometheus', `gcp=${gcp.address}`];
    const env = { PROM_AUTH: AUTH };
    const { code } = await run(
      [...servers, ...SPAN, '--header-env', 'gcp:Authorization=PROM_AUTH'],
      { env },
    );
    assert.equal(code, 0);
    const tags = `${KIT_SCRIPT}
      <kpi-big-number stat="latest" timescale="daily" src="/hub-activity.csv"></kpi-big-number>
      <hub-area-chart group-by="cluster" src="/hub-activity.csv"></hub-area-chart>`;
    const pages = { '/site/': tags, '/hub-activity.csv': { text: text(), type: 'text/csv' } };
    const { browser, address, close } = await openBrowser(pages);
    try {
      const page = await browser.newPage();
      await page.goto(address('/site/'));
      await page.waitForFunction(() =>
        [...document.querySelectorAll('kpi-big-number, hub-area-chart')].every((tag) => tag.figure),
      );
      const [value, series, problems] = await page.evaluate(() => {
        const [number, chart] = ['kpi-big-number', 'hub-area-chart'].map((tag) =>
          document.querySelector(tag),
        );
        const { figure } = chart;
        return [
          number.figure.value,
          figure.series.map(({ cluster, values }) => [
            cluster,
            [...values].map((one) => (Number.isNaN(one) ? null : one)),
          ]),
          figure.sources.flatMap((source) => source.problems),
        ];
      });
      // Staging does not count by default: nobody on aws, and seven on gcp.
      assert.equal(value, 7);
      assert.deepEqual(Object.fromEntries(series), {
        aws: [30, 40, null, null, 70, 20],
        gcp: [27, 27, 27, 27, 27, 27],
      });
      assert.deepEqual(problems, []);
    } finally {
      await close();
    }
  });
});
