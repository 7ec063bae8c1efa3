import { dayOfMs } from '../data/dates.js';
import { KpiError } from '../data/errors.js';
import type { Asked } from '../engine/requests.js';
import { isAsOf, isDuration, isPeriod } from '../figures/periods.js';
import { DEFAULT_SCOPE, type Scope } from '../figures/scope.js';
import type { CommunitiesRequest } from '../kinds/communities/request.js';
import { METRIC_NAMES } from '../kinds/number/metrics.js';
import type { NumberRequest } from '../kinds/number/request.js';
import type { OverTimeRequest } from '../kinds/over-time/request.js';
import type { SizesRequest } from '../kinds/sizes/request.js';
import { edgesOf } from '../kinds/sizes/edges.js';
import { DEFAULT_BINS } from '../kinds/sizes/sizes.js';
import type {
  Files,
  NumberQuestion,
  OverTimeQuestion,
  Question,
  SizesQuestion,
  UsersTimescale,
} from './question.js';

type Request = NumberRequest | OverTimeRequest | SizesRequest | CommunitiesRequest;

const TIMESCALES: readonly UsersTimescale[] = ['monthly', 'daily'];

/**
 * The request of a question, with the defaults of the tags. A word that is not legal is an error: it
 * would give a number that nobody asked for.
 * @throws KpiError `attribute`
 */
export function requestOf(question: Question, files: Files): Request {
  const asked = askedOf(question, files);
  const { src, locations = null, activity = null } = files;
  switch (question.figure) {
    case 'number':
      return { figure: 'number', src, locations, activity, ...numberOf(question), ...asked };
    case 'over-time':
      return { figure: 'over-time', src, options: overTimeOf(question), ...asked };
    case 'sizes':
      return { figure: 'sizes', src, options: sizesOf(question), ...asked };
    case 'communities':
      return { figure: 'communities', src, locations, activity, ...asked };
    default:
      return refuse('figure', (question as Question).figure, FIGURES);
  }
}

const FIGURES: readonly Question['figure'][] = ['number', 'over-time', 'sizes', 'communities'];

function askedOf({ scope, today = dayOfMs(Date.now()) }: Question, files: Files): Asked {
  const { maxBytes, timeout, dateFormat } = files;
  return {
    scope: scopeOf(scope),
    today,
    ...(maxBytes === undefined ? {} : { maxBytes }),
    ...(timeout === undefined ? {} : { timeout }),
    ...(dateFormat === undefined ? {} : { dateFormat }),
  };
}

function scopeOf(some: Partial<Scope> = {}): Scope {
  const scope = { ...DEFAULT_SCOPE, ...some };
  if (!isAsOf(scope.asOf)) refuse('as-of', scope.asOf);
  if (!isPeriod(scope.period)) refuse('period', scope.period);
  const { cluster, hub, excludeHubs, excludeClusters, constellation } = scope;
  const lists = { cluster, hub, excludeHubs, excludeClusters, constellation };
  for (const [name, list] of Object.entries(lists)) {
    if (!Array.isArray(list)) refuse(name, list);
  }
  return scope;
}

function numberOf({ metric, timescale, stat, trend = null }: NumberQuestion) {
  if (trend !== null && trend !== '' && !isDuration(trend)) refuse('trend', trend);
  return {
    metric: word('metric', metric, METRIC_NAMES),
    timescale: word('timescale', timescale, TIMESCALES),
    stat: word('stat', stat, ['mean', 'latest', 'peak']),
    trend,
  };
}

function overTimeOf(question: OverTimeQuestion): OverTimeRequest['options'] {
  const { measure, groupBy, timescale, transform, top } = question;
  if (top !== undefined && !(Number.isInteger(top) && top > 0)) refuse('top', top);
  return {
    measure: word('measure', measure, ['users', 'hubs']),
    groupBy: word('group-by', groupBy, ['cluster', 'hub']),
    timescale: word('timescale', timescale, TIMESCALES),
    transform: word('transform', transform, ['none', 'log10']),
    ...(top === undefined ? {} : { top }),
  };
}

function sizesOf(question: SizesQuestion): SizesRequest['options'] {
  const { measure, timescales = ['daily', 'monthly'], bins = DEFAULT_BINS, trim } = question;
  if (!edgesOf(bins.join(' '))) refuse('bins', bins.join(' '));
  return {
    measure: word('measure', measure, ['hubs', 'users', 'share']),
    timescales: timescales.map((one) => word('timescale', one, TIMESCALES)),
    bins,
    ...(trim === undefined ? {} : { trim }),
  };
}

/** One of some legal words, of which the first is the default. */
function word<W extends string>(name: string, found: W | undefined, legal: readonly W[]): W {
  const [standard] = legal as readonly [W];
  const used = found ?? standard;
  return legal.includes(used) ? used : refuse(name, used, legal);
}

function refuse(attribute: string, found: unknown, expected: readonly string[] = []): never {
  const facts = { attribute, found: String(found), ...(expected.length > 0 && { expected }) };
  throw new KpiError('attribute', facts);
}
