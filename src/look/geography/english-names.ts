import english from './country-names.json';
import type { CountryNames } from './names.js';

// The names and what looks them up are one file of the build: a page asks for one file instead of two.

export { namesReader } from './names.js';

/** Names in English and codes of all countries. */
export const ENGLISH: CountryNames = english;
