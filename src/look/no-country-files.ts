// In place of country-files.ts, in a build that leaves these files out.

const isLeftOut = (): Promise<never> =>
  Promise.reject(new Error('This file of the kit knows countries by their English names alone'));

export const loadOtherNames = isLeftOut;
export const loadCountryShapes = isLeftOut;
