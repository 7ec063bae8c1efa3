import { LateCode } from './late-code.js';

/** The builders of the tables that only communities need. */
export const lateCommunityTables = new LateCode(() => import('./community-tables.js'));
