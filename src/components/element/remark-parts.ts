import type { Words } from '../../words/format.js';
import type { AttributeReader } from './attributes.js';

/** The parts of an element, besides its figure, that remarks are made from. */
export interface Parts {
  /** The attributes as they were read last. */
  readonly read: AttributeReader | null;
  readonly heading: string;
  /** Sentences that the element shows beside its figure. */
  readonly told: readonly string[];
  readonly words: Words;
}
