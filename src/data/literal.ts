/** Greatest depth of lists in a cell: no real data are deeper. */
const MAX_DEPTH = 8;

const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
  '0': '\0',
};
const HEX_LENGTH: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };
const NUMBER = /[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?/y;
const WORD = /[A-Za-z]+/y;
const SPACE = /\s*/y;

/** A value in a cell. `None` and `null` are `null`. */
export type Literal = string | number | boolean | null | readonly Literal[];

/** The cell is no literal; `at` is the character where reading stopped. */
export class LiteralError extends Error {
  constructor(readonly at: number) {
    super(`not a literal at character ${at}`);
  }
}

/**
 * Reads a Python or JSON literal: lists and tuples of strings, numbers, `None`/`null`,
 * `True`/`true`, `False`/`false`. Nothing is evaluated; time is linear and depth is bounded.
 * @throws LiteralError
 */
export function readLiteral(text: string): Literal {
  let at = 0;

  const skipSpace = (): void => {
    SPACE.lastIndex = at;
    SPACE.test(text);
    at = SPACE.lastIndex;
  };

  const readString = (quote: string): string => {
    let out = '';
    let from = ++at;
    while (at < text.length) {
      const char = text[at] as string;
      if (char === quote) {
        out += text.slice(from, at++);
        return out;
      }
      if (char !== '\\') {
        at += 1;
        continue;
      }
      out += text.slice(from, at) + readEscape();
      from = at;
    }
    throw new LiteralError(at);
  };

  const readEscape = (): string => {
    const letter = text[at + 1];
    if (letter === undefined) throw new LiteralError(at);
    const length = HEX_LENGTH[letter];
    at += 2;
    if (length === undefined)
      return ESCAPES[letter] ?? ('\'"\\/'.includes(letter) ? letter : `\\${letter}`);
    const hex = text.slice(at, at + length);
    const code = /^[0-9a-f]+$/i.test(hex) && hex.length === length ? parseInt(hex, 16) : Infinity;
    if (code > 0x10ffff) throw new LiteralError(at);
    at += length;
    return String.fromCodePoint(code);
  };

  const readList = (close: string, depth: number): Literal[] => {
    if (depth > MAX_DEPTH) throw new LiteralError(at);
    const items: Literal[] = [];
    at += 1;
    for (;;) {
      skipSpace();
      if (text[at] === close) {
        at += 1;
        return items;
      }
      items.push(readValue(depth));
      skipSpace();
      if (text[at] === ',') at += 1;
      else if (text[at] !== close) throw new LiteralError(at);
    }
  };

  const readValue = (depth: number): Literal => {
    skipSpace();
    const char = text[at];
    if (char === '[') return readList(']', depth + 1);
    if (char === '(') return readList(')', depth + 1);
    if (char === "'" || char === '"') return readString(char);
    const start = at;
    WORD.lastIndex = NUMBER.lastIndex = at;
    if (WORD.test(text)) {
      at = WORD.lastIndex;
      const word = text.slice(start, at).toLowerCase();
      if (word === 'none' || word === 'null' || word === 'nan') return null;
      if (word === 'true' || word === 'false') return word === 'true';
    } else if (NUMBER.test(text)) {
      at = NUMBER.lastIndex;
      return Number(text.slice(start, at));
    }
    throw new LiteralError(start);
  };

  const value = readValue(0);
  skipSpace();
  if (at < text.length) throw new LiteralError(at);
  return value;
}

/**
 * Reads a list cell: each item as text, `null` for none.
 * @throws LiteralError where the cell is no list, or a list of lists
 */
export function readList(text: string): (string | null)[] {
  const value = readLiteral(text);
  if (!Array.isArray(value)) throw new LiteralError(0);
  return value.map((item: Literal) => {
    if (item === null) return null;
    if (Array.isArray(item)) throw new LiteralError(0);
    return String(item);
  });
}
