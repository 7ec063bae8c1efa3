import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';

/** Why no real Prometheus can be started here, as a sentence; `false` if one can. */
export function lackOfPrometheus() {
  try {
    for (const program of ['prometheus', 'promtool']) {
      execFileSync(program, ['--version'], { stdio: 'ignore' });
    }
    return false;
  } catch {
    return 'Prometheus is not installed: Debian has it as the package prometheus.';
  }
}

/**
 * A sample as OpenMetrics has it.
 * @param {Record<string, string>} labels
 * @param {number | string} value
 * @param {number} moment in seconds
 */
export const sample = (labels, value, moment) =>
  `jupyterhub_active_users{${Object.entries(labels)
    .map(([name, text]) => `${name}=${JSON.stringify(text)}`)
    .join(',')}} ${value} ${moment}\n`;

/**
 * Starts a Prometheus that has some samples.
 * @param {string} folder for its files; made here
 * @param {string[]} samples
 * @param {object} [options]
 * @param {string} [options.web] its web configuration, such as who may ask
 * @param {Record<string, string>} [options.headers] with which it lets one ask
 */
export async function startPrometheus(folder, samples, { web = '', headers = {} } = {}) {
  const data = path.join(folder, 'data');
  mkdirSync(data, { recursive: true });
  const write = (name, text) => {
    const file = path.join(folder, name);
    writeFileSync(file, text);
    return file;
  };
  const text = `# TYPE jupyterhub_active_users gauge\n${samples.join('')}# EOF\n`;
  const blocks = ['tsdb', 'create-blocks-from', 'openmetrics', write('samples.txt', text), data];
  execFileSync('promtool', blocks, { stdio: 'ignore' });
  const port = await freePort();
  const child = spawn('prometheus', [
    `--config.file=${write('prometheus.yml', 'global: {}\n')}`,
    `--web.config.file=${write('web.yml', web)}`,
    `--storage.tsdb.path=${data}`,
    '--storage.tsdb.retention.time=100y',
    `--web.listen-address=127.0.0.1:${port}`,
  ]);
  let told = '';
  child.stderr.setEncoding('utf8').on('data', (more) => (told += more));
  const ended = new Promise((resolve) => child.on('close', resolve));
  const address = `http://127.0.0.1:${port}`;
  await readiness(`${address}/-/ready`, headers, ended, () => told);
  return {
    address,
    async stop() {
      child.kill();
      await ended;
    },
  };
}

async function readiness(address, headers, ended, told) {
  let isOver = false;
  void ended.then(() => (isOver = true));
  while (!isOver) {
    const isReady = await fetch(address, { headers }).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isReady) return;
    await new Promise((resolve) => setImmediate(resolve));
  }
  throw new Error(`Prometheus has ended: ${told()}`);
}

/** A port that nobody listens at. */
export async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}
