import type { Topology } from 'topojson-specification';

export function packArcs(topology: Topology): Omit<Topology, 'arcs'> & { readonly arcs: string };
