/** Why a load or a figure failed. The sentence a person reads is made of it in `words/messages`. */
export type KpiErrorCode =
  'network' | 'http' | 'timeout' | 'too-large' | 'parse' | 'schema' | 'render' | 'attribute';

/** What is known about a failure: plain data, so that it crosses to and from a worker unchanged. */
export interface KpiErrorFacts {
  /** The address that was asked for, as it was resolved. */
  readonly address?: string;
  /** The attribute at fault, where the page's author can mend it. */
  readonly attribute?: string;
  /** HTTP status. */
  readonly status?: number;
  /** Row as a spreadsheet counts it: the header is row 1. */
  readonly row?: number;
  /** Columns that are missing. */
  readonly columns?: readonly string[];
  /** The column names of the file. */
  readonly header?: readonly string[];
  /** What was there instead: a first line, a format, a word. */
  readonly found?: string;
  /** The formats, or the words, that would have been right. */
  readonly expected?: readonly string[];
  /** A legal word that is near `found`. */
  readonly nearest?: string;
  /** The address as it stands in the attribute, where it is relative. */
  readonly written?: string;
  /** The address that `written` is relative to. */
  readonly base?: string;
  /** The relative address that leads there from one folder deeper. */
  readonly instead?: string;
  /** Where the server led to from there, without what is behind a `?`. */
  readonly led?: string;
  /** A limit that was passed: seconds for `timeout`, bytes for `too-large`. */
  readonly limit?: number;
  /** Which of the sentences of this code fits. */
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
    // Until it is read, V8 keeps what threw: a reader with all that it has read of the file.
    void this.stack;
  }
}
