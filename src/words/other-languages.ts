import { once } from '../data/once.js';
import type { Strings } from './strings.js';

/** Loaders of the languages besides English, each called when a page needs it. */
export const otherLanguages: Readonly<Record<string, () => Promise<Strings>>> = {
  es: once(async () => (await import('./spanish.js')).spanish),
};
