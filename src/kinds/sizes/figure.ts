import type { FigureFacts, Timescale } from '../../figures/figure.js';
import type { HubMean } from '../../figures/hub-means.js';

/** Hubs whose mean is at least `from` and below `to`; `to` is `null` in the open last bin. */
export interface SizeBin {
  readonly from: number;
  readonly to: number | null;
  /** Largest first, then by cluster and hub. */
  readonly hubs: readonly HubMean[];
  /** Sum of the hubs' means. */
  readonly users: number;
  /** `users` as a fraction (0 to 1) of its timescale's total. */
  readonly share: number;
}

export interface SizesFigure extends FigureFacts {
  readonly kind: 'sizes';
  readonly measure: 'hubs' | 'users' | 'share';
  /** One entry per requested timescale that the file has. */
  readonly timescales: readonly {
    readonly timescale: Timescale;
    readonly bins: readonly SizeBin[];
    /** Sum of all means. */
    readonly users: number;
    readonly hubs: number;
  }[];
  /** Requested timescales that the file lacks. */
  readonly missing: readonly Timescale[];
}

declare module '../../figures/figure.js' {
  interface FigureMap {
    sizes: SizesFigure;
  }
}
