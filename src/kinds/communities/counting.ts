import { HUB_ACTIVITY } from '../../data/formats.js';
import { loadQuotedParser } from '../../data/parse.js';
import type { Counting } from '../../engine/counting.js';
import { loadCountryNames } from '../../look/countries.js';
import { COMMUNITIES, COMMUNITIES_COUNTER, LOCATIONS } from './counter.js';
import type { CommunitiesFigure } from './figure.js';
import { located } from './located.js';
import type { CommunitiesRequest } from './request.js';

const NOT_ALONE = ['communities'] as const;

export const COUNT_COMMUNITIES: Counting<CommunitiesRequest, CommunitiesFigure> = {
  ...COMMUNITIES_COUNTER,

  files: ({ src, locations, activity }) => [
    { attribute: 'src', address: src, formats: COMMUNITIES },
    { attribute: 'locations', address: locations, formats: LOCATIONS, beside: NOT_ALONE },
    { attribute: 'activity', address: activity, formats: HUB_ACTIVITY, beside: NOT_ALONE },
  ],

  prepare() {
    loadCountryNames().catch(() => undefined);
    // Files of communities have lists in their cells, which are quoted.
    loadQuotedParser().catch(() => undefined);
  },

  complete: located,
};
