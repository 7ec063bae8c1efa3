import type { Mark, Plan } from './plan.js';

/**
 * The layers of a plan, the lowest first: what the data lie on (grid lines, coasts, the
 * days of a calendar), the data, what is
 * laid over them (a flag on a day), the axes and values over them, and the names beside or on them.
 */
const LAYERS = ['ground', 'data', 'overlay', 'axes', 'labels'] as const;

export type Layers = Readonly<Partial<Record<(typeof LAYERS)[number], readonly Mark[]>>>;

/** The marks of a plan, layer by layer, and where among them its data are. */
export function layered(layers: Layers): Required<Pick<Plan, 'marks' | 'data'>> {
  const from = layers.ground?.length ?? 0;
  return {
    marks: LAYERS.flatMap((name) => layers[name] ?? []),
    data: [from, from + (layers.data?.length ?? 0)],
  };
}
