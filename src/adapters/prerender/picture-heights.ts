import { LEAST_TEXT } from '../../options/text-size.js';
import { PREFIX } from './light-markup.js';
import { shortHash } from './short-hash.js';

/** Sizes of a letter in px: that for which pictures are planned, and that of the texts in them. */
const [EM, TEXT_EM] = [16, LEAST_TEXT];
/** The widths of a picture on a page, in px, and a step in which its height hardly changes twice. */
const [NARROWEST, STEP] = [240, 24];
export const WIDEST = 1440;
/** A change that nobody notices, in px. */
const LEAST = 1;

/** A class for pictures of some height, and the rules that give it to them. */
export interface PictureHeights {
  readonly name: string;
  readonly rules: readonly string[];
}

/**
 * The height of a picture whose kind decides it, for every width: the same that the element would give it.
 * @param heightAt returns the height at a width, both in px
 */
export async function steppedHeights(
  heightAt: (width: number) => Promise<number>,
): Promise<PictureHeights> {
  const steps: [from: number, height: number][] = [[0, await heightAt(NARROWEST)]];
  for (let from = NARROWEST; from < WIDEST; from += STEP) {
    await between([from, steps.at(-1)?.[1] ?? 0], from + STEP);
  }

  /** Adds the steps up to a width. */
  async function between([from, height]: readonly [number, number], to: number): Promise<void> {
    const next = await heightAt(to);
    if (Math.abs(next - height) < LEAST) return;
    if (to - from <= 1) return void steps.push([to, next]);
    const middle = Math.floor((from + to) / 2);
    await between([from, height], middle);
    await between([middle, steps.at(-1)?.[1] ?? height], to);
  }

  return named(steps.map(([from, height]) => ({ from, height: em(height) })));
}

/** The height of a picture that grows evenly with its width, from two of its sizes. */
export function evenHeights([one, other]: readonly [Size, Size]): PictureHeights {
  const slope = (other.height - one.height) / (other.width - one.width);
  const base = one.height - slope * one.width;
  const height = `calc(${em(base)} + ${Math.round(slope * 1e4) / 100}cqw)`;
  return named([{ from: 0, height: `var(--kpi-height,${height})` }]);
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const em = (px: number, letter = TEXT_EM): string => `${Math.round((px / letter) * 1000) / 1000}em`;

/** Names the class by its heights, so that pictures with the same share it. */
function named(
  steps: readonly { readonly from: number; readonly height: string }[],
): PictureHeights {
  const name = `h${shortHash(JSON.stringify(steps))}`;
  const rules = steps.map(({ from, height }) => {
    const rule = `.${PREFIX}tag .${PREFIX}chart>.${PREFIX}${name}{height:${height}}`;
    return from === 0 ? rule : `@container (min-width:${em(from, EM)}){${rule}}`;
  });
  return { name, rules };
}
