import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { firstTextDifference } from './first-difference.mjs';

// The files that say what the tags have: the manifest, made from the comments in src/components, and what editors
// read, made from the manifest. With `--write` they are written; without, they are compared with what is there.
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const MANIFEST = 'custom-elements.json';
const argv = ['analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet'];

/** The texts of all these files, by name. */
async function fresh() {
  const manifest = JSON.stringify(await cli({ argv, noWrite: true }), null, 2);
  const outdir = mkdtempSync(path.join(tmpdir(), 'kpi-editors-'));
  const options = { outdir, hideLogs: true };
  // They change what they are given.
  generateVsCodeCustomElementData(JSON.parse(manifest), { ...options, cssFileName: null });
  generateJetBrainsWebTypes(JSON.parse(manifest), { ...options, packageJson: false });
  const texts = readdirSync(outdir).map((name) => [name, textOf(path.join(outdir, name))]);
  rmSync(outdir, { recursive: true });
  return new Map([[MANIFEST, `${manifest}\n`], ...texts]);
}

const textOf = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');

const files = await fresh();
if (files.size !== 3) throw new Error(`Made ${[...files.keys()].join(', ')}`);
for (const [name, text] of files) {
  const file = path.join(ROOT, name);
  if (process.argv.includes('--write')) writeFileSync(file, text);
  else if (textOf(file) !== text) {
    const difference = firstTextDifference(textOf(file), text);
    console.log(`${name} is out of date: run "npm run manifest". ${difference}`);
    process.exitCode = 1;
  }
}
