import type { Words } from './format.js';

/** `10–25`, or `10,000+` for the open bin. */
export function binName(
  { from, to }: { readonly from: number; readonly to: number | null },
  words: Words,
  width: 'full' | 'compact' = 'full',
): string {
  const number = (value: number): string =>
    width === 'compact' && isShort(value) ? words.compact(value) : words.number(value);
  return to === null
    ? words.say('bin.open', { from: number(from) })
    : words.say('bin.closed', { from: number(from), to: number(to) });
}

/** Whether the short form (one decimal of thousands, millions …) is the number itself. */
function isShort(value: number): boolean {
  const power = Math.floor(Math.log10(Math.max(value, 1)) / 3);
  return Number.isInteger((value * 10) / 1000 ** power);
}

/** `12.5 monthly users`: `text` is how the number is written, with one decimal at most. */
export function usersPhrase(timescale: string, users: number, text: string, words: Words): string {
  const key =
    timescale === 'daily' || timescale === 'monthly' ? (`users.${timescale}` as const) : 'users';
  // 1.04 is written as 1, so it takes the singular.
  return words.say(key, { count: Math.round(users * 10) / 10, n: text });
}

/** `Monthly`; a timescale that the kit has no word for keeps its name in the data. */
export const timescaleName = (timescale: string, words: Words): string =>
  timescale === 'daily' || timescale === 'monthly'
    ? words.say(`timescale.${timescale}`)
    : timescale;

/** The name of a timescale that stands by itself, with a capital letter. */
export const timescaleTitle = (timescale: string, words: Words): string =>
  timescale === 'daily' || timescale === 'monthly'
    ? upperFirst(timescaleName(timescale, words))
    : timescale;

/** Returns a text with a capital letter, to begin a line. */
export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `cluster`, `cluster/hub` or `28 others`: data text, to be shown as text only. */
export function seriesName(
  {
    cluster,
    hub,
    restOf,
  }: { readonly cluster: string; readonly hub: string | null; readonly restOf: number },
  words: Words,
): string {
  if (restOf > 0) return words.say('rest', { count: restOf, n: words.number(restOf) });
  return hub === null ? cluster : `${cluster}/${hub}`;
}
