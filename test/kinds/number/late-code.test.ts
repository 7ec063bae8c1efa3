import { expect } from '@open-wc/testing';
import { ALL_CODE } from '../../../src/kinds/all-code.js';
import { COUNT_NUMBER } from '../../../src/kinds/number/counting.js';
import { isOfCommunities, METRIC_NAMES } from '../../../src/kinds/number/metrics.js';
import type { NumberRequest } from '../../../src/kinds/number/request.js';
import { captionLike } from '../../../src/kinds/number/sentences.js';
import { wordsFor } from '../../../src/words/format.js';
import { forgetCode, give, giving, haveCode } from '../../support/all-code.js';
import { usersOn } from '../../support/requests.js';
import { hubActivity } from '../../support/tables.js';
import { wordsOf } from '../../support/tags.js';

const TABLE = hubActivity(...['2026-01-01,prod,5,a', '2026-01-03,prod,7,a', '2026-01-03,lab,2,b']);
const USERS = usersOn('2026-01-03', 'x.csv');

const SCOPES = [USERS.scope, { ...USERS.scope, cluster: ['a'] }];

/** Every number of activity, without and with a trend and a list. */
const REQUESTS: readonly NumberRequest[] = METRIC_NAMES.filter(
  (metric) => !isOfCommunities(metric),
).flatMap((metric) =>
  wordsOf('kpi-big-number', 'stat').flatMap((stat) =>
    [null, 'P2D'].flatMap((trend) =>
      SCOPES.map((some) => ({ ...USERS, scope: some, metric, stat, trend })),
    ),
  ),
);

/** How much code a request lacks, with what it has prepared and without. */
function lackedBy(request: NumberRequest, isPrepared: boolean): number {
  forgetCode();
  try {
    for (const [code] of ALL_CODE) code.begin = () => give(code);
    if (isPrepared) COUNT_NUMBER.prepare?.(request);
    const lacked = new Set<unknown>();
    giving(() => COUNT_NUMBER.count(request, [TABLE]), lacked);
    return lacked.size;
  } finally {
    for (const [code] of ALL_CODE) Reflect.deleteProperty(code, 'begin');
    haveCode();
  }
}

describe('the code of a number', () => {
  it('is all there for the mean of users', () => {
    expect(lackedBy(USERS, false)).to.equal(0);
  });

  it('begins to load together with the file, if a request is sure to need it', () => {
    let late = 0;
    for (const request of REQUESTS) {
      const { metric, stat, trend, scope } = request;
      const name = [metric, stat, trend, ...scope.cluster].join(' ');
      if (lackedBy(request, false) > 0) late += 1;
      expect(lackedBy(request, true), name).to.equal(0);
    }
    expect(late).to.be.greaterThan(REQUESTS.length / 2);
  });

  it('gives no room to the caption of communities before it has their sentences', () => {
    const request = { ...USERS, metric: 'communities' } as const;
    const words = wordsFor('en');
    forgetCode();
    expect(captionLike(request, words)).to.equal('');
    expect(captionLike(USERS, words)).to.match(/^Mean Sep 28, 2025 to Sep 28, 2026/);
    haveCode();
    expect(captionLike(request, words)).to.match(/^Communities with users/);
  });
});
