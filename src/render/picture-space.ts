import { textScale } from './text-scale.js';

/** The space for a picture, in px of its plan. */
export interface Space {
  readonly width: number;
  /** The height that the style sheet gives, or a default. */
  readonly height: number;
  /** The same without the default: `null` for pictures whose height follows from their width. */
  readonly given: number | null;
  /** The height that it may have at most, as on paper; `null` if it may be as high as it needs. */
  readonly most: number | null;
}

/** A picture that is not laid out yet (in a closed tab, say) is drawn for this width. */
const UNSEEN_WIDTH = 640;
/** Least height in px: in a smaller picture an axis has no room. */
const LEAST_HEIGHT = 160;
/** Height in px if the one in the style sheet is not in px, such as a percentage. */
const USUAL_HEIGHT = 400;

export function spaceOf(box: HTMLElement): Space {
  const { minHeight, maxHeight } = getComputedStyle(box);
  const scale = textScale(box);
  const least = minHeight.endsWith('px') ? Number.parseFloat(minHeight) / scale : USUAL_HEIGHT;
  const height = Math.max(least, LEAST_HEIGHT);
  return {
    width: Math.floor(box.clientWidth / scale) || UNSEEN_WIDTH,
    height,
    given: minHeight.endsWith('px') && least > 0 ? height : null,
    most: maxHeight.endsWith('px') ? height : null,
  };
}
