import type { Words } from '../../words/format.js';
import { notesOnWidget, type AuthorSlips } from './author-notes.js';
import type { FigureTask } from './figure-task.js';
import type { Parts } from './remark-parts.js';
import { doubtSentences, remarksOf, type Remark } from './remarks.js';

/** All that there is to say of a widget, in the order in which it is said. */
export const remarksOn = (
  task: FigureTask,
  slips: AuthorSlips,
  { heading, told, words }: Parts,
): Remark[] => remarksOf(task, heading, told, notesOnWidget(slips, words), words);

/** The sentences that cast doubt on the number of a widget. */
export const doubtsOn = (task: FigureTask, slips: AuthorSlips, words: Words): string[] =>
  doubtSentences(task, notesOnWidget(slips, words), words);
