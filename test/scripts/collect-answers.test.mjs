import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { installNodePackage } from '../support/node-package.mjs';
import { startPrometheusApi } from '../support/prometheus-api.mjs';

const HEADER = 'date,hub,users,cluster,timescale\n';
const QUERY = ['--query', 'daily=users'];
const SPAN = ['--since', '2026-05-01', '--until', '2026-05-03'];
/** The end of a day of May 2026, in seconds. */
const endOf = (day) => Date.UTC(2026, 4, day + 1) / 1000;

/** A series with values from the first of May on. */
const series = (metric, ...values) => ({
  metric,
  values: Object.fromEntries(values.map((value, at) => [endOf(at + 1), String(value)])),
});

describe('kpi-widgets collect', () => {
  let kit;
  let folder;
  let out;
  let api;
  let count = 0;

  before(async () => {
    kit = await installNodePackage();
  });
  after(() => kit?.remove());
  beforeEach(() => {
    folder = path.join(kit.folder, `site-${(count += 1)}`);
    mkdirSync(folder);
    out = path.join(folder, 'activity.csv');
  });
  afterEach(async () => {
    await api?.close();
    api = null;
  });

  const run = (args, options) => kit.run(['collect', ...args, '--out', out], options);
  const text = () => readFileSync(out, 'utf8');
  /** Starts a server, and asks it for the first days of May. */
  async function collect(all, args = [], before, more) {
    api = await startPrometheusApi({ users: all }, before, more);
    return run(['--prometheus', `aws=${api.address}`, ...QUERY, ...SPAN, ...args]);
  }

  it('asks for each day once, at its end', async () => {
    const { code, told } = await collect([series({ namespace: 'prod' }, 1, 2, 3)]);
    assert.equal(code, 0, told);
    const rows = ['2026-05-01,prod,1', '2026-05-02,prod,2', '2026-05-03,prod,3'];
    assert.equal(text(), HEADER + rows.map((row) => `${row},aws,daily\n`).join(''));
    const [{ path: asked, query, start, end, step }] = api.requests;
    assert.deepEqual([asked, query], ['/api/v1/query_range', 'users']);
    assert.deepEqual([start, end, step].map(Number), [endOf(1), endOf(3), 86_400]);
    const again = await run(['--prometheus', `aws=${api.address}/`, ...QUERY, ...SPAN]);
    assert.equal(again.code, 0, again.told);
    assert.equal(api.requests.length, 1);
  });

  it('asks for the periods of JupyterHub, unless told otherwise', async () => {
    const queries = ['24h', '7d', '30d'].map(
      (period) => `jupyterhub_active_users{period="${period}"}`,
    );
    const all = queries.map((query, at) => [query, [series({ namespace: 'prod' }, at)]]);
    api = await startPrometheusApi(Object.fromEntries(all));
    await run(['--prometheus', `aws=${api.address}`, ...SPAN]);
    assert.deepEqual(
      api.requests.map(({ query }) => query),
      queries,
    );
    assert.equal(
      text(),
      `${HEADER}2026-05-01,prod,0,aws,daily\n2026-05-01,prod,2,aws,monthly\n2026-05-01,prod,1,aws,weekly\n`,
    );
  });

  const values = {
    'of several series of one hub the largest': [
      [
        series({ namespace: 'prod', pod: 'a' }, 3, 1),
        series({ namespace: 'prod', pod: 'b' }, 2, 5),
      ],
      [],
      ['prod,3', 'prod,5'],
    ],
    'or their sum': [
      [
        series({ namespace: 'prod', pod: 'a' }, 3, 1),
        series({ namespace: 'prod', pod: 'b' }, 2, 'NaN'),
      ],
      ['--combine', 'sum'],
      ['prod,5', 'prod,1'],
    ],
    'fractions as they are': [
      [series({ namespace: 'prod' }, 1.5, '1e3')],
      [],
      ['prod,1.5', 'prod,1000'],
    ],
    'nothing in place of a value that is none': [
      [series({ namespace: 'prod' }, 'NaN', '+Inf', '-1')],
      [],
      [],
      /aws: 2 values left out, negative or infinite\./,
    ],
    'the hub of another label': [
      [series({ namespace: 'x', hub: 'prod' }, 1)],
      ['--hub-label', 'hub'],
      ['prod,1'],
    ],
    'no series without the label of a hub': [
      [series({ namespace: 'prod' }, 1), series({ instance: 'a' }, 2)],
      [],
      ['prod,1'],
      /1 of its series left out, without a label/,
    ],
  };
  for (const [name, [all, args, rows, said = /./]] of Object.entries(values)) {
    it(`takes ${name}`, async () => {
      const file = `${HEADER}2026-04-01,old,1,aws,daily\n`;
      writeFileSync(out, file);
      const { code, told } = await collect(all, args);
      assert.equal(code, 0, told);
      assert.match(told, said);
      const added = text().slice(file.length).trim().split('\n').filter(Boolean);
      assert.deepEqual(
        added.map((line) => line.split(',').slice(1, 3).join()),
        rows,
      );
    });
  }

  it('takes nothing of an answer that may lack something', async () => {
    const more = { warnings: ['a store\n::error::is \u001b[31mdown'] };
    const { code, told } = await collect([series({ namespace: 'prod' }, 1)], [], undefined, more);
    assert.equal(code, 1);
    assert.match(
      told,
      /^aws: \S+ warns that its answer may lack something: a store ::error::is \[31mdown$/m,
    );
    assert.ok(!existsSync(out));
  });

  it('asks a server for the days of its own clusters, not of others in the file', async () => {
    const days = ['01', '02', '03'].map((day) => `2026-05-${day},prod,1,aws,daily\n`).join('');
    writeFileSync(out, `${HEADER}${days}2026-05-01,prod,5,gcp,daily\n`);
    api = await startPrometheusApi({
      users: [
        series({ namespace: 'prod', cluster: 'gcp' }, 6, 'NaN', 8),
        series({ namespace: 'prod', cluster: 'azure' }, 2, 3),
      ],
    });
    const { code, told } = await run(['--prometheus', api.address, ...QUERY, ...SPAN]);
    assert.equal(code, 0, told);
    // The first day of gcp is in the file, so that its other count is not taken.
    assert.deepEqual(text().split('\n').slice(5, -1), [
      '2026-05-01,prod,2,azure,daily',
      '2026-05-02,prod,3,azure,daily',
      '2026-05-03,prod,8,gcp,daily',
    ]);
  });

  it('asks for older days of a cluster that it finds in the last days', async () => {
    const span = ['--since', '2026-05-01', '--until', '2026-05-20'];
    const days = Array.from({ length: 20 }, (_, at) => String(at + 1).padStart(2, '0'));
    const rows = days.map((day) => `2026-05-${day},prod,1,aws,daily\n`).join('');
    writeFileSync(out, `${HEADER}${rows}2026-05-02,prod,5,gcp,daily\n`);
    const values = days.map((_, at) => at);
    const all = [series({ namespace: 'prod', cluster: 'gcp' }, ...values)];
    api = await startPrometheusApi({ users: all });
    const args = ['--prometheus', api.address, ...QUERY, ...span];
    const { code, told } = await run(args);
    assert.equal(code, 0, told);
    assert.match(told, / 19 rows more\.$/);
    const asked = () =>
      api.requests.splice(0).map(({ start, end }) => [Number(start), Number(end)]);
    assert.deepEqual(asked(), [
      [endOf(14), endOf(20)],
      [endOf(1), endOf(1)],
      [endOf(3), endOf(13)],
    ]);
    const again = await run(args);
    assert.match(again.told, / 0 rows more\.$/);
    assert.deepEqual(asked(), [[endOf(14), endOf(20)]]);
  });

  const odd = {
    'null as its labels': '{"metric":null,"values":[]}',
    'null as a value': '{"metric":{"namespace":"prod"},"values":[null]}',
    'a label that is no text': '{"metric":{"namespace":7},"values":[]}',
    'null as the text of a value': `{"metric":{"namespace":"prod"},"values":[[${endOf(1)},null]]}`,
    'no text in a value': `{"metric":{"namespace":"prod"},"values":[[${endOf(1)},""]]}`,
    'null as the moment of a value': '{"metric":{"namespace":"prod"},"values":[[null,"1"]]}',
    'no series': 'null',
  };
  for (const [name, one] of Object.entries(odd)) {
    it(`takes nothing of a server that has ${name}, but of the others`, async () => {
      const good = await startPrometheusApi({ users: [series({ namespace: 'prod' }, 1)] });
      const body = `{"status":"success","data":{"resultType":"matrix","result":[${one}]}}`;
      try {
        const more = ['--prometheus', `gcp=${good.address}`];
        const { code, told } = await collect([], more, (_, response) => {
          response.writeHead(200, { 'content-type': 'application/json' }).end(body);
          return true;
        });
        assert.equal(code, 3, told);
        assert.match(told, /^aws: \S+ does not answer as Prometheus does: it has the series “/m);
        assert.equal(text(), `${HEADER}2026-05-01,prod,1,gcp,daily\n`);
      } finally {
        await good.close();
      }
    });
  }

  it('finds no label that every object of JavaScript has', async () => {
    api = await startPrometheusApi({ users: [series({ namespace: 'prod' }, 1)] });
    const label = ['--cluster-label', 'constructor'];
    const { code, told } = await run(['--prometheus', api.address, ...QUERY, ...SPAN, ...label]);
    assert.equal(code, 1);
    assert.match(told, /have no label “constructor” that names the cluster; they have namespace\./);
  });

  const JSON_TYPE = { 'content-type': 'application/json' };
  const error = JSON.stringify({
    status: 'error',
    errorType: 'bad_data',
    error: 'parse error at char 3',
  });
  const failures = {
    'a page in place of an answer': [
      (_, response) =>
        response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html>\n<p>Log in'),
      /does not answer as Prometheus does: its answer begins with “<!doctype html> <p>Log in”\. Is that a page to log in\?/,
    ],
    'a redirect to log in, without its query': [
      (_, response) => response.writeHead(302, { location: '/login?next=secret' }).end(),
      /redirects to http:\/\/127\.0\.0\.1:\d+\/login, perhaps to log in\./,
    ],
    'a query with an error': [
      (_, response) => response.writeHead(400, JSON_TYPE).end(error),
      /refuses the query: parse error at char 3/,
    ],
    'no such path': [
      (_, response) => response.writeHead(404).end(),
      /answered with status 404\. Is the address right\?/,
    ],
    'a server that is busy': [
      (_, response) => response.writeHead(503).end(),
      /status 503: its server is busy/,
    ],
    'no access': [
      (_, response) => response.writeHead(403).end(),
      /status 403: it wants other credentials/,
    ],
    'another JSON': [
      (_, response) => response.writeHead(200, JSON_TYPE).end('{"message": "Hello"}'),
      /does not answer as Prometheus does: its answer begins with “{"message": "Hello"}”/,
    ],
    'a single value': [
      (_, response) =>
        response
          .writeHead(200, JSON_TYPE)
          .end('{"status":"success","data":{"resultType":"scalar","result":[1,"2"]}}'),
      /answers the query with no series/,
    ],
    'an answer that breaks off': [
      (request, response) => {
        response.writeHead(200, { ...JSON_TYPE, 'content-length': 1000 });
        response.write('{"status":', () => request.socket.destroy());
      },
      /broke off in the middle/,
    ],
    'no answer in time': [() => undefined, /sent next to nothing in 1 second/],
    'no values': [undefined, /has no value for users on any of these days/],
  };
  for (const [name, [answer, said]] of Object.entries(failures)) {
    it(`says so and writes nothing: ${name}`, async () => {
      const before = answer && ((request, response) => (answer(request, response), true));
      const { code, told, printed } = await collect([], ['--timeout', '1'], before);
      assert.equal(code, 1, told);
      assert.match(told, said);
      assert.doesNotMatch(told, /secret| at .*\.js/);
      assert.equal(printed, '');
      assert.ok(!existsSync(out));
    });
  }

  it('names the labels that there are if that of the hub or cluster is missing', async () => {
    const { told } = await collect([series({ instance: 'a', job: 'hub' }, 1)]);
    assert.match(
      told,
      /no label “namespace” that names the hub; they have instance, job\. Name one by --hub-label\./,
    );
    const byLabel = await run([
      '--prometheus',
      api.address,
      ...QUERY,
      ...SPAN,
      '--hub-label',
      'job',
    ]);
    assert.match(
      byLabel.told,
      /no label “cluster” .* or give the server a name by --prometheus NAME=URL\./,
    );
  });

  it('tries again what is busy or broken off', async () => {
    const { code, told } = await collect(
      [series({ namespace: 'prod' }, 1)],
      [],
      (request, response, asked) => {
        if (asked === 1) response.writeHead(503).end();
        if (asked === 2) request.socket.destroy();
        return asked < 3;
      },
    );
    assert.equal(code, 0, told);
    assert.equal(api.requests.length, 3);
  });

  it('sends a header to all servers, or to one of them', async () => {
    const env = { TOKEN: 'Bearer abc', TENANT: 'me' };
    const headers = [
      '--header-env',
      'aws:Authorization=TOKEN',
      '--header-env',
      'X-Scope-OrgID=TENANT',
    ];
    api = await startPrometheusApi({ users: [series({ namespace: 'prod' }, 1)] });
    const servers = ['aws', 'gcp'].flatMap((name) => [
      '--prometheus',
      `${name}=${api.address}/${name}`,
    ]);
    const { code, told, printed } = await run([...servers, ...QUERY, ...SPAN, ...headers], { env });
    assert.equal(code, 0, told);
    const sent = api.requests.map(({ path: to, headers: all }) => [
      to.split('/')[1],
      all.authorization,
      all['x-scope-orgid'],
    ]);
    assert.deepEqual(sent.toSorted(), [
      ['aws', 'Bearer abc', 'me'],
      ['gcp', undefined, 'me'],
    ]);
    assert.doesNotMatch(told + printed, /abc/);
  });

  it('lists clusters that lack the last day', async () => {
    const rows = ['gone,1,old', 'prod,1,new'].map((row) => `2026-04-01,${row},daily\n`).join('');
    writeFileSync(out, HEADER + rows);
    const status = path.join(folder, 'status.csv');
    const all = [
      series({ namespace: 'prod', cluster: 'new' }, 1, 2, 3),
      series({ namespace: 'prod', cluster: 'part, of' }, 1, 2),
    ];
    api = await startPrometheusApi({ users: all });
    await run(['--prometheus', api.address, ...QUERY, ...SPAN, '--status', status]);
    assert.equal(
      readFileSync(status, 'utf8'),
      'cluster,status,newest\nold,silent,2026-04-01\n"part, of",silent,2026-05-02\n',
    );
  });

  it('lists clusters also if no server could be asked', async () => {
    const status = path.join(folder, 'status.csv');
    const busy = (_, response) => (response.writeHead(404).end(), true);
    const { code, printed } = await collect([], ['--status', status], busy);
    assert.equal(code, 1);
    assert.equal(printed, `${status}\n`);
    assert.equal(readFileSync(status, 'utf8'), 'cluster,status,newest\naws,failed,\n');
  });

  it('exits with 3 if the days are written, but the list cannot be', async () => {
    const { code, told } = await collect([series({ namespace: 'prod' }, 1)], ['--status', folder]);
    assert.equal(code, 3);
    assert.match(told, /cannot be written \(EISDIR\)\.$/);
    assert.equal(text(), `${HEADER}2026-05-01,prod,1,aws,daily\n`);
  });

  it('adds to a file whose columns are in another order, with its line ends', async () => {
    writeFileSync(out, 'cluster,hub,timescale,date,users\r\naws,prod,daily,2026-05-01,7.0');
    const { code, told } = await collect([series({ namespace: 'prod' }, 1, 2)]);
    assert.equal(code, 0, told);
    assert.equal(
      text(),
      'cluster,hub,timescale,date,users\r\naws,prod,daily,2026-05-01,7.0\r\naws,prod,daily,2026-05-02,2\r\n',
    );
  });

  const unfit = {
    'of another kind': [
      'date,cluster,unique_users\n2026-05-01,aws,1\n',
      /is a CSV of unique users .*Expected a CSV of hub activity/,
    ],
    'with another column': [
      'date,hub,users,cluster,timescale,note\n2026-05-01,prod,1,aws,daily,x\n',
      /first line is “date,hub,users,cluster,timescale,note”/,
    ],
    'without a timescale': [
      'date,hub,users,cluster\n2026-05-01,prod,1,aws\n',
      /should have the columns date,hub,users,cluster,timescale/,
    ],
    'with rows that cannot be read': [
      `${HEADER}01.05.2026,prod,1,aws,daily\n`,
      /1 row left out.*Correct them first/s,
    ],
    'that is a page': ['<!doctype html>\n', /is not a CSV file/],
    'that is empty': ['', /is empty/],
  };
  for (const [name, [file, said]] of Object.entries(unfit)) {
    it(`leaves a file alone: ${name}`, async () => {
      writeFileSync(out, file);
      const { code, told } = await collect([series({ namespace: 'prod' }, 1)]);
      assert.equal(code, 1);
      assert.match(told, said);
      assert.equal(text(), file);
      assert.equal(api.requests.length, 0);
    });
  }

  it('writes nothing for --dry-run', async () => {
    const status = path.join(folder, 'status.csv');
    const { code, told, printed } = await collect(
      [series({ namespace: 'prod' }, 1)],
      ['--dry-run', '--status', status],
    );
    assert.equal(code, 0);
    assert.match(told, /activity\.csv: 1 row more\.$/);
    assert.equal(printed, '');
    assert.ok(!existsSync(out) && !existsSync(status));
  });

  it('ends with a signal, and leaves nothing', async () => {
    api = await startPrometheusApi({}, () => true);
    const { code } = await run(['--prometheus', `aws=${api.address}`, ...QUERY, ...SPAN], {
      onTold: (told, child) => told.includes('asks for') && child.kill('SIGTERM'),
    });
    assert.equal(code, 143);
    assert.ok(!existsSync(out));
  });

  const wrong = {
    'no server': [[], /--prometheus has to name a server\./],
    'an address that is none': [
      ['--prometheus', 'aws=ftp://x'],
      /“aws=ftp:\/\/x” is not the address of a server/,
    ],
    'a password in an address': [
      ['--prometheus', 'https://me:hush@example.org'],
      /example\.org has a name or a password\./,
    ],
    'two servers, one without a name': [
      ['--prometheus', 'https://a.example', '--prometheus', 'b=https://b.example'],
      /takes a NAME=URL for each/,
    ],
    'two servers with one name': [
      ['--prometheus', 'a=https://a.example', '--prometheus', 'a=https://b.example'],
      /two servers for the cluster “a”/,
    ],
    'a header without a value': [
      ['--prometheus', 'https://a.example', '--header-env', 'Authorization=NOT_THERE'],
      /environment variable NOT_THERE is not set/,
    ],
    'a header for nobody': [
      ['--prometheus', 'a=https://a.example', '--header-env', 'b:Authorization=HOME'],
      /has “b”, but --prometheus has no such name/,
    ],
    'an hour that is none': [
      ['--prometheus', 'https://a.example', '--hour', '25'],
      /--hour takes a number from 0 to 24/,
    ],
    'a day that is not over': [
      ['--prometheus', 'https://a.example', '--until', '9999-01-01'],
      /--until takes a day that is over/,
    ],
    'a query for nothing': [
      ['--prometheus', 'https://a.example', '--query', 'up'],
      /--query takes one of daily, weekly, monthly/,
    ],
  };
  for (const [name, [args, said]] of Object.entries(wrong)) {
    it(`exits with 2 if an option is wrong: ${name}`, async () => {
      const { code, told } = await run(args);
      assert.equal(code, 2);
      assert.match(told.split('\n')[0], said);
      assert.match(told, /Usage: kpi-widgets collect/);
      assert.doesNotMatch(told, /hush/);
    });
  }
});
