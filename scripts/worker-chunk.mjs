const ADDRESS = /new URL\('\.\/worker\.ts', import\.meta\.url\)\.href/;

/**
 * Builds the engine's worker as a file of its own, which shares chunks with the page's code; or, in a
 * build that is one file, leaves it out.
 * @param {{separate: boolean}} options
 * @returns {import('rollup').Plugin}
 */
export const workerChunk = ({ separate }) => ({
  name: 'worker-chunk',
  async transform(code, id) {
    if (!ADDRESS.test(code)) return null;
    if (!separate) return { code: code.replace(ADDRESS, 'null'), map: null };
    const worker = await this.resolve('./worker.ts', id);
    const file = this.emitFile({ type: 'chunk', id: worker.id, name: 'worker' });
    return { code: code.replace(ADDRESS, `import.meta.ROLLUP_FILE_URL_${file}`), map: null };
  },
});
