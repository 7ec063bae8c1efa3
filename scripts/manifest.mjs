import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { existsSync, readFileSync } from 'node:fs';
import { firstTextDifference } from './first-difference.mjs';

// Fails when custom-elements.json is not what `npm run manifest` would write now.
const FILE = 'custom-elements.json';
const argv = ['analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet'];
const fresh = await cli({ argv, noWrite: true });
const committed = existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : null;

if (JSON.stringify(fresh) !== JSON.stringify(committed)) {
  const difference = firstTextDifference(JSON.stringify(committed), JSON.stringify(fresh));
  console.log(`${FILE} is out of date: run "npm run manifest". ${difference}`);
  process.exitCode = 1;
}
