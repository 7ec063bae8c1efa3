import type { BinsAxis, BinsKind } from '../../options/bins/bins-plan.js';
import type { AttributeReader } from '../element/attributes.js';

/** Reads how hubs by size are drawn. */
export const binsDrawing = (read: AttributeReader): { kind: BinsKind; axis: BinsAxis } => ({
  kind: read.word('kind', ['bars', 'treemap']),
  axis: read.word('axis', ['shared', 'own']),
});

/** A text about as long as the line under the title, to keep room for it. */
export const BINS_SUBTITLE = 'Mean of each hub over its own days, Sep 28, 2025 to Sep 28, 2026';
