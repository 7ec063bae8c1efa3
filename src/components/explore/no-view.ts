// In place of late-view.ts, in a build without ECharts.

export const loadView = (): Promise<never> =>
  Promise.reject(new Error('this file of the kit has none'));
