/** The attributes whose value is the address of a file. */
export const ADDRESSES: readonly string[] = ['src', 'locations', 'activity', 'figures'];
