import type { Counting } from '../counting.js';
import type { FigureRequest } from '../requests.js';
import type { Json } from './summary-file.js';

/** Fields of a request that say when and how its files are loaded, and not what is asked. */
const OF_LOADING: readonly string[] = ['today', 'maxBytes', 'timeout', 'dateFormat', 'figures'];

/** What a request asks: the same for all files and on all days. */
export function questionOf<R extends FigureRequest>(counting: Counting<R>, request: R): Json {
  const addresses = counting.files(request).map(({ address }) => address);
  return sorted(
    Object.fromEntries(
      Object.entries(request).filter(
        ([name, value]) =>
          !OF_LOADING.includes(name) && !addresses.includes(value as string) && !isAddress(value),
      ),
    ),
  );
}

/** A tag may also name a file that its figure does not need. */
const isAddress = (value: unknown): boolean => typeof value === 'string' && /^\w+:/.test(value);

/** The same with the members of each object by name, and without those that say nothing. */
function sorted(value: unknown): Json {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value as Json;
  const members = Object.entries(value)
    .filter(([, one]) => one !== null && one !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(members.map(([name, one]) => [name, sorted(one)]));
}

/** A question as its parts: each word that is asked for, by the name of its field. */
export function partsOf(question: Json, name = ''): readonly (readonly [string, string])[] {
  if (typeof question !== 'object' || question === null || Array.isArray(question)) {
    return [[name, Array.isArray(question) ? question.join(' ') : String(question)]];
  }
  return Object.entries(question).flatMap(([field, one]) => partsOf(one, field));
}
