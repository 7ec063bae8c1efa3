import type { CommunitiesFigure, Community, DropReason } from '../../src/figures/figure.js';
import type { Comparison } from './comparison.js';
import type { Golden } from './golden.js';

/** Compares what a golden file knows about communities with our figure. */
export function compareCommunities(
  golden: Golden['seed'],
  figure: CommunitiesFigure,
  result: Comparison,
): void {
  new CommunitiesRun(golden, figure, result).communities();
}

class CommunitiesRun {
  constructor(
    readonly golden: Golden['seed'],
    readonly figure: CommunitiesFigure,
    readonly result: Comparison,
  ) {}

  communities(): void {
    const { figure } = this;
    const key = (name: string, users: number, lat: number | null | undefined): string =>
      JSON.stringify([name, users, lat ?? null]);
    const ours = new Map(
      figure.communities.map((one) => [key(one.name, one.users, one.latitude), one]),
    );
    this.result.value(
      'communities.length',
      this.golden.communities.length,
      figure.communities.length,
    );
    for (const community of this.golden.communities) {
      const { users, lat, lon } = community;
      const path = `communities.${community.community}`;
      const one = ours.get(key(community.community, users, lat));
      this.result.value(`${path}.users`, users, one?.users);
      this.result.value(`${path}.users_before_round`, community.users_before_round, one?.exact);
      this.result.value(`${path}.constellation`, community.constellation, one?.constellation);
      this.result.value(`${path}.lat`, lat, one?.latitude);
      this.result.value(`${path}.lon`, lon, one?.longitude);
    }
    this.constellations(figure.communities);
    this.dropped(figure.dropped, figure.communities.length);
    this.keptWithout(figure.communities);
  }

  constellations(ours: readonly { name: string; constellation: string | null }[]): void {
    const names = (constellation: string | null): string[] =>
      ours.filter((one) => one.constellation === constellation).map(({ name }) => name);
    const { constellations } = this.golden;
    for (const [constellation, communities] of Object.entries(constellations)) {
      this.result.set(`constellations.${constellation}`, communities, names(constellation));
    }
    const distinct = new Set(ours.map(({ constellation }) => constellation));
    if (distinct.delete(null)) {
      this.result.name(
        'constellations',
        `communities without a constellation are a group of ours: ${names(null).length}`,
      );
    }
    this.result.set('constellations', Object.keys(constellations), [...distinct] as string[]);
  }

  dropped(ours: readonly { name: string; reasons: readonly DropReason[] }[], kept: number): void {
    const golden = this.golden.communities_dropped;
    const withReason = (...wanted: DropReason[]): string[] =>
      ours.filter(({ reasons }) => reasons.some((r) => wanted.includes(r))).map(({ name }) => name);
    const compare = (key: string, names: string[]): void => {
      this.result.set(`communities_dropped.${key}`, golden[key] as string[], names);
    };
    compare('missing Location', withReason('no-location'));
    compare('missing Hubs', withReason('no-hubs'));
    compare('missing domain', withReason('no-domain'));
    compare('users round to 0', withReason('no-users', 'no-matching-hub'));
    compare('of these, without any matching hub', withReason('no-matching-hub'));
    this.result.value('communities_dropped.rows', golden['rows'] as number, ours.length + kept);
    this.result.value('communities_dropped.rows_kept', golden['rows_kept'] as number, kept);
    const complete = kept + withReason('no-users', 'no-matching-hub').length;
    this.result.value(
      'communities_dropped.rows_after_dropna',
      golden['rows_after_dropna'] as number,
      complete,
    );
  }

  keptWithout(ours: readonly Community[]): void {
    const golden = this.golden.communities_dropped;
    const compare = (key: string, isIt: (community: Community) => boolean): void => {
      const names = ours.filter(isIt).map(({ name }) => name);
      this.result.set(`communities_dropped.${key}`, golden[key] as string[], names);
    };
    compare('users is null', ({ users }) => Number.isNaN(users));
    compare('kept without coordinates', ({ latitude }) => latitude === null);
    compare('kept without constellation', ({ constellation }) => constellation === null);
    compare('kept with users_scaled 0', ({ users }) => users === 1);
  }
}
