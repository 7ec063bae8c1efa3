import path from 'node:path';
import type { Figure } from '../figures/figure.js';

/** Removes the folders from the paths of local files: what leaves this computer must not reveal them. */
export const withoutFolders = <F extends Figure>(figure: F): F => ({
  ...figure,
  sources: figure.sources.map((source) =>
    /^(https?|data):/i.test(source.address)
      ? source
      : { ...source, address: path.basename(source.address) || source.address },
  ),
});
