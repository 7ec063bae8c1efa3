import { KpiError } from '../../data/errors.js';

/** Returns an error as one that a sentence can be made of. */
export function asKpiError(error: unknown): KpiError {
  if (error instanceof KpiError) return error;
  const found = error instanceof Error ? error.message : String(error);
  return new KpiError('render', { found }, { cause: error });
}

/** The same where the code that knows more could not be loaded: then there is no network, most likely. */
export function plainError(error: unknown): KpiError {
  const { code, facts, cause } = asKpiError(error);
  const isOffline = code === 'network' && facts.reason === undefined && !navigator.onLine;
  return new KpiError(code, isOffline ? { ...facts, reason: 'offline' } : facts, { cause });
}
