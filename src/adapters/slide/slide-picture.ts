import type { Look } from '../../look/look.js';
import { sheetOf, type Sheet } from '../../options/sheet.js';
import type { Drawing } from '../render/drawing.js';
import { drawingOf, type TagView } from '../render/tag-view.js';
import type { Box } from './slide-sheet.js';

/** Margin of a sheet, which a picture on a slide does not need, in px. */
const MARGIN = 16;

/** The least height of a chart or map, in px. */
const LEAST = 120;

/** A picture on the slide: its title, the chart or map of its tag, and the legend. */
export interface SlidePicture {
  readonly drawing: Drawing;
  readonly parts: Sheet['parts'];
}

/**
 * Draws the picture of a tag so that it fills its place, with its title and its legend. A map has no names, as most would
 * be cut in so small a place.
 */
export async function slidePicture(view: TagView, box: Box, look: Look): Promise<SlidePicture> {
  const { heading, words } = view;
  const more = (count: number): string => words.say('more', { count });
  let height = box.height;
  for (;;) {
    const options = { width: box.width, height, look, names: false };
    const drawing = (await drawingOf(view, options)) as Drawing;
    const sheet = sheetOf(drawing.shown, { title: heading, source: '', more }, look);
    const beyond = sheet.height - 2 * MARGIN - box.height;
    // The legend may depend on the height: it is known when the picture is drawn again.
    if (beyond > 0 && height > LEAST) {
      height = Math.max(height - beyond, LEAST);
      continue;
    }
    const [x, y] = [box.x - MARGIN, box.y - MARGIN];
    return {
      drawing,
      parts: sheet.parts.map((part) => ({ ...part, x: x + part.x, y: y + part.y })),
    };
  }
}
