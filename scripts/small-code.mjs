import { minify } from 'rollup-plugin-esbuild';
import { minify as terser } from 'terser';
import { visit } from './visit.mjs';

/** Names that rollup gives to what files take from each other. Others are for users of the kit, and are longer. */
const INTERNAL = /^[\w$]{1,2}$/;

/**
 * Makes the code of a file small. Terser's files are 4 % smaller than esbuild's, and 1 % smaller yet after it.
 * Licences of others stay in them.
 * @param {string} target
 * @returns {import('rollup').OutputPlugin[]}
 */
export const smallCode = (target) => [
  minify({ target, legalComments: 'inline' }),
  {
    name: 'terser',
    async renderChunk(code) {
      const program = this.parse(code);
      return terser(withLet(code, program), {
        module: true,
        ecma: 2022,
        compress: { passes: 3, inline: 1 },
        format: { comments: /@license/ },
        nameCache: { vars: { props: sharedNames(program) } },
        sourceMap: { asObject: true },
      });
    },
  },
];

/**
 * Lets what files take from each other have one name in both. A list such as `export{x as a,y as b}` hardly gets
 * smaller when it is packed, `export{a,b}` does.
 * @param {import('estree').Program} program
 * @returns {Record<string, string>} the new name of each old one, in the form that terser takes
 */
function sharedNames({ body }) {
  const names = new Map();
  for (const { type, source, specifiers = [] } of body) {
    if (type === 'ExportNamedDeclaration' && source) continue;
    for (const { local, exported, imported } of specifiers) {
      const name = (exported ?? imported)?.name ?? '';
      const isFree = !names.has(local.name) && ![...names.values()].includes(name);
      if (isFree && INTERNAL.test(name)) names.set(local.name, name);
    }
  }
  return Object.fromEntries([...names].map(([old, name]) => [`$${old}`, name]));
}

const CONST = 'const';

/**
 * Writes `let` in place of `const`, at the same places: with one word for both, a file is 0.3 % smaller when packed.
 * @param {string} code
 * @param {import('estree').Program} program
 */
function withLet(code, program) {
  const starts = [];
  visit(program, ({ type, kind, start }) => {
    if (type === 'VariableDeclaration' && kind === CONST) starts.push(start);
  });
  const ends = starts.sort((a, b) => a - b).map((start) => start + CONST.length);
  const between = [0, ...ends].map((from, at) => code.slice(from, starts[at]));
  return between.join('let'.padEnd(CONST.length));
}
