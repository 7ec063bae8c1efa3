/**
 * The program of the worker: the address of its code, `null` where there can be none. Whoever knows the
 * kinds of figures that it counts sets it.
 */
export const program = { address: (): string | null => null };
