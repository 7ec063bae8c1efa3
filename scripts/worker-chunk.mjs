const ADDRESS = /new URL\('\.\/worker\.ts', import\.meta\.url\)\.href/;

/**
 * Builds the engine's worker as one file that imports nothing: it can be started wherever it is put. In
 * a build that is one file itself, there is no worker.
 * @param {((entry: string) => Promise<string>) | null} bundled returns the code of the worker; `null`
 *   for no worker
 * @returns {import('rollup').Plugin}
 */
export const workerChunk = (bundled) => ({
  name: 'worker-chunk',
  async transform(code, id) {
    if (!ADDRESS.test(code)) return null;
    if (!bundled) return { code: code.replace(ADDRESS, 'null'), map: null };
    const worker = await this.resolve('./worker.ts', id);
    const source = await bundled(worker.id);
    const file = this.emitFile({ type: 'asset', name: 'worker.js', source });
    return { code: code.replace(ADDRESS, `import.meta.ROLLUP_FILE_URL_${file}`), map: null };
  },
  // In the one form in which bundlers find a file that is none of their modules. They copy it, and write its new
  // address here. So it is not in `new Worker(…)` at once: the address has to be known on pages whose script comes
  // from another site or that require trusted types (src/engine/start-worker.ts).
  resolveFileUrl: ({ relativePath }) => `new URL('./${relativePath}', import.meta.url).href`,
});
