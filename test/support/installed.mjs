import { build } from 'esbuild';
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { built } from '../../scripts/built.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const TSC = path.join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');

/** @returns {Promise<{code: number, printed: string}>} */
const run = (args, cwd) =>
  new Promise((resolve) => {
    execFile(process.execPath, args, { cwd, maxBuffer: 2 ** 24 }, (error, printed, told) =>
      resolve({ code: error ? Number(error.code) : 0, printed: `${printed}${told}` }),
    );
  });

/**
 * Installs the package with all of its files and types in another project, built and laid out as by
 * `npm install`.
 */
export async function installPackage() {
  const folder = mkdtempSync(path.join(tmpdir(), 'kpi-installed-'));
  const modules = path.join(folder, 'node_modules');
  const home = path.join(modules, 'kpi-widgets');
  mkdirSync(home, { recursive: true });
  for (const name of ['package.json', 'custom-elements.json', 'CHANGELOG.md']) {
    cpSync(path.join(ROOT, name), path.join(home, name));
  }
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(home, 'node_modules'));
  const types = path.join(home, 'dist', 'types');
  const compiled = await run(
    [TSC, '--project', 'tsconfig.build.json', '--outDir', types, '--noCheck'],
    ROOT,
  );
  if (compiled.code !== 0) throw new Error(compiled.printed);
  const { dist } = await built();
  cpSync(dist, path.join(home, 'dist'), { recursive: true });
  return {
    folder,
    home,
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
