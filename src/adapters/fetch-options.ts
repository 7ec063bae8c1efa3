import type { DateFormat } from '../data/dates.js';
import { TIMEOUT_SECONDS } from '../data/source.js';
import { MAX_BYTES } from '../engine/requests.js';
import { namedAddressOf, withoutSecrets } from './named-address.js';
import { HELP, numberOf, oneOf, parsed, SWITCH, TEXT } from './option-values.js';
import { isFileName } from './picture-names.js';
import { UsageError } from './usage.js';

/** A file to fetch. */
export interface FileToFetch {
  /** The name that it gets in the folder. */
  readonly name: string;
  readonly address: string;
}

export interface FetchOptions {
  readonly files: readonly FileToFetch[];
  readonly out: string;
  /** Percent of the rows of the kept file that a fresh one must have. */
  readonly leastRows: number;
  /** Whether a fresh file may be older or have fewer rows than the kept one. */
  readonly force: boolean;
  readonly dateFormat: DateFormat;
  readonly maxBytes: number;
  readonly timeout: number;
  readonly dryRun: boolean;
  readonly quiet: boolean;
}

const OPTIONS = {
  out: TEXT,
  'least-rows': TEXT,
  force: SWITCH,
  'date-format': TEXT,
  'max-bytes': TEXT,
  timeout: TEXT,
  'dry-run': SWITCH,
  quiet: SWITCH,
  help: HELP,
} as const;

/**
 * Reads the arguments after `fetch`; `help` if they ask for the usage text.
 * @throws UsageError
 */
export function readFetchOptions(args: readonly string[]): FetchOptions | 'help' {
  const { values, positionals } = parsed({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
  });
  if (values.help) return 'help';
  if (positionals.length === 0) throw new UsageError('There is no URL of a file to fetch.');
  if (!values.out) throw new UsageError('--out has to name a folder.');
  return {
    files: filesOf(positionals),
    out: values.out,
    leastRows: numberOf('least-rows', values['least-rows'], 90, 0, 100),
    force: values.force ?? false,
    dateFormat: oneOf('date-format', values['date-format'], ['iso', 'mdy', 'dmy']),
    maxBytes: numberOf('max-bytes', values['max-bytes'], MAX_BYTES, 1),
    timeout: numberOf('timeout', values.timeout, TIMEOUT_SECONDS, 1, 86_400),
    dryRun: values['dry-run'] ?? false,
    quiet: values.quiet ?? false,
  };
}

function filesOf(written: readonly string[]): FileToFetch[] {
  const files = written.map(fileOf);
  const names = files.map(({ name }) => name.toLowerCase());
  const twice = files.find(({ name }, at) => names.indexOf(name.toLowerCase()) < at);
  if (!twice) return files;
  throw new UsageError(
    `Two files would be called ${twice.name}: give one of them another name, by NAME=${withoutSecrets(twice.address)}`,
  );
}

function fileOf(written: string): FileToFetch {
  const { name: given, url } = namedAddressOf(
    written,
    'an address that begins with http: or https:',
    ', which fetch does not send.',
  );
  const name = given ?? nameIn(url.pathname);
  // A name that begins with a dot is for files that are not shown.
  if (isFileName(name) && !name.startsWith('.')) return { name, address: url.href };
  throw new UsageError(
    given === null
      ? `“${name}”, at the end of ${withoutSecrets(url.href)}, is no name for a file: give one, by NAME=URL.`
      : `“${name}” is no name for a file: it takes A-Z, a-z, 0-9, “.”, “_” and “-”.`,
  );
}

/** The last step of a path, without the `.gz` that tells of a packed file: it is unpacked. */
function nameIn(pathname: string): string {
  const step = pathname.slice(pathname.lastIndexOf('/') + 1).replace(/\.gz$/i, '');
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}
