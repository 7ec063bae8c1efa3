import fc from 'fast-check';
import type { Literal } from '../../src/data/literal.js';
import { name } from './names.js';

/** Strings in a list, with carriage returns: an escape keeps them. */
export const text: fc.Arbitrary<string> = fc.oneof(
  name,
  fc.constantFrom(
    '',
    '\r',
    'a\r\nb',
    '\u001b[0m',
    '\'"',
    "\\'",
    '\\x41',
    '\\u',
    '\u00ad',
    '], [',
    'None',
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
);

/** Numbers that both languages write alike: neither infinite nor none. */
const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));

const leaf: fc.Arbitrary<Literal> = fc.oneof(text, number, fc.boolean(), fc.constant(null));

/** Lists of lists, as deep as a reader must go. */
export const list: fc.Arbitrary<readonly Literal[]> = fc.letrec<{ list: Literal[]; item: Literal }>(
  (tie) => ({
    item: fc.oneof({ maxDepth: 7, depthSize: 'medium' }, leaf, tie('list')),
    list: fc.array(tie('item'), { maxLength: 5, depthIdentifier: 'list' }),
  }),
).list;

/** Where a writer has a choice: bits that are used up one by one. */
export type Choices = readonly boolean[];
export const choices: fc.Arbitrary<Choices> = fc.array(fc.boolean(), {
  minLength: 1,
  maxLength: 9,
});

/** A literal as Python's `repr` writes it: quotes by content, tuples for some lists. */
export function python(value: Literal, choice: Choices = [false]): string {
  let made = 0;
  const next = (): boolean => choice[made++ % choice.length] as boolean;
  const write = (one: Literal): string => {
    if (one === null) return 'None';
    if (typeof one === 'boolean') return one ? 'True' : 'False';
    if (typeof one === 'number') return Object.is(one, -0) ? '-0.0' : String(one);
    if (typeof one === 'string') return pythonString(one);
    const items = one.map(write).join(next() ? ', ' : ',\n ');
    // A tuple of one has a comma at its end.
    return next() ? `(${items}${one.length === 1 ? ',' : ''})` : `[${items}]`;
  };
  return write(value);
}

const NAMED: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
/** What Python does not print as it is: control characters, separators, halves of pairs. */
const UNPRINTABLE = /[\p{C}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu;

function pythonString(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const inner = text
    .replaceAll('\\', '\\\\')
    .replaceAll(quote, `\\${quote}`)
    .replace(UNPRINTABLE, (char) => NAMED[char] ?? hexEscape(char.codePointAt(0) as number));
  return quote + inner + quote;
}

function hexEscape(code: number): string {
  const hex = code.toString(16);
  if (code < 0x100) return `\\x${hex.padStart(2, '0')}`;
  return code < 0x10000 ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`;
}

/** A literal as JSON, also as writers that keep to ASCII write it. */
export function json(value: Literal, choice: Choices = [false]): string {
  const [spread, ascii] = [choice[0], choice.at(-1)];
  // JSON has no negative zero that `stringify` would write.
  const written = JSON.stringify(value, null, spread ? 1 : 0);
  if (!ascii) return written;
  return written.replace(/[^\0-\x7f]/g, (unit) =>
    hexEscape(unit.charCodeAt(0)).replace('\\x', '\\u00'),
  );
}
