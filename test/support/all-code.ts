import { Lacking, type LateCode } from '../../src/data/late-code.js';
import { ALL_CODE, haveAllCode } from '../../src/kinds/all-code.js';

// For tests that read and count at once: the engine waits for code that a file or a figure needs.
haveAllCode();

/** Takes away all code that is loaded when it is needed, as if the page had just been opened. */
export function forgetCode(): void {
  for (const [code] of ALL_CODE) code.module = null;
}

const modules = new Map(ALL_CODE);

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
