import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { questionOf } from '../../engine/summary/question.js';
import { enlarged } from '../../render/enlarged.js';
import { svgFile } from '../../render/svg-file.js';
import type { SvgNode } from '../../render/svg.js';
import { pngOf } from '../png.js';
import { lookOfFile, pictureOfTag } from '../render/tag-picture.js';
import { drawingOf } from '../render/tag-view.js';
import { shortHash } from './short-hash.js';
import type { TagAnswer } from './tag-answers.js';

/** A picture for readers of feeds. */
export interface FeedPng {
  /** Its name, which is the same as long as the tag is. */
  readonly name: string;
  /** Its name with a word that is another when its bytes are others. */
  readonly address: string;
  readonly bytes: Uint8Array;
  /** The size at which a reader shows it, in px. */
  readonly width: number;
  readonly height: number;
}

/** Width of a chart in an entry, in px. */
const WIDTH = 640;
/** Dots for each px: screens with more than one are common. */
const DENSITY = 2;

/**
 * Paints what a tag shows.
 * @param root folder of the site
 * @returns `null` if it has no picture
 */
export async function feedPng(answer: TagAnswer, root: string): Promise<FeedPng | null> {
  const { view, looks } = answer;
  const look = lookOfFile();
  const drawing = await drawingOf(view, { width: WIDTH, height: null, look });
  if (!drawing?.shown.plan) return null;
  const picture = pictureOfTag(view, drawing, look);
  const bytes = await pngOf(svgFile(enlarged(picture, DENSITY)));
  const name = `${shortHash(JSON.stringify([view.tag.name, asked(answer, root), looks]))}.png`;
  return {
    name,
    address: `${name}?${shortHash(bytes)}`,
    bytes,
    width: Math.round(sideOf(picture, 'width')),
    height: Math.round(sideOf(picture, 'height')),
  };
}

/** The question, with its files as they lie in the site. */
function asked({ question: { kind, request } }: TagAnswer, root: string): unknown {
  const files = kind.files(request).map(({ address }) => {
    if (address === null || !address.startsWith('file:')) return address;
    return path.relative(path.resolve(root), fileURLToPath(address)).split(path.sep).join('/');
  });
  return [questionOf(kind, request), files];
}

const sideOf = ({ attributes }: SvgNode, side: 'width' | 'height'): number =>
  Number(attributes.find(([name]) => name === side)?.[1]);
