import type { Shape } from './shapes.js';

/**
 * A drawing as plain data, in CSS pixels from the top left corner. The page and saved files turn its
 * marks into SVG, in their order; the explore view gives the marks of the data to ECharts.
 */
export interface Plan {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
  /** First and end index of the data marks in `marks`: a painter that animates them draws them itself. */
  readonly data?: readonly [from: number, to: number];
}

/** The rectangle between the axes. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A mark that a painter can follow from one picture to the next. */
interface Keyed {
  /** Identity of the mark: the same in every picture of a figure. Made of our numbers, not of data text. */
  readonly key?: string;
}

/** The area under `y` down to the horizontal line `base`. */
export interface BandMark extends Keyed {
  readonly mark: 'band';
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly base: number;
  readonly fill: string;
}

/** A line through the points; a point with NaN interrupts it. */
export interface LineMark extends Keyed {
  readonly mark: 'line';
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly stroke: string;
  readonly width: number;
  readonly dash?: readonly number[];
}

/** Straight hairlines of one style: x1, y1, x2, y2 for each. */
export interface RulesMark {
  readonly mark: 'rules';
  readonly lines: readonly (readonly [x1: number, y1: number, x2: number, y2: number])[];
  readonly stroke: string;
  readonly width: number;
  readonly dash?: readonly number[];
}

export interface RectMark extends Keyed {
  readonly mark: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: string;
  /** Opacity of the fill, 1 where not given. */
  readonly opacity?: number;
}

/** A circle, or another shape of about its size. */
export interface CircleMark {
  readonly mark: 'circle';
  readonly shape?: Shape;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidth: number;
  /** Opacity of the fill, 1 where not given. */
  readonly opacity?: number;
}

/** A path in SVG path syntax, which canvas understands as well: geography. */
export interface PathMark extends Keyed {
  readonly mark: 'path';
  readonly d: string;
  readonly fill: string;
  readonly stroke: string;
  readonly width: number;
}

export interface TextMark {
  readonly mark: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly fill: string;
  readonly size: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly weight?: number;
  /** Degrees clockwise about (x, y). */
  readonly rotate?: number;
  /** A halo in this colour keeps the text readable over marks. */
  readonly halo?: string;
}

export type Mark = BandMark | LineMark | RulesMark | RectMark | CircleMark | PathMark | TextMark;

/** Content of a tooltip: text only, never markup. */
export interface Tip {
  readonly title: string;
  /** Smaller lines under the title. */
  readonly lines: readonly string[];
  readonly rows: readonly {
    readonly color: string | null;
    readonly name: string;
    readonly value: string;
    /** A note on the value, on a line of its own. */
    readonly note?: string | null;
  }[];
  /** The last row, set apart: a total. */
  readonly total?: { readonly name: string; readonly value: string };
  /** A link that is shown once the reader has chosen the target. */
  readonly link?: { readonly text: string; readonly address: string };
}

/** A place a reader can point at or walk to with the keys. */
export interface Target {
  /** Position of the tooltip, in px. */
  readonly x: number;
  readonly y: number;
  readonly tip: Tip;
  /** Drawn over the picture while the target is pointed at. */
  readonly highlight: readonly Mark[];
}

/** Direction of a key: an arrow, Home (`first`), End (`last`), Page Up (`back`) or Page Down (`on`). */
export type Step = 'left' | 'right' | 'up' | 'down' | 'first' | 'last' | 'back' | 'on';

/** All targets of a picture. Each is made when it is requested. */
export interface Targets {
  readonly count: number;
  /** Index of the target under a pointer at (x, y) px; -1 for none. */
  at(x: number, y: number): number;
  get(index: number): Target;
  /** Index of the target that a key leads to; `from` is -1 if none is shown yet. */
  step(from: number, step: Step): number;
  /** The texts of a target that a reader can follow one by one, such as all series of a day. */
  readonly rows?: (index: number) => readonly string[];
  /**
   * The target that a typed text names; `null` if none does.
   * @param from the target that is shown; -1 if none is
   */
  readonly find?: (text: string, from: number) => Found | null;
}

/** A target that was searched for. */
export interface Found {
  readonly index: number;
  /** One of its `rows`, if the text names that; -1 for the target itself. */
  readonly row: number;
}

/** A legend entry: a name and the colour it has in the picture. */
export interface LegendEntry {
  readonly name: string;
  readonly color: string;
  readonly shape?: Shape;
  /** Radius in px, if the size has a meaning. */
  readonly r?: number;
}

/** Number of steps in which Page Up and Page Down cross a row of targets. */
const LEAPS = 12;

/** Steps through targets that lie in one row. */
export function stepInOrder(count: number, from: number, step: Step): number {
  if (count === 0) return -1;
  const leap = Math.max(1, Math.round(count / LEAPS));
  switch (step) {
    case 'first':
      return 0;
    case 'last':
      return count - 1;
    case 'left':
    case 'up':
      return from < 0 ? count - 1 : Math.max(from - 1, 0);
    case 'right':
    case 'down':
      return from < 0 ? 0 : Math.min(from + 1, count - 1);
    case 'back':
      return from < 0 ? count - 1 : Math.max(from - leap, 0);
    case 'on':
      return from < 0 ? 0 : Math.min(from + leap, count - 1);
  }
}
