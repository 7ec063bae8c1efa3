import { FILES, GOLDEN, type Texts } from './parity.js';

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
  for (const [name, address] of [[GOLDEN, golden] as const, ...addresses]) {
    const answer = await fetch(address);
    if (answer.ok) texts[name] = await answer.text();
  }
  return texts;
}
