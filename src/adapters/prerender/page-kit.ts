import { bytesOrNull } from '../bytes-or-null.js';
import { firstFiles, isOfKit, ONE_SCRIPT } from './kit-files.js';
import { preloadLines, scriptLine, type PageNeeds } from './kit-lines.js';
import { kitScript, type KitScript } from './kit-scripts.js';
import { addressInSite } from './site-address.js';
import type { SiteParts } from './site-parts.js';
import type { SitePage } from './site-tags.js';

/** The kit of a page. */
export interface PageKit {
  /** Elements for its head. */
  readonly elements: readonly string[];
  /** Sentences on what is wrong with its scripts. */
  readonly slips: readonly string[];
}

/**
 * Finds the scripts of the kit in a page, or adds the one script of the kit that the site gets.
 * @param base address of the page, or of its `<base>`
 */
export async function kitOfPage(
  { scripts, added, hasModules }: SitePage,
  base: URL,
  needs: PageNeeds,
  { options, addresses }: SiteParts,
): Promise<PageKit> {
  const { kit } = options;
  // A script that another run has added stays, unless this run adds it anew.
  const kept = kit === null && added !== null ? [added] : [];
  const found = [...scripts, ...kept].flatMap((address) => kitScript(address) ?? []);
  if (found.length > 0 || kit === null) {
    const slips = found.length > 0 || hasModules ? [] : ['It has tags, but no script of the kit.'];
    const known: KitScript[] = [];
    for (const script of found) {
      const file = addresses.fileOf(script.address, base);
      const bytes = file === null ? null : await bytesOrNull(file);
      if (file !== null && bytes === null) slips.push(`There is no script ${file}.`);
      // Other versions have other files.
      if (bytes !== null && (await isOfKit(script.name, bytes))) known.push(script);
    }
    return { elements: [...(await linesOf(known, needs)), ...kept.map(scriptLine)], slips };
  }
  const address = addressInSite(`${kit}/${ONE_SCRIPT}`, base, addresses);
  if (address === null) {
    return {
      elements: [],
      slips: ['Its <base> is on another site: --base-url has to say where this one is.'],
    };
  }
  const script = kitScript(address);
  const lines = script ? await linesOf([script], needs) : [];
  return { elements: [...lines, scriptLine(address)], slips: [] };
}

const linesOf = async (scripts: readonly KitScript[], needs: PageNeeds): Promise<string[]> =>
  scripts.length === 0 ? [] : preloadLines(scripts, needs, await firstFiles());
