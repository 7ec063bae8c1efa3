import type { AttributeReader } from '../element/attributes.js';
import { edgesOf } from '../../kinds/sizes/edges.js';
import { DEFAULT_BINS } from '../../kinds/sizes/sizes.js';

/** The edges of the bins. They decide what is shown: illegal ones are an error. */
export function readBins(read: AttributeReader): readonly number[] {
  const text = read.text('bins') ?? '';
  const edges = text === '' ? DEFAULT_BINS : edgesOf(text);
  if (edges === null) read.refuse('edges', 'bins', text);
  return edges ?? DEFAULT_BINS;
}
