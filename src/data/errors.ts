/** Why a load or a figure failed. The sentence a person reads is made of it in `words/messages`. */
export type KpiErrorCode =
  'network' | 'http' | 'timeout' | 'too-large' | 'parse' | 'schema' | 'render' | 'attribute';

/** Facts about a failure: plain data, so that it crosses to and from a worker unchanged. */
export interface KpiErrorFacts {
  /** The absolute address that was requested. */
  readonly address?: string;
  /** The attribute at fault, if the page's author can correct it. */
  readonly attribute?: string;
  /** HTTP status. */
  readonly status?: number;
  /** Row as a spreadsheet counts it: the header is row 1. */
  readonly row?: number;
  /** Columns that are missing. */
  readonly columns?: readonly string[];
  /** The column names of the file. */
  readonly header?: readonly string[];
  /** The text that was found instead: a first line, a format, a word. */
  readonly found?: string;
  /** The formats, or the words, that would have been right. */
  readonly expected?: readonly string[];
  /** A legal word that is near `found`. */
  readonly nearest?: string;
  /** The address as written in the attribute, if it is relative. */
  readonly written?: string;
  /** The address that `written` is relative to. */
  readonly base?: string;
  /** The relative address that works from one folder deeper. */
  readonly instead?: string;
  /** The address that the server redirected to, without its query. */
  readonly led?: string;
  /** A limit that was passed: seconds for `timeout`, bytes for `too-large`. */
  readonly limit?: number;
  /** Which message of this code fits. */
  readonly reason?: string;
}

/** A failure with a code and facts; `message` is for the console, not for readers. */
export class KpiError extends Error {
  override readonly name = 'KpiError';

  constructor(
    readonly code: KpiErrorCode,
    readonly facts: KpiErrorFacts = {},
    options?: ErrorOptions,
  ) {
    super(`${code} ${JSON.stringify(facts)}`, options);
    // Read the stack now: until then, V8 keeps the throwing frames alive, such as a reader with all
    // it has read.
    void this.stack;
  }
}
