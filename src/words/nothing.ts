import { dayOfIso } from '../data/dates.js';
import type { Figure } from '../figures/figure.js';
import type { Nothing, ScopeStep } from '../figures/nothing.js';
import './english/nothing.js';
import type { Words } from './format.js';
import { upperFirst } from './names.js';
import { shortAddress } from './quoted.js';
import { asAttribute, named, type Spell } from './spell.js';

/**
 * Sentences on why there is nothing to show, or nothing but zeros: which attributes leave out how
 * many rows, in their order. None if there is something to show.
 */
export function nothingSentences(
  { empty, nothing }: Figure,
  words: Words,
  spell: Spell = asAttribute,
): string[] {
  // A 0 says by itself that no hub or cluster is active now, and another note gives the age of the data.
  if (!nothing || (!empty && nothing.steps.at(-1)?.by === 'window')) return [];
  const why = whyOf(nothing, words, spell);
  const { activity } = nothing;
  return [
    empty ? words.say('nothing.empty', { why }) : `${upperFirst(why)}.`,
    ...(activity && nothing.counted > 0
      ? [words.say('nothing.activity', { why: whyOf(activity, words, spell) })]
      : []),
  ];
}

function whyOf(nothing: Nothing, words: Words, spell: Spell): string {
  const { rows, leftOut, uncounted, counted, steps, zeros, dropped } = nothing;
  const facts = {
    address: shortAddress(nothing.address),
    count: counted,
    n: words.number(counted),
  };
  if (counted === 0) {
    if (rows > 0 && leftOut >= rows) return words.say('nothing.unreadable', facts);
    if (dropped) return words.say('nothing.noCommunity', facts);
    if (rows === 0) return words.say('nothing.noRow', facts);
    const parts = [
      words.say('nothing.uncounted', { count: uncounted, n: words.number(uncounted) }),
      ...(leftOut > 0
        ? [words.say('nothing.leftOut', { count: leftOut, n: words.number(leftOut) })]
        : []),
    ];
    return words.say('nothing.noCount', { ...facts, parts: words.list(parts) });
  }
  const parts = [
    ...steps.map((step) => stepText(step, words, spell)),
    ...(dropped ?? []).map(({ reason, count }) => {
      const what = words.say(`without.${reason as 'no-users'}`);
      return words.say('nothing.without', { count, n: words.number(count), what });
    }),
  ];
  if (dropped) return words.say('nothing.ofCommunities', { ...facts, parts: words.list(parts) });
  if (zeros === 0) return words.say('nothing.ofRows', { ...facts, parts: words.list(parts) });
  if (steps.length === 0) return words.say('nothing.zeros', facts);
  return words.say('nothing.zerosLeft', {
    ...facts,
    count: zeros,
    n: words.number(zeros),
    all: words.number(counted),
    parts: words.list(parts),
  });
}

function stepText({ by, value, rows, found }: ScopeStep, words: Words, spell: Spell): string {
  const facts = { attribute: spell(by, value), count: rows, n: words.number(rows) };
  switch (by) {
    case 'active-only':
      return words.say('step.active-only', facts);
    case 'timescale':
    case 'monthly':
      return words.say(`step.${by}`, { ...facts, found: words.list(found.map(named)) });
    case 'to-come':
    case 'as-of':
    case 'period':
      return words.say(`step.${by}`, { ...facts, days: daysOf(found, words) });
    default:
      return words.say('step.attribute', facts);
  }
}

function daysOf([first = '', last = '']: readonly string[], words: Words): string {
  const [from, to] = [words.day(dayOfIso(first)), words.day(dayOfIso(last))];
  return from === to ? from : words.say('caption.range', { from, to });
}
