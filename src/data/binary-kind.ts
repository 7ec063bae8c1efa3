/* eslint-disable no-control-regex -- the files of these kinds begin with such characters */

/** How files of some kinds begin, as text: bytes that are no UTF-8 are read as Windows-1252. */
const BEGINNINGS: readonly (readonly [beginning: RegExp, kind: string])[] = [
  [/^PK\u0003\u0004[^]{0,200}mimetypeapplication\/vnd\.oasis/, 'ods'],
  [/^PK\u0003\u0004[^]{0,4000}(?:\[Content_Types\]|_rels\/|xl\/)/, 'xlsx'],
  [/^PK\u0003\u0004/, 'zip'],
  [/^PAR1/, 'parquet'],
  [/^ARROW1/, 'arrow'],
  [/^ÐÏ\u0011/, 'xls'],
  [/^\(µ\/ý/, 'zst'],
  [/^BZh\d/, 'bz2'],
  [/^ý7zXZ/, 'xz'],
  [/^7z¼¯/, '7z'],
  [/^SQLite format 3\0/, 'sqlite'],
  [/^%PDF-/, 'pdf'],
  [/^[^]{257}ustar/, 'tar'],
];

/** The usual file name extension of a packed or binary file, if the text is of one; else `null`. */
export const binaryKind = (text: string): string | null =>
  BEGINNINGS.find(([beginning]) => beginning.test(text))?.[1] ?? null;
