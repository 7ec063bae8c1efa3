import type { Topology } from 'topojson-specification';
import { readGeography, type Geography } from '../geography.js';

/**
 * The countries of the world in the detail that maps up to 3000 px wide can show. It is several times
 * the size of the page's: for picture files.
 */
export const loadFineWorld = async (): Promise<Geography> =>
  readGeography((await import('./world-fine.json')).default as unknown as Topology);
