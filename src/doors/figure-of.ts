import type { Table } from '../data/table.js';
import type { Counting } from '../engine/counting.js';
import { figureOf as loaded, forget } from '../engine/engine.js';
import { figureFrom } from '../engine/figure-from.js';
import type { FigureMap } from '../figures/figure.js';
import { COUNT_COMMUNITIES } from '../kinds/communities/counting.js';
import { COUNT_NUMBER } from '../kinds/number/counting.js';
import { COUNT_OVER_TIME } from '../kinds/over-time/counting.js';
import { COUNT_SIZES } from '../kinds/sizes/counting.js';
import type { AnswerTo, Files, Question } from './question.js';
import { requestOf } from './request-of.js';

const COUNTINGS: Readonly<Record<keyof FigureMap, Counting>> = {
  number: COUNT_NUMBER,
  'over-time': COUNT_OVER_TIME,
  sizes: COUNT_SIZES,
  communities: COUNT_COMMUNITIES,
};

/**
 * Loads the figure that answers a question, as the tags do: one request for each address, and one figure
 * for equal questions.
 * @param options `fresh` loads the files anew, which are otherwise kept for some minutes
 * @throws KpiError if a word is not legal, or a file cannot be loaded or read
 */
export async function figureAt<Q extends Question>(
  question: Q,
  files: Files,
  { fresh = false }: { readonly fresh?: boolean } = {},
): Promise<AnswerTo<Q>> {
  const request = requestOf(question, files);
  const counting = COUNTINGS[question.figure];
  if (fresh) forget(counting, request);
  return (await loaded(counting, request)) as AnswerTo<Q>;
}

/**
 * Counts the figure that answers a question from tables that `readCsv` has read: one of activity; or one
 * of places; or one of communities, one of locations and one of activity, in this order.
 * @throws KpiError if a word is not legal, or a table is lacking or has the wrong columns
 */
export async function figureOf<Q extends Question>(
  question: Q,
  ...tables: readonly Table[]
): Promise<AnswerTo<Q>> {
  const [src = null, locations = null, activity = null] = tables.map(({ address }) => address);
  const request = requestOf(question, { src: src ?? '', locations, activity });
  return (await figureFrom(COUNTINGS[question.figure], request, tables)) as AnswerTo<Q>;
}
