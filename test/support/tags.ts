import type { KpiElement } from '../../src/components/element/kpi-element.js';
import { ELEMENTS, wordsIn } from './manifest.js';
import samples from './samples.json';

// The tags of the kit and their fixed words, from the manifest: no test has a list of its own.

type Elements = HTMLElementTagNameMap;

export type Tag = {
  [T in keyof Elements]: Elements[T] extends KpiElement ? T : never;
}[keyof Elements];

export const TAGS: readonly Tag[] = ELEMENTS.map(({ tagName }) => tagName as Tag);

/** A selector for every widget of a page. */
export const WIDGETS = TAGS.join(', ');

/** The attributes with which each tag shows the sample data. */
export const SAMPLES: Readonly<Record<Tag, Readonly<Record<string, string>>>> = samples;

/** The words that an attribute takes, by its property; the first is the default. */
export function wordsOf<T extends Tag, P extends keyof Elements[T]>(
  tag: T,
  property: P,
): readonly Extract<Elements[T][P], string>[] {
  const { attributes = [] } = ELEMENTS.find(({ tagName }) => tagName === tag) ?? {};
  const words = wordsIn(attributes.find(({ fieldName }) => fieldName === property)?.type?.text);
  if (words.length === 0) throw new Error(`${tag} has no words for ${String(property)}`);
  return words as Extract<Elements[T][P], string>[];
}

/** Returns what a test has for each tag. Throws if a tag has nothing, or if something is for no tag. */
export function byTag<V>(values: Readonly<Record<Tag, V>>): [Tag, V][] {
  forAllTags(Object.keys(values));
  return Object.entries(values) as [Tag, V][];
}

/** Throws unless the tags, which may repeat, are exactly those of the kit. */
export function forAllTags(tags: Iterable<string>): void {
  const found = new Set(tags);
  const missing = TAGS.filter((tag) => !found.has(tag));
  const unknown = [...found].filter((tag) => !(TAGS as readonly string[]).includes(tag));
  if (missing.length > 0) throw new Error(`There is no case of ${missing.join(', ')}`);
  if (unknown.length > 0) throw new Error(`There is no such tag: ${unknown.join(', ')}`);
}

forAllTags(Object.keys(SAMPLES));
