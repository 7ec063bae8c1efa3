import path from 'node:path';
import { HELP, numberOf, parsed, SWITCH, TEXT } from '../option-values.js';
import { UsageError } from '../usage.js';

export interface PrerenderOptions {
  /** Folder of the built site. */
  readonly site: string;
  /** Address at which the folder is served, which ends with `/`; `null` if it is not known. */
  readonly baseUrl: string | null;
  /** Folder in the site for summaries and pictures, with `/` between its parts. */
  readonly figures: string;
  /** Whether tags get their figures from summaries. */
  readonly hasSummaries: boolean;
  /** Folder in the site that gets the files of the kit; `null` for none. */
  readonly kit: string | null;
  /** Days after which `check` complains about the age of data. */
  readonly maxAge: number;
  /** Lists what is wrong, and writes nothing. */
  readonly check: boolean;
  readonly dryRun: boolean;
  readonly quiet: boolean;
}

const OPTIONS = {
  'base-url': TEXT,
  figures: TEXT,
  'no-figures': SWITCH,
  kit: TEXT,
  'max-age': TEXT,
  check: SWITCH,
  'dry-run': SWITCH,
  quiet: SWITCH,
  help: HELP,
} as const;

/**
 * Reads the arguments of `kpi-widgets prerender`.
 * @throws UsageError
 */
export function readPrerenderOptions(args: readonly string[]): PrerenderOptions | 'help' {
  const { values, positionals } = parsed({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
  });
  if (values.help) return 'help';
  const [site, other] = positionals;
  if (site === undefined) throw new UsageError('The folder of the built site has to be named.');
  if (other !== undefined) throw new UsageError(`“${other}” is one folder too many.`);
  return {
    site,
    baseUrl: baseOf(values['base-url']),
    figures: folderOf('figures', values.figures ?? 'kpi-figures'),
    hasSummaries: !values['no-figures'],
    kit: values.kit === undefined ? null : folderOf('kit', values.kit),
    maxAge: numberOf('max-age', values['max-age'], 7, 0),
    check: values.check ?? false,
    dryRun: values['dry-run'] ?? false,
    quiet: values.quiet ?? false,
  };
}

function baseOf(text: string | undefined): string | null {
  if (text === undefined) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url && /^https?:$/.test(url.protocol)) return new URL('./', withSlash(url)).href;
  throw new UsageError(`--base-url takes an address such as https://example.org/, not “${text}”.`);
}

/** An address of a folder may be written without its last `/`. */
function withSlash({ href }: URL): string {
  const [address = ''] = href.split(/[?#]/);
  return address.endsWith('/') ? address : `${address}/`;
}

/** A folder within the site. */
function folderOf(option: string, text: string): string {
  const steps = text.split(/[\\/]+/).filter((step) => step !== '' && step !== '.');
  const isInside = steps.length > 0 && !steps.includes('..') && !path.isAbsolute(text);
  // In any other name, a sign would need to be written in another way in addresses.
  if (isInside && steps.every((step) => /^\w[\w.-]*$/.test(step))) return steps.join('/');
  throw new UsageError(
    `--${option} takes a folder in the site, whose name has letters, digits, “.”, “_” and “-”, not “${text}”.`,
  );
}
