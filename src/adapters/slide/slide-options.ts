import path from 'node:path';
import { HELP, languageOf, numberOf, oneOf, parsed, TEXT } from '../option-values.js';
import { dateFormatOf, SCOPE_OPTIONS, scopeOf, type ScopeValues } from '../scope-options.js';
import { UsageError } from '../usage.js';

/** The forms of the picture. */
const FORMATS = ['svg', 'png'] as const;

type SlideFormat = (typeof FORMATS)[number];

export interface SlideOptions {
  /** Paths or addresses of the files, by option: that of the activity is always given. */
  readonly files: ReadonlyMap<SlideFile, string>;
  readonly folder: string;
  /** The names of the pictures in the folder, each with its form. */
  readonly pictures: readonly { readonly name: string; readonly format: SlideFormat }[];
  /** `''` for the usual one. */
  readonly title: string;
  readonly theme: 'light' | 'dark';
  /** Language of the words, as a BCP 47 tag. */
  readonly language: string;
  /** Attributes that all tags of the slide have: which rows count. */
  readonly scope: ReadonlyMap<string, string>;
  /** The clusters and hubs that alone are counted, as they are listed. */
  readonly only: readonly string[];
}

/** The options that name files. */
export type SlideFile = 'activity' | 'communities' | 'locations';

const OPTIONS = {
  activity: TEXT,
  communities: TEXT,
  locations: TEXT,
  'max-bytes': TEXT,
  out: TEXT,
  title: TEXT,
  theme: TEXT,
  lang: TEXT,
  ...SCOPE_OPTIONS,
  help: HELP,
} as const;

/**
 * Reads the arguments after `slide`; `help` if they ask for the usage text.
 * @throws UsageError
 */
export function readSlideOptions(args: readonly string[]): SlideOptions | 'help' {
  const { values } = parsed({ args: [...args], options: OPTIONS });
  if (values.help) return 'help';
  const { activity, communities, locations, out = 'slide', title = '', lang = 'en' } = values;
  if (!activity) throw new UsageError('--activity has to name a file.');
  if (locations && !communities) {
    throw new UsageError('--locations has the places of --communities, which is missing.');
  }
  const named = Object.entries({ activity, communities, locations });
  const { cluster, hub } = scopeOf(values);
  return {
    files: new Map(named.filter((pair): pair is [SlideFile, string] => Boolean(pair[1]))),
    folder: path.dirname(out),
    pictures: picturesOf(out),
    title: title.trim(),
    theme: oneOf('theme', values.theme, ['light', 'dark']),
    language: languageOf(lang),
    scope: attributesOf(values),
    only: [...cluster, ...hub],
  };
}

/** The options that are attributes of the tags as well, as they are written there. */
function attributesOf(values: ScopeValues & { readonly 'max-bytes'?: string | undefined }) {
  dateFormatOf(values);
  numberOf('max-bytes', values['max-bytes'], 1, 1);
  const attributes = new Map<string, string>();
  for (const name of [...Object.keys(SCOPE_OPTIONS), 'max-bytes'] as (keyof typeof values)[]) {
    const value = values[name];
    if (value !== undefined && value !== false) attributes.set(name, value === true ? '' : value);
  }
  return attributes;
}

/** One picture if the name ends as a picture does; both forms if it has no ending. */
function picturesOf(out: string): SlideOptions['pictures'] {
  const { base, ext } = path.parse(out);
  if (base === '') throw new UsageError('--out takes the name of a file.');
  if (ext === '') return FORMATS.map((format) => ({ name: `${base}.${format}`, format }));
  const format = FORMATS.find((one) => ext.toLowerCase() === `.${one}`);
  if (format) return [{ name: base, format }];
  throw new UsageError(
    `--out takes a name that ends in .png or .svg, or that has no ending, for both: not “${out}”.`,
  );
}
