import { Lacking, type LateCode } from '../../src/data/late-code.js';
import { ALL_CODE } from '../../src/kinds/all-code.js';
import { lateCommunities } from '../../src/kinds/number/late-communities.js';
import * as ofCommunities from '../../src/kinds/number/of-communities.js';

/** All code that a page loads when it is needed, with its modules; a worker needs less. */
const modules = new Map<LateCode<unknown>, unknown>([
  ...ALL_CODE,
  [lateCommunities, ofCommunities],
]);

/** Gives a program all code at once. */
export function haveCode(): void {
  for (const code of modules.keys()) give(code);
}

/** Takes away all code that is loaded when it is needed, as if the page had just been opened. */
export function forgetCode(): void {
  for (const code of modules.keys()) code.module = null;
}

/** Gives one of these modules. */
export const give = (code: LateCode<unknown>): void => void (code.module = modules.get(code));

/** Does what the engine does if code is lacking, but at once. Each lack is noted in `lacked`. */
export function giving<T>(work: () => T, lacked = new Set<unknown>()): T {
  for (;;) {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof Lacking) || error.code.module !== null) throw error;
      lacked.add(error.code);
      give(error.code);
    }
  }
}

// For tests that read and count at once: the engine waits for code that a file or a figure needs.
haveCode();
