import type { FactValues } from '../../words/format.js';
import type { NoteCode } from '../../words/strings.js';

/** A warning for the author of the page: what is wrong, and the facts in its sentence. */
export interface Warning {
  readonly code: NoteCode;
  readonly facts: FactValues;
  /** Whether only the console tells it, because the element shows what the author meant. */
  readonly isAside: boolean;
}

/** An address as the author has written it. */
export interface Written {
  readonly attribute: string;
  readonly written: string;
}
