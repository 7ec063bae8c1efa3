import { build } from 'esbuild';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** Inside the repository, so that the code finds packages that are not compiled into it. */
const CACHE = fileURLToPath(new URL('../node_modules/.cache/kpi-widgets/', import.meta.url));

/**
 * Loads a module of the repository, compiled from source: nothing has to be built before.
 * @param {string} file path from the root
 */
export async function loadTypeScript(file) {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: [file],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'warning',
    // The package says that only built files have side effects; modules of the source have some, too.
    ignoreAnnotations: true,
    // papaparse is no ES module and requires a part of Node.
    banner: {
      js: `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);`,
    },
  });
  mkdirSync(CACHE, { recursive: true });
  const folder = mkdtempSync(path.join(CACHE, 'code-'));
  try {
    const module = path.join(folder, 'module.mjs');
    writeFileSync(module, outputFiles[0].contents);
    return await import(pathToFileURL(module).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
