import path from 'node:path';
import { languageOf, numberOf } from '../option-values.js';
import { tagsInPiece, type PageTag } from '../page-tags.js';
import { attributeNames, TAG_NAMES } from '../tag-questions.js';
import { UsageError } from '../usage.js';

/** The forms in which the command writes what a tag shows. */
export const RENDER_FORMATS = ['txt', 'md', 'json', 'svg', 'png', 'html'] as const;

export type RenderFormat = (typeof RENDER_FORMATS)[number];

export interface RenderOptions {
  readonly tag: PageTag;
  readonly format: RenderFormat;
  /** Path of the file; `null` for the standard output. */
  readonly out: string | null;
  /** Size of the chart or map in px. */
  readonly width: number;
  /** `null` for the usual one of the tag. */
  readonly height: number | null;
  /** Language of the words, as a BCP 47 tag. */
  readonly language: string;
}

/** Least and largest width or height of a picture, in px. */
const SIDE = { least: 160, most: 10_000 };
const USUAL_WIDTH = 720;

/** Options of the command. All others are attributes of the tag. */
const OWN: ReadonlySet<string> = new Set(['out', 'width', 'height', 'lang']);

const isFormat = (word: string): word is RenderFormat =>
  (RENDER_FORMATS as readonly string[]).includes(word);

/**
 * Reads the arguments of `kpi-widgets render`: a tag, then its attributes and options of the command in any order.
 * Both have a `format`: the words of the two differ.
 * @throws UsageError
 */
export function readRenderOptions(args: readonly string[]): RenderOptions | 'help' {
  if (args.some((one) => one === '--help' || one === '-h')) return 'help';
  const [first, ...rest] = args;
  if (first === undefined || first.startsWith('--')) {
    throw new UsageError(`First comes a tag: one of ${[...TAG_NAMES].join(', ')}.`);
  }
  const own = new Map<string, string>();
  const attributes = new Map<string, string>();
  for (const [name, value] of pairsOf(rest)) {
    const isOwn = OWN.has(name) || (name === 'format' && isFormat(value ?? ''));
    if (isOwn && value === null) throw new UsageError(`--${name} takes a value.`);
    (isOwn ? own : attributes).set(name, value ?? '');
  }
  const tag = tagOf(first, attributes);
  const out = own.get('out') ?? null;
  return {
    tag,
    out,
    format: formatOf(own.get('format'), out),
    width: sideOf('width', own.get('width')) ?? USUAL_WIDTH,
    height: sideOf('height', own.get('height')),
    language: languageOf(own.get('lang') ?? 'en'),
  };
}

/** Names and values: `--hub=a`, `--hub a`, or `--inline` without a value. */
function pairsOf(args: readonly string[]): (readonly [name: string, value: string | null])[] {
  const pairs: [string, string | null][] = [];
  for (let at = 0; at < args.length; at += 1) {
    const [, name, joined] = /^--([a-z][a-z-]*)(?:=([^]*))?$/.exec(args[at] as string) ?? [];
    if (name === undefined) throw new UsageError(`“${args[at]}” is no option.`);
    const next = args[at + 1];
    const isApart = joined === undefined && next !== undefined && !next.startsWith('--');
    if (isApart) at += 1;
    pairs.push([name, joined ?? (isApart ? next : null)]);
  }
  return pairs;
}

/** The tag, written by its name alone or with attributes, as in a page or without `<` and `>`. */
function tagOf(text: string, more: ReadonlyMap<string, string>): PageTag {
  const [name = ''] = text.trim().split(/\s/);
  const html = text.trim().startsWith('<') ? text : `<${text}></${name}>`;
  const [tag, other] = tagsInPiece(html, TAG_NAMES);
  if (!tag || other) {
    throw new UsageError(`“${text}” is none of the tags ${[...TAG_NAMES].join(', ')}.`);
  }
  const known = attributeNames(tag.name);
  const unknown = [...more.keys()].find((one) => !known.includes(one));
  if (unknown !== undefined) {
    throw new UsageError(
      `--${unknown} is no attribute of ${tag.name}, which has ${known.join(', ')}.`,
    );
  }
  return { ...tag, attributes: new Map([...tag.attributes, ...more]) };
}

function formatOf(word: string | undefined, out: string | null): RenderFormat {
  if (word !== undefined) return word as RenderFormat;
  const ending = out === null ? 'txt' : path.extname(out).slice(1).toLowerCase();
  if (isFormat(ending)) return ending;
  throw new UsageError(
    `--out takes a file whose name ends in one of ${RENDER_FORMATS.join(', ')}, or --format has to say which it is.`,
  );
}

/** A whole number of px; `null` if none is given. */
function sideOf(option: string, text: string | undefined): number | null {
  if (text === undefined) return null;
  return Math.round(numberOf(option, text, 0, SIDE.least, SIDE.most));
}
