import { KpiError } from '../../data/errors.js';
import type { OpenFile } from '../../data/source.js';
import type { HeldSummary } from '../held.js';
import { count, type Transfer } from '../transfer.js';
import { SUMMARY_KEY, SUMMARY_KIND, SUMMARY_VERSION, type SummaryFile } from './summary-file.js';
import { Summary } from './summary.js';

/**
 * Reads a summary from its bytes.
 * @throws KpiError if it is none, or one of another version
 */
export async function readSummary(
  address: string,
  pieces: OpenFile['pieces'],
  transfer: Transfer,
): Promise<HeldSummary> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const piece of pieces) {
    count(address, piece, transfer);
    text += decoder.decode(piece, { stream: true });
  }
  text += decoder.decode();
  const file = parsed(text);
  if (file?.[SUMMARY_KEY] !== SUMMARY_KIND) {
    const found = text.trimStart().slice(0, 40);
    throw new KpiError('parse', { address, reason: 'no-summary', found });
  }
  if (file.version !== SUMMARY_VERSION || !isWhole(file)) {
    const found = String(file.version);
    throw new KpiError('parse', { address, reason: 'summary-version', found });
  }
  return { where: 'summary', summary: new Summary(address, file as SummaryFile) };
}

function parsed(text: string): Partial<SummaryFile> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}

const isWhole = ({ sources, columns, figures }: Partial<SummaryFile>): boolean =>
  [sources, columns, figures].every(Array.isArray);
