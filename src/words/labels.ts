import type { FigureRequest } from '../engine/requests.js';
import type { Words } from './format.js';
import { timescaleName } from './names.js';

/**
 * Returns the label of a widget whose author gives none. It is made from the request alone, so that
 * it can be shown while the data load and when they do not come.
 */
export function labelOf(request: FigureRequest, words: Words): string {
  switch (request.figure) {
    case 'number':
      return words.say(`number.${request.metric}`, {
        timescale: timescaleName(request.timescale, words),
      });
    case 'over-time': {
      const { measure, groupBy, timescale, transform } = request.options;
      const title = words.say(`overTime.${measure}.${groupBy}`, {
        timescale: timescaleName(timescale, words),
      });
      return transform === 'log10' ? words.say('overTime.log10', { title }) : title;
    }
    case 'sizes':
      return words.say(`sizes.${request.options.measure}`);
    case 'communities': {
      const names = request.scope.constellation;
      return names.length === 0
        ? words.say('communities.title')
        : words.say('communities.titleOf', { constellation: words.list(names) });
    }
  }
}
