import { seededRandom } from './random.js';

/**
 * What a reader sees of a bad file: its figures, its figures with a note about rows, or why there are
 * none.
 */
export type Fate = 'same' | 'told' | 'refused';

/** A way in which a file may be bad, and the fates that it may have. */
export interface Harm {
  readonly fates: readonly Fate[];
  /** Makes a bad file: another one each time, but the same ones in every run. */
  readonly make: (text: string, random: () => number) => Uint8Array;
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const pick = <T>(all: readonly T[], random: () => number): T =>
  all[Math.floor(random() * all.length)] as T;

/** Changes the text and nothing else. */
const text =
  (change: (text: string, random: () => number) => string): Harm['make'] =>
  (whole, random) =>
    bytesOf(change(whole, random));

const always = (found: string): Harm['make'] => text(() => found);

/** Changes a row that is not the header. */
const row = (change: (row: string, random: () => number) => string): Harm['make'] =>
  text((whole, random) => {
    const rows = whole.split('\n');
    const at = 1 + Math.floor(random() * (rows.length - 2));
    return rows.with(at, change(rows[at] as string, random)).join('\n');
  });

/** More columns, each with a name of its own. */
const wider = (whole: string, count: number): string =>
  whole
    .trimEnd()
    .split('\n')
    .map(
      (line, at) =>
        line + Array.from({ length: count }, (_, of) => (at ? ',' : `,more-${of}`)).join(''),
    )
    .join('\n');

/** Changes the cell of a row in a column, given by its index. */
const cell = (column: number, cells: readonly string[]): Harm['make'] =>
  row((line, random) => line.split(',').with(column, pick(cells, random)).join(','));

const wide = (isLittle: boolean, mark: boolean) => (whole: string) => {
  const all = (mark ? '\uFEFF' : '') + whole;
  const view = new DataView(new ArrayBuffer(2 * all.length));
  for (let at = 0; at < all.length; at += 1) {
    view.setUint16(2 * at, all.charCodeAt(at), isLittle);
  }
  return new Uint8Array(view.buffer);
};

const spliced =
  (gone: number, come: (random: () => number) => Uint8Array): Harm['make'] =>
  (whole, random) => {
    const bytes = bytesOf(whole);
    const at = Math.floor(random() * bytes.length);
    return Uint8Array.of(...bytes.subarray(0, at), ...come(random), ...bytes.subarray(at + gone));
  };

const noise = (length: number) => (random: () => number) =>
  Uint8Array.from({ length }, () => Math.floor(random() * 256));

const SAME = ['same'] as const;
const TOLD = ['told'] as const;
const REFUSED = ['refused'] as const;
const ANY = ['same', 'told', 'refused'] as const;

/**
 * Harms to a file whose third column is a count. If a part is missing and nothing shows it, `same`
 * stands for the figures of what is left.
 */
export const HARMS: Readonly<Record<string, Harm>> = {
  // How a file is written
  'a mark at the beginning': { fates: SAME, make: text((all) => `\uFEFF${all}`) },
  'line ends of Windows': { fates: SAME, make: text((all) => all.replaceAll('\n', '\r\n')) },
  'line ends of old Macs': { fates: SAME, make: text((all) => all.replaceAll('\n', '\r')) },
  'all kinds of line ends': {
    fates: SAME,
    make: text((all, random) => all.replace(/\n/g, () => pick(['\n', '\r\n', '\r'], random))),
  },
  'blank lines': { fates: SAME, make: text((all) => all.replaceAll('\n', '\n\n')) },
  'no line end at the end': { fates: SAME, make: text((all) => all.trimEnd()) },
  semicolons: { fates: SAME, make: text((all) => all.replaceAll(',', ';')) },
  tabs: { fates: SAME, make: text((all) => all.replaceAll(',', '\t')) },
  'quotes around all': { fates: SAME, make: text((all) => all.replace(/[^,\n]+/g, '"$&"')) },
  'blanks in the header': { fates: SAME, make: text((all) => all.replace(',', ' , ')) },
  'a header in capitals': {
    fates: SAME,
    make: text((all) => all.replace(/^.*/, (header) => header.toUpperCase())),
  },
  'one more column': { fates: SAME, make: text((all) => all.replaceAll('\n', ',more\n')) },
  'UTF-16, small end first': { fates: SAME, make: wide(true, true) },
  'UTF-16, big end first': { fates: SAME, make: wide(false, true) },
  'UTF-16 without its mark': { fates: REFUSED, make: wide(true, false) },

  // Cells and rows
  'a count that is a word': { fates: TOLD, make: cell(2, ['many', 'five', '?', 'ten']) },
  'a count that is too much': {
    fates: TOLD,
    make: cell(2, ['1e999', 'Infinity', '9'.repeat(400)]),
  },
  'a count below zero': { fates: TOLD, make: cell(2, ['-1', '-0.5', '-1e9', '(5)']) },
  'a count of another base': {
    fates: TOLD,
    make: cell(2, ['0x10', '0b11', '５', '1_000', "1'00"]),
  },
  'a formula as a count': { fates: TOLD, make: cell(2, ['=1+1', '@SUM(A1)', '+cmd|x', '#REF!']) },
  'code as a count': { fates: TOLD, make: cell(2, ['<b>5</b>', '${7*7}', '{{7}}', '%35']) },
  'a row that is too short': { fates: TOLD, make: row((line) => line.split(',')[0] as string) },
  'a row that is too long': { fates: TOLD, make: row((line) => `${line},1,2,3`) },
  // A blank row, as spreadsheets write it; without its count the figure is another.
  'a row of commas': { fates: ANY, make: row(() => ',,,,') },
  'a huge cell': { fates: TOLD, make: cell(2, ['x'.repeat(300_000)]) },
  'a zero byte in a count': { fates: TOLD, make: cell(2, ['5\0', '\0']) },
  'an old letter': {
    fates: TOLD,
    make: (all) => {
      const bytes = bytesOf(all);
      bytes[bytes.lastIndexOf(0x61)] = 0xe9;
      return bytes;
    },
  },

  // No table
  'a page': { fates: REFUSED, make: always('<!doctype html><title>Sign in</title><p>a,b,c') },
  JSON: { fates: REFUSED, make: always('{"users": [1, 2, 3], "date": ["2026-01-01"]}') },
  'a pointer of Git LFS': {
    fates: REFUSED,
    make: always('version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12\n'),
  },
  'an archive': {
    fates: REFUSED,
    make: (_, random) => Uint8Array.of(0x50, 0x4b, 3, 4, ...noise(2000)(random)),
  },
  'a packed file': {
    fates: REFUSED,
    make: (_, random) => Uint8Array.of(0x1f, 0x8b, 8, 0, ...noise(2000)(random)),
  },
  'a picture': {
    fates: REFUSED,
    make: (_, random) =>
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, ...noise(900)(random)),
  },
  nothing: { fates: REFUSED, make: always('') },
  'blanks alone': { fates: REFUSED, make: always(' \r\n\t\n   \n') },
  noise: { fates: REFUSED, make: (_, random) => noise(3000)(random) },
  'no header': { fates: REFUSED, make: text((all) => all.slice(all.indexOf('\n') + 1)) },
  'the header alone': { fates: REFUSED, make: text((all) => all.slice(0, all.indexOf('\n') + 1)) },
  'a header in another language': {
    fates: REFUSED,
    make: text((all) => all.replace(/^.*/, 'fecha,nodo,usuarios,grupo,nombre')),
  },
  'a column twice': {
    fates: ANY,
    make: text((all) => all.replace(/^([^,\n]*).*$/gm, '$&,$1')),
  },
  'a hundred thousand columns that no row has': {
    fates: SAME,
    make: text((all) => all.replace('\n', `${',x'.repeat(100_000)}\n`)),
  },
  'hundreds of columns': { fates: SAME, make: text((all) => wider(all, 300)) },
  'a quote that is left open': { fates: REFUSED, make: row((line) => `"${line}`) },
  'a quote inside of a cell': { fates: ANY, make: row((line) => line.replace(/\d/, '"$&')) },

  // Harms that may have any fate
  'an end that is missing': {
    fates: ANY,
    make: (all, random) => bytesOf(all).slice(0, Math.floor(random() * all.length)),
  },
  'other bytes': { fates: ANY, make: spliced(3, noise(3)) },
  'more bytes': { fates: ANY, make: spliced(0, noise(40)) },
  'a hole': { fates: ANY, make: spliced(200, noise(0)) },
  'signs that mean something': {
    fates: ANY,
    make: spliced(0, (random) =>
      bytesOf(pick(['"', '\r', '\n', ',', ';', '\t', '\\', "'"], random)),
    ),
  },
};

/** Yields `count` bad files: all harms in turn, with the same seed every time. */
export function* hostileFiles(
  good: string,
  count: number,
): Generator<{ readonly name: string; readonly harm: Harm; readonly bytes: Uint8Array }> {
  const random = seededRandom(20261125);
  const all = Object.entries(HARMS);
  for (let at = 0; at < count; at += 1) {
    const [name, harm] = all[at % all.length] as [string, Harm];
    yield { name, harm, bytes: harm.make(good, random) };
  }
}
