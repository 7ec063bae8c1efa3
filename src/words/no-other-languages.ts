// In place of other-languages.ts, in a build that says everything in English.

export const otherLanguages = {};
