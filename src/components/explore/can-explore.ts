/** Whether this build of the kit has an explore view, so that readers can be offered one. */
export const canExplore = true;
