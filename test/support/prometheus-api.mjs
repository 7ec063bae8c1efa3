import { createServer } from 'node:http';

const JSON_TYPE = { 'content-type': 'application/json' };

/**
 * Starts a server with the part of Prometheus' HTTP API that is documented for ranges: it answers a query
 * from a table of series. It does not know PromQL: a query is the key of its series.
 * @param {Record<string, {metric: Record<string, string>, values: Record<number, string>}[]>} series by query;
 *   values by moment in seconds
 * @param {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse, asked: number) =>
 *   boolean | void} [before] answers in place of the table if it returns true; it gets the number of requests so far
 * @param {object} [more] what else is in each answer, such as warnings
 */
export async function startPrometheusApi(series, before = () => false, more = {}) {
  const requests = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url, 'http://here');
    requests.push({
      path: url.pathname,
      ...Object.fromEntries(url.searchParams),
      headers: request.headers,
    });
    if (before(request, response, requests.length)) return;
    if (!url.pathname.endsWith('/api/v1/query_range')) return void response.writeHead(404).end();
    const [start, end, step] = ['start', 'end', 'step'].map((name) =>
      Number(url.searchParams.get(name)),
    );
    const result = (series[url.searchParams.get('query')] ?? []).flatMap(({ metric, values }) => {
      const inRange = Object.entries(values)
        .map(([moment, value]) => [Number(moment), value])
        .filter(([moment]) => moment >= start && moment <= end && (moment - start) % step === 0);
      return inRange.length > 0 ? [{ metric, values: inRange }] : [];
    });
    const data = { resultType: 'matrix', result };
    response.writeHead(200, JSON_TYPE).end(JSON.stringify({ status: 'success', data, ...more }));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    requests,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
