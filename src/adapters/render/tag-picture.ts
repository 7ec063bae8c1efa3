import { contentDrawing } from '../../components/sharing/content-drawing.js';
import { LIGHT, type Look } from '../../look/look.js';
import type { SvgNode } from '../../render/svg.js';
import { FONT } from '../png.js';
import type { Drawing } from './drawing.js';
import type { TagView } from './tag-view.js';

/** A look for picture files, which have the same font on every computer. */
export const lookOfFile = (look: Look = LIGHT): Look => ({
  ...look,
  font: `${FONT}, Arial, sans-serif`,
});

/** A tag as a picture file shows it, with title and source. */
export const pictureOfTag = (
  view: TagView,
  { figure, shown, notes }: Drawing,
  look: Look,
): SvgNode => contentDrawing({ ...view, figure, shown, notes }, look);
