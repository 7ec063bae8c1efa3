import { readName } from '../data/read-name.js';
import { namedAddressOf, withoutSecrets } from './named-address.js';
import { UsageError } from './usage.js';

/** A Prometheus to ask. */
export interface Server {
  /** The cluster that all of its hubs are in; `null` if a label of its series names it. */
  readonly cluster: string | null;
  /** Its address, without `/api` and what follows. */
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** A header that is sent to one server or to all. */
interface Header {
  /** `null` for all. */
  readonly cluster: string | null;
  readonly name: string;
  readonly value: string;
}

/** The characters that the name of a header may have (RFC 9110). */
const HEADER_NAME = /^[\w!#$%&'*+.^`|~-]+$/;

/**
 * Reads the servers, and the headers that each is sent.
 * @param written each `URL` or `NAME=URL`
 * @param cluster the name of the only server, if it is given by an option of its own
 * @param headers each `HEADER=VARIABLE` or `NAME:HEADER=VARIABLE`
 * @param environment has the values of the headers
 * @throws UsageError
 */
export function serversOf(
  written: readonly string[],
  cluster: string | null,
  headers: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): readonly Server[] {
  const servers = written.map((text) => serverOf(text, cluster));
  if (servers.length === 0) throw new UsageError('--prometheus has to name a server.');
  const names = servers.map((server) => server.cluster);
  if (servers.length > 1 && (names.includes(null) || cluster !== null)) {
    throw new UsageError('If there are several, --prometheus takes a NAME=URL for each.');
  }
  const twice = names.find((name, at) => names.indexOf(name) < at);
  if (twice) throw new UsageError(`--prometheus has two servers for the cluster “${twice}”.`);
  const all = headers.map((text) => headerOf(text, names, environment));
  return servers.map((server) => {
    const own = all.filter((one) => one.cluster === null || one.cluster === server.cluster);
    return { ...server, headers: Object.fromEntries(own.map(({ name, value }) => [name, value])) };
  });
}

function serverOf(text: string, cluster: string | null): Server {
  const { name: given, url } = namedAddressOf(
    text,
    'the address of a server, from http: or https: on',
    '. Put them into an environment variable, as “Basic” and their base64 form, and send it by --header-env Authorization=VARIABLE.',
  );
  const { origin, host, pathname, search } = url;
  const name = given ?? cluster;
  if (search) throw new UsageError(`The address of ${host} has a query, which Prometheus has not.`);
  if (name !== null && readName(name) === '')
    throw new UsageError(`“${withoutSecrets(text)}” has no name.`);
  return {
    cluster: name === null ? null : readName(name),
    address: origin + pathname.replace(/(\/api\/v1(\/query(_range)?)?)?\/*$/, ''),
    headers: {},
  };
}

function headerOf(
  text: string,
  names: readonly (string | null)[],
  environment: Readonly<Record<string, string | undefined>>,
): Header {
  const [, of, name = '', variable = ''] = /^(?:(.*):)?([^:=]*)=(.*)$/.exec(text) ?? [];
  if (!HEADER_NAME.test(name) || variable === '') {
    throw new UsageError('--header-env takes HEADER=VARIABLE, such as Authorization=PROM_AUTH.');
  }
  const cluster = of === undefined ? null : readName(of);
  if (cluster !== null && !names.includes(cluster)) {
    throw new UsageError(`--header-env has “${cluster}”, but --prometheus has no such name.`);
  }
  const value = environment[variable]?.trim() ?? '';
  if (value === '') throw new UsageError(`The environment variable ${variable} is not set.`);
  // Anything else cannot be sent. The value is a secret, so that it is not shown.
  if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(value)) {
    throw new UsageError(
      `The environment variable ${variable} has characters that no header may have.`,
    );
  }
  return { cluster, name, value };
}
