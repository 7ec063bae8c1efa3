/** An answer that was asked for before the code came that reads it. */
export interface EarlyAnswer {
  readonly answer: Promise<Response>;
  readonly stop: AbortController;
}

/**
 * What the parts of the kit on one page tell each other before they share any code: several copies of the
 * one script, perhaps of other versions, and the code that it loads.
 */
export interface Note {
  /** The version of the code that is there. */
  version?: string;
  /** Whether a copy of the one script looks for tags already. */
  isFollowed?: boolean;
  /** The shared code, once the first copy of the script has asked for it. */
  core?: Promise<unknown>;
  /** By absolute address. */
  answers?: Map<string, EarlyAnswer>;
}

const KEY = Symbol.for('kpi-widgets');

export const note: Note = ((globalThis as Record<symbol, unknown>)[KEY] ??= {});
