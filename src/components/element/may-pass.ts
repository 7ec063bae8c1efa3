import type { KpiError } from '../../data/errors.js';
import { mayAnswer } from '../../data/may-answer.js';

/** Codes of errors that may be gone at another try, if there is an address to load. */
const PASSING: ReadonlySet<string> = new Set(['network', 'http', 'timeout']);
/** Reasons of `parse` errors that may be gone: a file that is being replaced, a login page of the network. */
const PASSING_CONTENT: ReadonlySet<string> = new Set(['empty', 'web-page']);

/** Whether another try may succeed. */
export function mayPass({ code, facts }: KpiError): boolean {
  if (facts.address === undefined) return false;
  if (code === 'parse') return PASSING_CONTENT.has(facts.reason ?? '');
  return PASSING.has(code) && mayAnswer(facts.reason);
}
