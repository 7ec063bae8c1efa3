import { FILES, GOLDEN, NOT_MEASURED, type Texts } from './parity.js';

/**
 * Files of a folder of the test server; those that are not there are left out.
 * @param golden where the golden file is
 */
export async function loadTexts(
  folder: string,
  golden = `${folder}/${GOLDEN}`,
  names: readonly string[] = Object.values(FILES),
): Promise<Texts> {
  const addresses = names.map((name) => [name, `${folder}/${name}`] as const);
  const texts: Record<string, string> = {};
  const goldens = [
    [GOLDEN, golden],
    [NOT_MEASURED, golden.replace('golden', 'not-measured')],
  ] as const;
  for (const [name, address] of [...goldens, ...addresses]) {
    const answer = await fetch(address);
    if (answer.ok) texts[name] = await answer.text();
  }
  return texts;
}
