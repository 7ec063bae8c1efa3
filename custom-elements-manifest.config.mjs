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

export default {
  globs: ['src/components/**/*.ts'],
  exclude: ['src/components/**/*.styles.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [publicOnly],
};
