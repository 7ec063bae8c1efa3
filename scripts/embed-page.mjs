import { readFileSync } from 'node:fs';

const FILES = ['embed.html', 'embed.css'];

/**
 * Puts the page of `embed.js` and its style sheet beside it.
 * @returns {import('rollup').Plugin}
 */
export const embedPage = () => ({
  name: 'embed-page',
  generateBundle() {
    for (const fileName of FILES) {
      const source = readFileSync(new URL(`../src/hosts/${fileName}`, import.meta.url));
      this.emitFile({ type: 'asset', fileName, source });
    }
  },
});
