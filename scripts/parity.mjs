import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadTypeScript } from './load-typescript.mjs';

const USAGE = `Compares the figures of a golden.json, and of a not-measured.json where there is one, with ours, made
of the CSV files beside it.

    npm run parity -- FOLDER [FOLDER …] [--verbose]

Exits with 0 only if every difference has a reason that was proved.`;

let loading;

/**
 * The comparison, compiled from source: it needs no build. It is compiled once for all callers.
 * @returns {Promise<typeof import('../test/parity/parity.js')>}
 */
export const loadParity = () => (loading ??= loadTypeScript('test/parity/parity.ts'));

/** The files of a folder as texts, without those that are missing. */
function readFolder(folder, names) {
  const texts = {};
  for (const name of names) {
    const file = path.join(folder, name);
    if (existsSync(file)) texts[name] = new TextDecoder().decode(readFileSync(file));
  }
  return texts;
}

/**
 * @param {string[]} args folders, and perhaps `--verbose`
 * @param {(line: string) => void} print
 * @returns {Promise<number>} the exit code
 */
export async function run(args, print) {
  const verbose = args.includes('--verbose');
  const folders = args.filter((arg) => !arg.startsWith('--'));
  const unknown = args.filter((arg) => arg.startsWith('--') && arg !== '--verbose');
  if (!folders.length || unknown.length) {
    print(USAGE);
    return 2;
  }
  const { parity, FILES, GOLDEN, NOT_MEASURED } = await loadParity();
  const sum = { compared: 0, named: 0, unexplained: 0, failures: 0 };
  for (const folder of folders) {
    const start = performance.now();
    print(folder);
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
      print('  FAILED this is no folder');
      sum.failures += 1;
      continue;
    }
    const names = [GOLDEN, NOT_MEASURED, ...Object.values(FILES)];
    const report = parity(readFolder(folder, names), verbose);
    report.lines.forEach((line) => print(line));
    const { compared, named, unexplained, failures } = report;
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    print(`  = ${compared} compared, ${named} named, ${unexplained} unexplained (${seconds} s)`);
    sum.compared += compared;
    sum.named += named;
    sum.unexplained += unexplained;
    sum.failures += failures.length;
  }
  const ok = sum.compared > 0 && sum.unexplained === 0 && sum.failures === 0;
  print(
    `${ok ? 'Parity' : 'NO PARITY'}: ${sum.compared} figures compared in ${folders.length} folders, ` +
      `${sum.named} differences with a reason, ${sum.unexplained} without, ${sum.failures} failures`,
  );
  return ok ? 0 : 1;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = await run(process.argv.slice(2), (line) => console.log(line));
}
