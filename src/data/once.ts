/**
 * Loads something for the first who asks, and keeps it for all others. A failure is not kept: who asks
 * after it makes another try.
 */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | null = null;
  return () =>
    (loading ??= load().catch((error: unknown) => {
      loading = null;
      throw error;
    }));
}
