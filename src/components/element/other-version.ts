/**
 * Warns on the console that another version of the kit has defined the tags.
 * @param own the version that came second
 */
export const warnOf = (other: string, own: string): void =>
  console.warn(
    `kpi-widgets ${other} is on this page already, and its tags stay as they are. ` +
      `kpi-widgets ${own} came second: load only one of them.`,
  );
