import { KpiError } from '../../data/errors.js';
import { whySilent } from '../../data/silence.js';
import type { Written } from './attributes.js';
import { asKpiError } from './plain-error.js';
import { withPlace } from './with-place.js';

/**
 * Returns an error as one that a sentence can be made of, with all that this page can know about it.
 * @param written attributes and their texts, by absolute address
 */
export const explained = (error: unknown, written?: ReadonlyMap<string, Written>): KpiError =>
  withPlace(withReason(asKpiError(error)), written);

/** Adds to a `network` error why there was no answer. */
function withReason(error: KpiError): KpiError {
  const { code, facts } = error;
  if (code !== 'network' || facts.address === undefined || facts.reason !== undefined) return error;
  // A page in a `srcdoc` has no address of its own.
  const address = location.protocol === 'about:' ? document.baseURI : location.href;
  const { origin } = window;
  const why = whySilent(facts.address, { address, origin, isOnline: navigator.onLine });
  return new KpiError(code, { ...facts, ...why }, { cause: error.cause });
}
