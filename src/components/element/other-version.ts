import { VERSION } from './version.js';

/** Warns on the console that another version of the kit has defined the tags. */
export const warnOf = (other: string): void =>
  console.warn(
    `kpi-widgets ${other} is on this page already, and its tags stay as they are. ` +
      `kpi-widgets ${VERSION} came second: load only one of them.`,
  );
