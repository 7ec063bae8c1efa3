import { TICK_SIZE, type ValueAxis } from './axes.js';
import { textWidth } from './text-width.js';

/**
 * Returns a logarithmic axis with the powers of ten from 1 up to a value; with 2, 5, 20 and 50 too if
 * the value is below 100. Else the last power has two and five times itself, as much lies there.
 */
export function logAxis(largest: number, label: (value: number) => string): ValueAxis {
  const steps = largest < 100 ? [1, 2, 5] : [1];
  const all = Array.from({ length: 16 }, (_, power) => steps.map((step) => step * 10 ** power));
  const found = all.flat();
  const last = Math.max(
    found.findIndex((tick) => tick >= largest),
    1,
  );
  const shown = found.slice(0, last + 1);
  const labels = shown.map(label);
  // An axis up to the next round number might have a whole empty decade: end it just above the
  // largest value.
  const top = Math.min(shown.at(-1) as number, Math.max(largest * 1.15, 2));
  const powers = shown.filter((tick) => tick <= top);
  const end = powers.at(-1) as number;
  const between = steps.length === 1 ? [2 * end, 5 * end].filter((tick) => tick <= top) : [];
  const isIn = [...powers, ...between];
  return {
    scale: 'log',
    low: 1,
    ticks: isIn,
    labels: isIn.map(label),
    top,
    labelWidth: Math.max(...labels.map((text) => textWidth(text, TICK_SIZE))),
  };
}
