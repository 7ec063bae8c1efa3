import { KpiError, type KpiErrorFacts } from '../../data/errors.js';

/** Returns an error as one that a sentence can be made of. */
export function asKpiError(error: unknown): KpiError {
  if (error instanceof KpiError) return error;
  const found = error instanceof Error ? error.message : String(error);
  return new KpiError('render', { found }, { cause: error });
}

/** Adds to a `network` error why there was no answer, as far as this page can know it. */
export async function withReason(error: KpiError): Promise<KpiError> {
  const { code, facts } = error;
  if (code !== 'network' || facts.address === undefined || facts.reason !== undefined) return error;
  const why = await reasonOf(facts.address);
  return new KpiError(code, { ...facts, ...why }, { cause: error.cause });
}

async function reasonOf(asked: string): Promise<KpiErrorFacts> {
  const isOnline = navigator.onLine;
  // Only an error needs this code, which may get no answer, either.
  const silence = await import('../../data/silence.js').catch(() => null);
  if (!silence) return isOnline ? {} : { reason: 'offline' };
  // A page in a `srcdoc` has no address of its own.
  const address = location.protocol === 'about:' ? document.baseURI : location.href;
  return silence.whySilent(asked, { address, origin: window.origin, isOnline });
}
