import { build } from 'esbuild';
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { packKit, TSC } from './packed.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** @returns {Promise<{code: number, printed: string}>} */
const run = (args, cwd, command = process.execPath) =>
  new Promise((resolve) => {
    execFile(command, args, { cwd, maxBuffer: 2 ** 24 }, (error, printed, told) =>
      resolve({ code: error ? Number(error.code) : 0, printed: `${printed}${told}` }),
    );
  });

/** Installs what `npm pack` packs in another project, laid out as by `npm install`. */
export async function installPackage() {
  const folder = mkdtempSync(path.join(tmpdir(), 'kpi-installed-'));
  const home = path.join(folder, 'node_modules', 'kpi-widgets');
  mkdirSync(home, { recursive: true });
  const { tarball, names, size, unpackedSize } = await packKit(folder);
  const unpacked = await run(['-xzf', tarball, '-C', home, '--strip-components=1'], folder, 'tar');
  if (unpacked.code !== 0) throw new Error(unpacked.printed);
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(home, 'node_modules'));
  mkdirSync(path.join(folder, 'node_modules', '@types'));
  const react = path.join('node_modules', '@types', 'react');
  symlinkSync(path.join(ROOT, react), path.join(folder, react));
  return {
    folder,
    home,
    tarball,
    /** Paths of all files of the package, and its bytes. */
    names,
    size,
    unpackedSize,
    /** Runs a command of the project's dependencies, which are those of this repository. */
    command: (name, args) => run([path.join(ROOT, 'node_modules', name), ...args], folder),
    /** Runs a program of the project. */
    node: (code) => run(['--input-type=module', '--eval', code], folder),
    /** Compiles programs of the project, given by file name, and returns what the compiler says. */
    compile(programs, options) {
      for (const [name, text] of Object.entries(programs)) {
        writeFileSync(path.join(folder, name), text);
      }
      const compilerOptions = { ...STRICT, ...options };
      const config = { compilerOptions, files: Object.keys(programs) };
      writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify(config));
      return run([TSC, '--project', folder], folder);
    },
    /** Bundles a program of the project as esbuild does by default, and returns the code. */
    async bundle(program, platform) {
      const { outputFiles } = await build({
        stdin: { contents: program, resolveDir: folder },
        bundle: true,
        write: false,
        format: 'esm',
        outdir: folder,
        platform,
        logLevel: 'error',
      });
      return outputFiles.map(({ text }) => text).join('\n');
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** The strictest options that a project may have: declarations are checked, too. */
const STRICT = {
  target: 'es2022',
  lib: ['es2022', 'dom', 'dom.iterable'],
  types: [],
  strict: true,
  skipLibCheck: false,
  noEmit: true,
};
