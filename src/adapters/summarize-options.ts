import path from 'node:path';
import { HELP, parsed, SWITCH, TEXT, TEXTS } from './option-values.js';
import { UsageError } from './usage.js';

export interface SummarizeOptions {
  /** Paths of HTML pages whose tags are answered. */
  readonly pages: readonly string[];
  /** Single tags, with or without `<` and `>`. */
  readonly tags: readonly string[];
  /** Files for tags that name none. */
  readonly activity: string | null;
  readonly communities: string | null;
  readonly locations: string | null;
  /** The folder of the site, which an address that begins with `/` begins from; `null` for that of the first page. */
  readonly site: string | null;
  /** Path of the summary. */
  readonly out: string;
  readonly quiet: boolean;
}

const OPTIONS = {
  page: SWITCH,
  for: TEXTS,
  activity: TEXT,
  communities: TEXT,
  locations: TEXT,
  site: TEXT,
  out: TEXT,
  quiet: SWITCH,
  help: HELP,
} as const;

/**
 * Reads the arguments of `kpi-widgets summarize`. After `--page` come one or more files.
 * @throws UsageError
 */
export function readSummarizeOptions(args: readonly string[]): SummarizeOptions | 'help' {
  const { values, positionals } = parsed({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
  });
  if (values.help) return 'help';
  if (values.page !== true && positionals.length > 0) {
    throw new UsageError(`“${positionals[0]}” is no option: files of pages come after --page.`);
  }
  if (values.page === true && positionals.length === 0) {
    throw new UsageError('--page takes one or more HTML files.');
  }
  const { activity = null, communities = null, locations = null, site = null } = values;
  const tags = values.for ?? [];
  if (positionals.length === 0 && tags.length === 0 && activity === null) {
    throw new UsageError('--page, --for or --activity has to say what to answer.');
  }
  const [first] = positionals;
  const { out = path.join(first === undefined ? '.' : path.dirname(first), 'figures.json') } =
    values;
  if (!/\.json$/i.test(out)) {
    throw new UsageError(
      '--out takes a file whose name ends in .json: tags know a summary by that.',
    );
  }
  return {
    pages: positionals,
    tags,
    activity,
    communities,
    locations,
    site,
    out,
    quiet: values.quiet ?? false,
  };
}
