import { KpiError } from '../data/errors.js';
import { requestWith } from '../data/request.js';
import { fetchFile } from '../data/source.js';
import { MAX_BYTES } from '../engine/requests.js';
import type { Transfer } from '../engine/transfer.js';
import { cut } from '../words/cut.js';
import { wordsFor } from '../words/format.js';
import type { Server } from './collect-servers.js';
import { failureSentence } from './failure.js';
import { oneLine } from './one-line.js';
import { allSeries, type Series } from './prometheus-series.js';
import { Failure } from './terminal.js';
import { wholeBody } from './whole-body.js';

/** A value for each step between two moments, in seconds. */
export interface Range {
  readonly query: string;
  readonly start: number;
  readonly end: number;
  readonly step: number;
}

/** The request, and the signal that ends it. */
interface Asking {
  readonly timeout: number;
  readonly signal: AbortSignal;
}

const LONGEST = 300;

/**
 * Asks a Prometheus, or what has its HTTP API, for a range of values.
 * @throws Failure if it does not answer as Prometheus does, or warns that its answer may lack something
 */
export async function askRange(
  { address, headers }: Server,
  { query, start, end, step }: Range,
  { timeout, signal }: Asking,
): Promise<readonly Series[]> {
  const facts = { query, start: String(start), end: String(end), step: String(step) };
  const asked = `${address}/api/v1/query_range?${new URLSearchParams(facts).toString()}`;
  let refusal: string | null = null;
  const send = async (to: string, stop: AbortSignal): Promise<Response> => {
    // A header with a token must not follow to another server.
    const response = await requestWith(to, stop, { headers, redirect: 'manual' });
    refusal = response.ok ? null : await refusalOf(response.clone(), address);
    return response;
  };
  const unwanted = new AbortController();
  const stop = (): void => unwanted.abort();
  signal.addEventListener('abort', stop);
  try {
    const transfer: Transfer = { bytes: 0, total: null, limit: MAX_BYTES, timeout, unwanted };
    const file = await fetchFile(asked, { timeout, unwanted: unwanted.signal, send });
    return seriesIn(new TextDecoder().decode(await wholeBody(asked, file, transfer)), address);
  } catch (error) {
    if (!(error instanceof KpiError)) throw error;
    if (refusal !== null && error.code === 'http') throw new Failure(refusal);
    if (error.code === 'too-large') {
      throw new Failure(
        `${address} answers with more than ${MAX_BYTES} bytes: ask for fewer days, by --since.`,
      );
    }
    // `untilWhole` tries again what has broken off.
    throw new KpiError(error.code, { ...error.facts, address }, { cause: error.cause });
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/** A failure to ask a server, as a sentence. */
export function serverSentence(error: unknown): string {
  if (error instanceof Failure) return error.message;
  if (error instanceof KpiError) return failureSentence(error, wordsFor('en'));
  throw error;
}

/** What a server says of its refusal; `null` if the usual sentence says enough. */
async function refusalOf(response: Response, address: string): Promise<string | null> {
  const { status, headers } = response;
  if (status === 401 || status === 403) {
    return `${address} answered with status ${status}: it wants other credentials. --header-env sends a header such as Authorization.`;
  }
  if (status >= 300 && status < 400) {
    const to = headers.get('location') ?? '';
    const led = URL.canParse(to, address) ? new URL(to, address) : null;
    const where = led ? ` to ${led.origin}${led.pathname}` : '';
    return `${address} redirects${where}, perhaps to log in. --prometheus takes the address of Prometheus itself.`;
  }
  if (!/json/i.test(headers.get('content-type') ?? '')) return null;
  const said = errorIn(await response.text());
  return said === null ? null : `${address} refuses the query: ${said}`;
}

/** The error in an answer; `null` if there is none. */
function errorIn(text: string): string | null {
  const { error } = objectIn(text) ?? {};
  return typeof error === 'string' ? cut(oneLine(error), LONGEST) : null;
}

/** @throws Failure */
function seriesIn(text: string, address: string): readonly Series[] {
  const answer = objectIn(text);
  const data = answer?.['data'] as { resultType?: unknown; result?: unknown } | null | undefined;
  if (answer?.['status'] !== 'success' || !Array.isArray(data?.result)) {
    const beginning = cut(oneLine(text), 40);
    throw new Failure(
      `${address} does not answer as Prometheus does: its answer begins with “${beginning}”. Is that a page to log in?`,
    );
  }
  if (data.resultType !== 'matrix') {
    throw new Failure(
      `${address} answers the query with no series: is it one for a range of time?`,
    );
  }
  // Whoever asks several stores for a part of the series each, such as Thanos, warns if one is down.
  // Some versions send notes on a query as warnings, too.
  const all: readonly unknown[] = Array.isArray(answer.warnings) ? answer.warnings : [];
  const warnings = all.filter((one) => !String(one).startsWith('PromQL info:'));
  if (warnings.length > 0) {
    const said = warnings.map((one) => cut(oneLine(String(one)), LONGEST)).join('; ');
    throw new Failure(`${address} warns that its answer may lack something: ${said}`);
  }
  return allSeries(data.result, address);
}

function objectIn(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
