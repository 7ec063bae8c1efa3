import { AREA_WORDS } from '../../options/area/area-kinds.js';
import type { AttributeReader } from '../element/attributes.js';
import type { AreaDrawing } from './area-reading.js';

/** Reads how a figure over time is drawn. */
export const areaDrawing = (read: AttributeReader): AreaDrawing => ({
  kind: read.word('kind', AREA_WORDS),
  scale: read.word('scale', ['linear', 'log']),
  colors: read.word('colors', ['few', 'all']),
});

/** A text about as long as the line under the title, to keep room for it. */
export const AREA_SUBTITLE =
  'Users active within 30 days, counted once per hub, Sep 28, 2025 to Sep 28, 2026';
