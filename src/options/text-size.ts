/** The least size of a text in a picture, in px: smaller ones are hard to read for many. */
export const LEAST_TEXT = 12;
