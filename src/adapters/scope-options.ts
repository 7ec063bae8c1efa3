import type { DateFormat } from '../data/dates.js';
import { isAsOf, isPeriod } from '../figures/periods.js';
import { DEFAULT_SCOPE, wordsOf, type Scope } from '../figures/scope.js';
import { notOne, oneOf, SWITCH, TEXT } from './option-values.js';

/** The options on which rows count, as the attributes of the tags are called. */
export const SCOPE_OPTIONS = {
  cluster: TEXT,
  hub: TEXT,
  'exclude-clusters': TEXT,
  'exclude-hubs': TEXT,
  'active-only': SWITCH,
  'as-of': TEXT,
  period: TEXT,
  'date-format': TEXT,
} as const;

/** The values of these options, as they are given. */
export type ScopeValues = {
  readonly [N in keyof typeof SCOPE_OPTIONS]?:
    (N extends 'active-only' ? boolean : string) | undefined;
};

/** @throws UsageError */
export function scopeOf(values: ScopeValues): Scope {
  const { cluster = '', hub = '' } = values;
  const list = (text: string | undefined, standard: readonly string[]): readonly string[] =>
    text === undefined ? standard : wordsOf(text);
  const { 'as-of': asOf = DEFAULT_SCOPE.asOf, period = DEFAULT_SCOPE.period } = values;
  if (!isAsOf(asOf)) throw notOne('as-of', asOf, '“latest”, “today” or a date');
  if (!isPeriod(period)) throw notOne('period', period, '“all” or a duration such as P6M');
  return {
    ...DEFAULT_SCOPE,
    cluster: wordsOf(cluster),
    hub: wordsOf(hub),
    excludeClusters: list(values['exclude-clusters'], DEFAULT_SCOPE.excludeClusters),
    excludeHubs: list(values['exclude-hubs'], DEFAULT_SCOPE.excludeHubs),
    activeOnly: values['active-only'] ?? false,
    asOf,
    period,
  };
}

/** @throws UsageError */
export const dateFormatOf = ({ 'date-format': word }: ScopeValues): DateFormat =>
  oneOf('date-format', word, ['iso', 'mdy', 'dmy']);
