import { LateCode } from '../../data/late-code.js';
import { lateText } from '../../data/late-text.js';
import type { Counting } from '../../engine/counting.js';
import { laterCode } from '../../engine/later-code.js';
import { prepareScope } from '../../figures/unmatched.js';
import { loadCountryNames } from '../../look/countries.js';
import type { CommunitiesFigure } from './figure.js';
import { communityFiles } from './files.js';
import type { CommunitiesRequest } from './request.js';

// A map has this code from the start. Of the numbers, few are of communities.
export const lateCounter = new LateCode(() => import('./counter.js'));
export const lateLocated = new LateCode(() => import('./located.js'));

export const COUNT_COMMUNITIES: Counting<CommunitiesRequest, CommunitiesFigure> = {
  name: 'communities',
  inWorker: true,

  files: communityFiles,

  prepare({ scope }) {
    prepareScope(scope);
    lateText.begin();
    lateCounter.begin();
    lateLocated.begin();
    loadCountryNames().catch(() => undefined);
  },

  count: (request, tables) => lateCounter.here().COMMUNITIES_COUNTER.count(request, tables),

  async receive(figure) {
    const { hubAddress } = await laterCode(
      figure.sources[0]?.address ?? '',
      () => import('./hub-address.js'),
    );
    const communities = figure.communities.map((one) => ({
      ...one,
      address: one.address === null ? null : hubAddress(one.address),
    }));
    return { ...figure, communities };
  },

  async complete(figure) {
    const { located } = await laterCode(figure.sources[0]?.address ?? '', lateLocated.load);
    return located(figure);
  },
};
