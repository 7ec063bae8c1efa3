import type { Figure } from '../figures/figure.js';
import { isAside, type Unmatched } from '../figures/list-words.js';
import { listText } from '../figures/list-text.js';
import { DEFAULT_SCOPE } from '../figures/scope.js';
import './english/first.js';
import './english/unmatched.js';
import type { Words } from './format.js';
import { asAttribute, named, shortName, type Spell } from './spell.js';
import { eitherOf } from './either.js';

/** Number of words with a sentence of their own; the others are only counted. */
const SAID = 4;

/** Sentences on words that keep rows but match nothing: the figure does not show what was asked for. */
export const scopeSentences = (
  figure: Figure,
  words: Words,
  spell: Spell = asAttribute,
): string[] =>
  sentencesOf(
    figure.unmatched.filter((one) => !isAside(one)),
    figure,
    words,
    spell,
  );

/** Sentences on words of exclude lists that leave nothing out: only the author needs them. */
export const scopeAsides = (figure: Figure, words: Words, spell: Spell = asAttribute): string[] =>
  sentencesOf(figure.unmatched.filter(isAside), figure, words, spell);

function sentencesOf(
  unmatched: readonly Unmatched[],
  figure: Figure,
  words: Words,
  spell: Spell,
): string[] {
  const count = unmatched.length - SAID;
  return [
    ...unmatched.slice(0, SAID).map((one) => sentenceOf(one, figure, words, spell)),
    ...(count > 0 ? [words.say('unmatched.more', { count, n: words.number(count) })] : []),
  ];
}

function sentenceOf(one: Unmatched, { scope }: Figure, words: Words, spell: Spell): string {
  const { attribute, word, why, names, more, by } = one;
  const others = more > 0 ? [words.say('more', { count: more })] : [];
  const facts = {
    attribute: spell(attribute, shortName(word)),
    none: words.say(`unmatched.${attribute}`),
    names: words.list([...names.map(named), ...others]),
  };
  switch (why) {
    case 'near':
      return words.say('unmatched.near', { ...facts, names: eitherOf(names.map(named), words) });
    case 'unknown':
      return words.say(names.length > 0 ? 'unmatched.some' : 'unmatched.unknown', facts);
    case 'blanks': {
      const list = spell(attribute, listText(names));
      return words.say('unmatched.blanks', { ...facts, list });
    }
    case 'excluded': {
      if (!by) return words.say('unmatched.unknown', facts);
      const isOfHubs = by.attribute === 'exclude-hubs';
      const list = isOfHubs ? scope.excludeHubs : scope.excludeClusters;
      const standard = isOfHubs ? DEFAULT_SCOPE.excludeHubs : DEFAULT_SCOPE.excludeClusters;
      const isUsual = listText(list) === listText(standard);
      return words.say(isUsual ? 'unmatched.excluded.usual' : 'unmatched.excluded', {
        ...facts,
        by: spell(by.attribute, by.word),
        list: spell(by.attribute, ''),
      });
    }
    case 'outside':
      return words.say('unmatched.outside', facts);
    case 'other-list': {
      const other = attribute === 'hub' ? 'cluster' : 'hub';
      const list = spell(other, listText([shortName(word)]));
      return words.say(`unmatched.is-${other}`, { ...facts, list });
    }
    case 'no-hubs':
      return words.say('unmatched.no-hubs', facts);
  }
}
