import { cut } from './cut.js';
import { quoted } from './quoted.js';

/** Writes an attribute, or an option of a command, as its author would. */
export type Spell = (name: string, value: string) => string;

/** `cluster="US West,"`, and `active-only` where there is no value to it. */
export const asAttribute: Spell = (name, value) =>
  name === 'active-only' ? name : `${name}="${value}"`;

/** `--cluster "US West,"`. */
export const asOption: Spell = (name, value) =>
  name === 'active-only' ? `--${name}` : `--${name} "${value}"`;

const LONGEST = 60;

/** A name of a file in a sentence, cut where it is long. */
export const shortName = (name: string): string => cut(name, LONGEST);

/** The same in quotes. */
export const named = (name: string): string => quoted(shortName(name));
