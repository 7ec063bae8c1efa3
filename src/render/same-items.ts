type Items = readonly unknown[] | null;

/** Whether two lists have the same items in the same order: what is made from them is the same, too. */
export const hasSameItems = (a: Items, b: Items): boolean =>
  a !== null && a.length === b?.length && a.every((item, index) => item === b[index]);
