import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);
const FONT = /import\.meta\.resolve\('([^']+\.ttf)'\)/g;

/**
 * Ships the fonts that code names by `import.meta.resolve`, with their licence, so that their package
 * need not be installed where the kit is.
 * @returns {import('rollup').Plugin}
 */
export const fontFiles = () => ({
  name: 'font-files',
  transform(code) {
    const ship = (file, name) =>
      this.emitFile({ type: 'asset', name, source: readFileSync(require.resolve(file)) });
    const shipped = code.replace(FONT, (_, file) => {
      const [scope, name] = file.split('/');
      ship(`${scope}/${name}/LICENSE_FONT`, `${name}-LICENSE.txt`);
      return `import.meta.ROLLUP_FILE_URL_${ship(file, path.basename(file))}`;
    });
    return shipped === code ? null : { code: shipped, map: null };
  },
});
