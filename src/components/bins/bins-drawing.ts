import type { BinsAxis, BinsKind } from '../../options/bins/bins-plan.js';
import type { AttributeReader } from '../element/attributes.js';

/** Reads how hubs by size are drawn. */
export const binsDrawing = (read: AttributeReader): { kind: BinsKind; axis: BinsAxis } => ({
  kind: read.word('kind', ['bars', 'treemap']),
  axis: read.word('axis', ['shared', 'own']),
});
