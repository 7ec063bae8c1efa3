import { PROJECTIONS } from '../look/geography/projections.js';
import type { MapFiles } from './map-figure.js';
import { DEFAULTS, type PictureFormat, type PictureOptions } from './map-pictures.js';
import {
  HELP,
  languageOf,
  notOne,
  numberOf,
  oneOf,
  parsed,
  SWITCH,
  TEXT,
} from './option-values.js';
import { isFileName } from './picture-names.js';
import { dateFormatOf, SCOPE_OPTIONS, scopeOf } from './scope-options.js';
import { UsageError } from './usage.js';

/** Least and largest width or height of a picture, in px. */
const SIDE = { least: 50, most: 10_000 };

export interface MapsOptions {
  readonly files: MapFiles;
  readonly out: string;
  readonly quiet: boolean;
  readonly pictures: PictureOptions;
}

const OPTIONS = {
  communities: TEXT,
  places: TEXT,
  locations: TEXT,
  activity: TEXT,
  'max-bytes': TEXT,
  out: TEXT,
  name: TEXT,
  format: TEXT,
  projection: TEXT,
  size: TEXT,
  theme: TEXT,
  color: TEXT,
  'least-size': TEXT,
  caption: SWITCH,
  lang: TEXT,
  ...SCOPE_OPTIONS,
  quiet: SWITCH,
  help: HELP,
} as const;

type Values = ReturnType<typeof valuesOf>;

/**
 * Reads the arguments after `maps`; `help` if they ask for the usage text.
 * @throws UsageError
 */
export function readMapsOptions(args: readonly string[]): MapsOptions | 'help' {
  const values = valuesOf(args);
  if (values.help) return 'help';
  const { out = '_static/maps', quiet = false } = values;
  if (out === '') throw new UsageError('--out takes a folder.');
  return { files: filesOf(values), out, quiet, pictures: picturesOf(values) };
}

const valuesOf = (args: readonly string[]) => parsed({ args: [...args], options: OPTIONS }).values;

function filesOf({ communities, places, locations, activity }: Values): MapFiles {
  if (communities && places) {
    throw new UsageError('--communities and --places are two ways to say it: take one of them.');
  }
  const src = communities ?? places;
  if (!src) throw new UsageError('--communities or --places has to name a file.');
  return { communities: src, locations, activity };
}

function picturesOf(values: Values): PictureOptions {
  const { color = DEFAULTS.color, lang = DEFAULTS.language } = values;
  if (!/^#[0-9a-f]{6}$/i.test(color)) throw notOne('color', color, 'a color such as #E14E4F');
  const maxBytes = values['max-bytes'];
  return {
    ...sizeOf(values.size),
    name: nameOf(values.name),
    formats: formatsOf(values.format),
    projection: oneOf('projection', values.projection, PROJECTIONS),
    theme: oneOf('theme', values.theme, ['light', 'dark']),
    color,
    leastSize: numberOf('least-size', values['least-size'], DEFAULTS.leastSize, 0),
    caption: values.caption ?? DEFAULTS.caption,
    language: languageOf(lang),
    scope: scopeOf(values),
    dateFormat: dateFormatOf(values),
    ...(maxBytes === undefined ? {} : { maxBytes: numberOf('max-bytes', maxBytes, 1, 1) }),
  };
}

function nameOf(text: string = DEFAULTS.name): string {
  const name = text.replace(/\.(png|svg)$/i, '');
  if (isFileName(name)) return name;
  throw notOne('name', text, 'a name of A-Z, a-z, 0-9, “.”, “_” and “-”');
}

function formatsOf(text: string = DEFAULTS.formats.join()): PictureFormat[] {
  const words = [...new Set(text.split(','))];
  return words.map((word) => oneOf('format', word.trim(), ['png', 'svg']));
}

function sizeOf(text = `${DEFAULTS.width}x${DEFAULTS.height}`): { width: number; height: number } {
  const [, width, height] = (/^(\d+)x(\d+)$/i.exec(text) ?? []).map(Number);
  const isSide = (side = 0): side is number => side >= SIDE.least && side <= SIDE.most;
  if (isSide(width) && isSide(height)) return { width, height };
  const sides = `${SIDE.least} to ${SIDE.most}`;
  throw notOne('size', text, `a width and a height such as 1500x800, each ${sides}`);
}
