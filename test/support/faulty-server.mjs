import http from 'node:http';
import https from 'node:https';
import { answers } from './faulty-answers.mjs';
import { ownCertificate } from './certificate.mjs';

/**
 * Starts a server with faults. `/<fault>/<anything>` is answered by the fault of that name (see
 * `faulty-answers.mjs`) until the address is healed; from then on by the good file. Every other
 * request is passed on to another server, so that a page can be of the same origin.
 * @param {object} options
 * @param {() => string} [options.behind] origin of that other server
 * @param {boolean} [options.isOpen] lets pages of other sites read what it answers
 * @param {boolean} [options.isSecure] speaks https, with a certificate of its own
 */
export async function startFaultyServer({ behind, isOpen = false, isSecure = false } = {}) {
  const requests = [];
  const healed = new Set();
  const sent = new Map();

  const listener = (request, response) => {
    const { pathname } = new URL(request.url, 'http://here');
    const [, name] = pathname.split('/');
    const fault = Object.hasOwn(answers, name) ? answers[name] : null;
    if (!fault) return behind ? passOn(behind(), request, response) : response.writeHead(404).end();
    requests.push({ url: request.url, headers: request.headers });
    response.setHeader('cache-control', 'no-store');
    if (isOpen) response.setHeader('access-control-allow-origin', '*');
    const before = request.socket.bytesWritten;
    response.on('close', () => sent.set(request.url, request.socket.bytesWritten - before));
    if (healed.has(request.url)) return answers.good(request, response);
    fault(request, response, new URL(request.url, 'http://here'));
  };
  const server = isSecure
    ? https.createServer(ownCertificate(), listener)
    : http.createServer(listener);
  // Tests make clients go away in the middle.
  server.on('clientError', (_, socket) => socket.destroy());
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();

  return {
    port,
    origin: `${isSecure ? 'https' : 'http'}://127.0.0.1:${port}`,
    /** The requests for a path. */
    requestsOf: (path) => requests.filter(({ url }) => url === path),
    /** Bytes of the last finished answer to a path. */
    sentOf: (path) => sent.get(path),
    /** From now on the address has the good file. */
    heal: (path) => void healed.add(path),
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

function passOn(behind, request, response) {
  const { url, method, headers } = request;
  const { hostname, port } = new URL(behind);
  const onward = http.request({ hostname, port, path: url, method, headers }, (answer) => {
    response.writeHead(answer.statusCode, answer.headers);
    answer.pipe(response);
  });
  onward.on('error', () => response.destroy());
  request.pipe(onward);
}
