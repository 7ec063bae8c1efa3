import { KpiError } from '../data/errors.js';
import { whySilent } from '../data/silence.js';

/** The same failure, with what this page can know of why there was no answer. */
export function withReason(error: KpiError): KpiError {
  const { code, facts } = error;
  if (code !== 'network' || facts.address === undefined || facts.reason !== undefined) return error;
  // A page that is part of another one’s text has no address of its own.
  const address = location.protocol === 'about:' ? document.baseURI : location.href;
  const { origin } = window;
  const why = whySilent(facts.address, { address, origin, isOnline: navigator.onLine });
  return new KpiError(code, { ...facts, ...why }, { cause: error.cause });
}
