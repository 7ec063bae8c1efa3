import { ILLEGAL } from '../../render/svg.js';

/** A text, and the way to write another one in its form. */
export interface WrittenText {
  readonly text: string;
  /** Writes another text in the same form. */
  readonly write: (text: string) => string;
}

const CDATA = /<!\[CDATA\[([^]*?)\]\]>/g;
const ENTITY = /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** Characters that XML does not allow in a text, and how they are written where the text has none of them yet. */
const USUAL: readonly (readonly [char: string, written: string])[] = [
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
];

/**
 * Reads the content of an XML element without elements in it.
 * @param source is well-formed
 */
export const writtenText = (source: string): WrittenText =>
  source.includes('<![CDATA[') ? inSections(source) : inEntities(source);

/** Blanks around the sections stay where they are. */
function inSections(source: string): WrittenText {
  const [, before = '', content = '', after = ''] = /^(\s*)([^]*?)(\s*)$/.exec(source) ?? [];
  let text = '';
  let end = 0;
  for (const { 0: section, 1: inside = '', index } of content.matchAll(CDATA)) {
    text += inEntities(content.slice(end, index)).text + inside;
    end = index + section.length;
  }
  text += inEntities(content.slice(end)).text;
  const write = (other: string): string =>
    `${before}<![CDATA[${legal(other).replaceAll(']]>', ']]]]><![CDATA[>')}]]>${after}`;
  return { text, write };
}

/** A text without signs that a feed cannot have: readers would drop all of it. */
export const legal = (text: string): string => text.replace(ILLEGAL, '\ufffd');

function inEntities(source: string): WrittenText {
  // One feed writes &quot;, another one &#34;: both write all of them alike.
  const written = new Map(USUAL);
  const text = source.replace(ENTITY, (entity, hex?: string, decimal?: string, name = '') => {
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    const char = NAMED[name as string] ?? String.fromCodePoint(code);
    written.set(char, entity);
    return char;
  });
  const write = (other: string): string =>
    Array.from(legal(other), (char) => written.get(char) ?? char).join('');
  return { text, write };
}
