import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { loadTypeScript } from './load-typescript.mjs';

const FOLDER = fileURLToPath(new URL('../test/references/svg/', import.meta.url));
const DATA = fileURLToPath(new URL('../demo/data/', import.meta.url));

/** The pictures as they are drawn now, by name. */
export async function drawn() {
  const { references } = await loadTypeScript('test/references/cases.ts');
  return references((name) => readFileSync(path.join(DATA, name), 'utf8'));
}

/** The pictures that somebody has looked at, by name. */
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
 * Where two pictures part; `null` where they are the same but for rounding.
 * @param {string} a
 * @param {string} b
 */
export function difference(a, b) {
  const [shapeA, shapeB] = [a, b].map((svg) => svg.replace(NUMBER, '#'));
  if (shapeA !== shapeB) {
    let at = 0;
    while (shapeA[at] === shapeB[at]) at += 1;
    const around = (text) => text.slice(Math.max(0, at - 40), at + 40);
    return `“${around(shapeB)}” instead of “${around(shapeA)}”`;
  }
  const [numbersA, numbersB] = [a, b].map((svg) => svg.match(NUMBER) ?? []);
  const at = numbersA.findIndex((one, i) => Math.abs(one - numbersB[i]) > TOLERANCE);
  return at < 0 ? null : `number ${at + 1} is ${numbersB[at]} instead of ${numbersA[at]}`;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const pictures = await drawn();
  for (const [name, svg] of pictures) writeFileSync(path.join(FOLDER, `${name}.svg`), svg);
  console.log(`${pictures.size} pictures in test/references/svg. Look at those that have changed.`);
}
