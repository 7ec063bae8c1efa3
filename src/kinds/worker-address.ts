/** Address of the worker's program; `null` in builds that are one file. */
export const workerAddress = (): string | null => new URL('./worker.ts', import.meta.url).href;
