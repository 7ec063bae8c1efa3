import { KpiError } from '../../data/errors.js';
import { whySilent } from '../../data/silence.js';

/** Adds to a `network` error why there was no answer, as far as this page can know it. */
function withReason(error: KpiError): KpiError {
  const { code, facts } = error;
  if (code !== 'network' || facts.address === undefined || facts.reason !== undefined) return error;
  // A page in a `srcdoc` has no address of its own.
  const address = location.protocol === 'about:' ? document.baseURI : location.href;
  const { origin } = window;
  const why = whySilent(facts.address, { address, origin, isOnline: navigator.onLine });
  return new KpiError(code, { ...facts, ...why }, { cause: error.cause });
}

/** Returns an error as one that a sentence can be made of. */
export function asKpiError(error: unknown): KpiError {
  if (error instanceof KpiError) return withReason(error);
  const found = error instanceof Error ? error.message : String(error);
  return new KpiError('render', { found }, { cause: error });
}
