import { ticks } from 'd3-array';
import { contrastOf, mix, type Look } from '../../look/look.js';
import type { Words } from '../../words/format.js';
import { compactNumber } from '../../words/round-numbers.js';
import type { Mark } from '../plan.js';
import { LEAST_TEXT } from '../text-size.js';
import { textWidth } from '../text-width.js';

/** Contrast with the ground that the palest colour has at least, and its least part of the accent colour. */
const LEAST_CONTRAST = 1.5;
const PALEST = 0.12;
/** Height of a colour in the key, and its least width with its gap, in px. */
const SIDE = 12;
const LEAST_STEP = 24;
/** Most round numbers in the key. */
const MOST_STOPS = 8;

/** Colours for the values from the least to the most, with round numbers as stops. */
export interface ColorScale {
  readonly stops: readonly number[];
  readonly labels: readonly string[];
  /** Width of a stop in the key, in px. */
  readonly step: number;
  readonly colorOf: (value: number) => string;
}

/**
 * Makes a scale whose key fits into a width.
 * @param leastStep the least distance of two stops
 */
export function colorScale(
  [least, most]: readonly [number, number],
  leastStep: number,
  width: number,
  look: Look,
  words: Words,
): ColorScale {
  let scale = { stops: [least], labels: [words.number(least)], step: 0 };
  for (let count = MOST_STOPS; count > 0 && most > least; count -= 1) {
    const stops = stopsOf(least, most, count, leastStep);
    const write = isShort(stops) ? compactNumber : (stop: number) => words.number(stop);
    const labels = stops.map((stop) => write(stop, words));
    const widest = Math.max(...labels.map((text) => textWidth(text, LEAST_TEXT)));
    scale = { stops, labels, step: Math.max(LEAST_STEP, Math.ceil(widest) + 6) };
    if (stops.length <= MOST_STOPS && scale.step * stops.length <= width) break;
  }
  const { stops } = scale;
  const [low, high] = [stops[0] as number, stops.at(-1) as number];
  const palest = palestOf(look);
  const colorOf = (value: number): string => {
    const part = high > low ? (value - low) / (high - low) : Number(value > 0);
    return mix(look.surface, look.accent, palest + (1 - palest) * part);
  };
  return { ...scale, colorOf };
}

/** Round numbers from below the least to above the most. */
function stopsOf(least: number, most: number, count: number, leastStep: number): number[] {
  const [from = 0, next = from + leastStep] = ticks(
    least,
    most,
    Math.max(Math.min(count, (most - least) / leastStep), 1),
  );
  const step = Math.max(next - from, leastStep);
  const [first, last] = [Math.floor(least / step + 1e-9), Math.ceil(most / step - 1e-9)];
  return Array.from({ length: last - first + 1 }, (_, at) => (first + at) * step);
}

/** Whether the short forms (one decimal of thousands, millions …) of evenly spaced stops are the numbers themselves. */
function isShort(stops: readonly number[]): boolean {
  const [first, second = first, last = second] = [stops[0] as number, stops[1], stops.at(-1)];
  const unit = 1000 ** Math.floor(Math.log10(Math.max(last, 1)) / 3);
  return ((second - first) * 10) % unit === 0;
}

/** Part of the accent colour in the palest one: enough to be told from the ground. */
function palestOf({ accent, surface }: Look): number {
  let part = PALEST;
  while (part < 1 && contrastOf(mix(surface, accent, part), surface) < LEAST_CONTRAST) part += 0.01;
  return Math.min(part, 1);
}

/** Width of the key, in px. */
export const keyWidth = ({ stops, labels, step }: ColorScale): number =>
  step === 0 ? SIDE + 6 + textWidth(labels[0] as string, LEAST_TEXT) : step * stops.length;

/** The colours of the stops, each over its number; a single one beside it. */
export function keyMarks(
  { stops, labels, step, colorOf }: ColorScale,
  at: { readonly left: number; readonly y: number },
  look: Look,
): Mark[] {
  const isOne = step === 0;
  return stops.flatMap((stop, place): Mark[] => {
    const x = at.left + step * place;
    const width = isOne ? SIDE : step - 1;
    return [
      { mark: 'rect', x, y: at.y - SIDE / 2, width, height: SIDE, fill: colorOf(stop) },
      {
        mark: 'text',
        x: isOne ? x + SIDE + 6 : x + width / 2,
        y: isOne ? at.y : at.y + SIDE + 2,
        text: labels[place] as string,
        fill: look.muted,
        size: LEAST_TEXT,
        anchor: isOne ? 'start' : 'middle',
      },
    ];
  });
}
