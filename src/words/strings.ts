import type { english } from './english.js';

/**
 * A key of a sentence. In the text, `{name}` stands for a fact; a key with `.one` and `.other` follows
 * the plural of the fact `count`.
 */
export type StringKey = keyof typeof english;

/** The kit's sentences in one language: every key of English. */
export type Strings = Readonly<Record<StringKey, string>>;

/** Keys whose text depends on the plural of `count`, without their ending. */
export type PluralKey = StringKey extends infer Key
  ? Key extends `${infer Stem}.other`
    ? Stem
    : never
  : never;

/** What may be wrong with a tag: the ending of the key of its sentence, `attribute.…`. */
export type NoteCode = StringKey extends infer Key
  ? Key extends `attribute.${infer Code}`
    ? Code
    : never
  : never;
