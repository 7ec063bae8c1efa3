/** Least part of what is shown on a date that has to be bridged for the date to be marked. */
const LEAST_PART = 0.01;

/** Whether so much of what is shown was not measured that it is marked (docs/figures.md, "What was not measured"). */
export const isMuch = (bridged: number, shown: number): boolean =>
  bridged > 0 && bridged >= LEAST_PART * shown;
