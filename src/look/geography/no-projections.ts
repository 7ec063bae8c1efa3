import { LateCode } from '../../data/late-code.js';

// In place of late-projections.ts, in a build with one map alone, which is drawn without d3-geo. No word of
// `projection` that asks for this code is legal there, and its maps have no graticule.

const none = (): LateCode<never> =>
  new LateCode(() => Promise.reject(new Error('This file of the kit has one projection')));

export const lateUnitedStates = none();
export const lateProjections = none();
