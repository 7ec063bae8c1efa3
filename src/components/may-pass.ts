import type { KpiError } from '../data/errors.js';
import { mayAnswer } from '../data/silence.js';

/** Codes of failures that another try may mend, where there is an address to try. */
const PASSING: ReadonlySet<string> = new Set(['network', 'http', 'timeout']);
/** The same for what was there: a file that is being replaced, a page to log in to the network. */
const PASSING_CONTENT: ReadonlySet<string> = new Set(['empty', 'web-page']);

/** Whether another try may end better. */
export function mayPass({ code, facts }: KpiError): boolean {
  if (facts.address === undefined) return false;
  if (code === 'parse') return PASSING_CONTENT.has(facts.reason ?? '');
  return PASSING.has(code) && mayAnswer(facts.reason);
}
