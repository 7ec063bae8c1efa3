import type { CommunitiesFigure } from '../kinds/communities/figure.js';
import { COMMUNITIES_KIND } from '../kinds/communities/kind.js';
import { mapSummary } from '../kinds/communities/sentences.js';
import { countedOf } from '../kinds/kind.js';
import type { Geography } from '../look/geography.js';
import type { ProjectionName } from '../look/geography/projections.js';
import type { Look } from '../look/look.js';
import { mapPlan, type MapPlan } from '../options/map/map.js';
import { sheetOf } from '../options/sheet.js';
import { svgFile } from '../render/svg-file.js';
import { describedDrawing, sheetDrawing } from '../render/svg.js';
import type { Words } from '../words/format.js';
import { sourceLine } from '../words/source-line.js';
import { withoutFolders } from './without-folders.js';

/** Margin in px: half of the world's outline lies outside of it. A panel keeps the states off its edge. */
const WORLD = { margin: 1 };
const PANEL = {};

interface DrawingOptions {
  readonly projection: ProjectionName;
  readonly width: number;
  readonly height: number;
  readonly leastSize: number;
  readonly caption: boolean;
}

/** Draws a map as an SVG file of the given size, transparent around the map. */
export function drawMap(
  figure: CommunitiesFigure,
  title: string,
  look: Look,
  words: Words,
  geography: Geography,
  { projection, width, height, leastSize, caption }: DrawingOptions,
): Pick<MapPlan, 'shown' | 'unplaced' | 'offMap' | 'atEdge'> & { readonly svg: string } {
  const planOf = (size: { readonly width: number; readonly height: number }): MapPlan =>
    mapPlan(figure, look, words, geography, {
      ...size,
      projection,
      colorBy: 'none',
      // Its size is given, and is usually that of the whole world.
      isWhole: true,
      ...(projection === 'albers-usa' ? PANEL : WORLD),
      leastRadius: leastSize / 2,
    });
  const saidOf = (plan: MapPlan) => ({
    title,
    summary: mapSummary(plan.figure, plan.offMap, title, words),
  });
  const bare = planOf({ width, height });
  if (!caption) return { ...bare, svg: svgFile(describedDrawing(bare, look, saidOf(bare))) };
  const text = {
    title,
    source: sourceLine(
      withoutFolders(bare.figure),
      countedOf(COMMUNITIES_KIND, bare.figure, words),
      words,
    ),
    more: String,
  };
  const sheetAround = (plan: Pick<MapPlan, 'width' | 'height' | 'marks'>) =>
    sheetOf({ plan }, text, look);
  // Title and source take the same space around a map of any size: measure it without the map.
  const inner = width - (sheetAround({ width, height, marks: [] }).width - width);
  const around = sheetAround({ width: inner, height: 0, marks: [] }).height;
  const plan = planOf({ width: inner, height: Math.max(height - around, 1) });
  const sheet = { ...sheetAround(plan), height, ground: 'none' };
  return { ...plan, svg: svgFile(sheetDrawing(sheet, look, saidOf(plan))) };
}
