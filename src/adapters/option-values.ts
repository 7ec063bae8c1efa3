import { parseArgs, type ParseArgsConfig } from 'node:util';
import { localeOf } from '../words/locale.js';
import { UsageError } from './usage.js';

export const TEXT = { type: 'string' } as const;
export const TEXTS = { type: 'string', multiple: true } as const;
export const SWITCH = { type: 'boolean' } as const;
export const HELP = { type: 'boolean', short: 'h' } as const;

/**
 * Reads the arguments of a command.
 * @throws UsageError
 */
export function parsed<C extends ParseArgsConfig>(config: C): ReturnType<typeof parseArgs<C>> {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/** A number that an option has, or the standard one. */
export function numberOf(
  option: string,
  text: string | undefined,
  standard: number,
  least: number,
  most = Infinity,
): number {
  if (text === undefined) return standard;
  if (/^\d+(\.\d+)?$/.test(text) && Number(text) >= least && Number(text) <= most) {
    return Number(text);
  }
  throw notOne(
    option,
    text,
    most === Infinity ? `a number of at least ${least}` : `a number from ${least} to ${most}`,
  );
}

/** One of some legal words, of which the first is the default. */
export function oneOf<W extends string>(
  option: string,
  text: string | undefined,
  legal: readonly W[],
): W {
  if (text === undefined) return legal[0] as W;
  const found = legal.find((word) => word === text);
  if (found !== undefined) return found;
  throw notOne(option, text, `one of ${legal.join(', ')}`);
}

/** A language, as a BCP 47 tag. */
export function languageOf(text: string): string {
  const language = localeOf(text);
  if (language !== null) return language;
  throw notOne('lang', text, 'a language such as en');
}

export const notOne = (option: string, found: string, expected: string): UsageError =>
  new UsageError(`--${option} takes ${expected}, not “${found}”.`);
