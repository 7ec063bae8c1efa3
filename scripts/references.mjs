import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { firstDifference } from './first-difference.mjs';
import { loadTypeScript } from './load-typescript.mjs';

const FOLDER = fileURLToPath(new URL('../test/references/svg/', import.meta.url));
const DATA = fileURLToPath(new URL('../demo/data/', import.meta.url));

/** The pictures as they are drawn now, by name. */
export async function drawn() {
  const { references } = await loadTypeScript('test/references/cases.ts');
  return references((name) => readFileSync(path.join(DATA, name), 'utf8'));
}

/** The reference pictures, which a person has looked at, by name. */
export const kept = () =>
  new Map(
    readdirSync(FOLDER).map((file) => [
      path.basename(file, '.svg'),
      readFileSync(path.join(FOLDER, file), 'utf8'),
    ]),
  );

/** A tenth of a pixel either way is rounding. */
const TOLERANCE = 0.15;
const NUMBER = /-?\d+(?:\.\d+)?/g;

/**
 * Returns where two pictures differ; `null` if they are the same except for rounding.
 * @param {string} a
 * @param {string} b
 */
export function difference(a, b) {
  const [shapeA, shapeB] = [a, b].map((svg) => svg.replace(NUMBER, '#'));
  if (shapeA !== shapeB) {
    return firstDifference(shapeB, shapeA);
  }
  const [numbersA, numbersB] = [a, b].map((svg) => svg.match(NUMBER) ?? []);
  const at = numbersA.findIndex((one, i) => Math.abs(one - numbersB[i]) > TOLERANCE);
  if (at < 0) return null;
  const place = [...b.matchAll(NUMBER)][at].index;
  const around = b.slice(Math.max(0, place - 60), place + 20);
  return `number ${at + 1}: found ${numbersB[at]}, expected ${numbersA[at]}, in “${around}”`;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const pictures = await drawn();
  for (const [name, svg] of pictures) writeFileSync(path.join(FOLDER, `${name}.svg`), svg);
  console.log(`${pictures.size} pictures in test/references/svg. Look at those that have changed.`);
}
