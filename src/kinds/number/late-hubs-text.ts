import type { NumberFigure } from './figure.js';
import '../../words/english/first.js';
import '../../words/english/late-hubs.js';
import type { Words } from '../../words/format.js';
import { hubName } from '../../words/hub-name.js';

/** Greatest number of hubs that are named. */
const NAMES = 12;

/** Texts on the hubs that a number counts as they were last measured: how many, and which. */
export interface LateHubsText {
  readonly short: string;
  /** The same with what it means, and each hub with the day of its last measurement. */
  readonly whole: string;
}

/** A text about as long as the short one, to keep room for it. */
export const lateHubsLike = (words: Words): string =>
  words.say('late.short.hubs', { count: 99, n: words.number(99) });

/** Returns the texts; `null` if no hub is late. */
export function lateHubsText(
  { late }: Pick<NumberFigure, 'late'>,
  words: Words,
): LateHubsText | null {
  const count = late.length;
  if (count === 0) return null;
  const what = late.some(({ hub }) => hub !== null) ? 'hubs' : 'clusters';
  const names = late
    .slice(0, NAMES)
    .map(({ lastMeasured, ...one }) =>
      words.say('late.name', { name: hubName(one), date: words.day(lastMeasured) }),
    );
  const more = count - names.length;
  const facts = { count, n: words.number(count) };
  const list = words.list(more > 0 ? [...names, words.say('more', { count: more })] : names);
  return {
    short: words.say(`late.short.${what}`, facts),
    whole: `${words.say(`late.${what}`, facts)}: ${list}`,
  };
}
