/**
 * Leaves private members out of the manifest, and names of variables that the analyzer takes for
 * events.
 */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations } of customElementsManifest.modules) {
      for (const declaration of declarations) {
        declaration.members = declaration.members?.filter(
          ({ name, privacy }) => (privacy ?? 'public') === 'public' && !name.startsWith('#'),
        );
        declaration.events = declaration.events?.filter(({ name }) => name?.startsWith('kpi-'));
      }
    }
  },
};

/** The analyzer reads folders side by side, so that its order of files is another one each time. */
const inOrder = {
  name: 'in-order',
  packageLinkPhase({ customElementsManifest }) {
    customElementsManifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
  },
};

export default {
  globs: ['src/components/**/*.ts'],
  exclude: ['src/components/**/*.styles.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [publicOnly, inOrder],
};
