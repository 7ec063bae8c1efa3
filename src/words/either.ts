import type { Words } from './format.js';

/** `a, b or c`, in the language of the sentences. */
export const eitherOf = (items: readonly string[], { language }: Words): string =>
  new Intl.ListFormat(language, { type: 'disjunction' }).format(items);
