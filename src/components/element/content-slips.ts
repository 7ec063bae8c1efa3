import type { NoteCode } from '../../words/strings.js';
import { hasFallenOut } from './fallen-out.js';
import { hasSwallowed } from './swallowed.js';

/** The mistakes in the content between the tags of an element. */
export const contentSlips = (element: Element): NoteCode[] => [
  ...(hasSwallowed(element) ? (['swallowed'] as const) : []),
  ...(hasFallenOut(element) ? (['fallenOut'] as const) : []),
];
