import type { KpiError } from '../../data/errors.js';
import { arrived } from './arrived.js';
import type { Written } from './attributes.js';
import { lateRemarks } from './late-remarks.js';
import { plainError } from './plain-error.js';

/**
 * Returns an error with all that this page can know about it; a promise while the code for that is being
 * loaded. If it does not come, as the network is cut, the error stays as it is.
 * @param written attributes and their texts, by absolute address
 */
export function explain(
  error: unknown,
  written?: ReadonlyMap<string, Written>,
): KpiError | Promise<KpiError> {
  const { module } = lateRemarks;
  if (module) return module.explained(error, written);
  return arrived(lateRemarks.load()).then(
    () => lateRemarks.module?.explained(error, written) ?? plainError(error),
  );
}
