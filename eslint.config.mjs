import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import prettier from 'eslint-config-prettier';
import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';

export default defineConfig(
  { ignores: ['dist/', 'demo/data/', 'test/fixtures/', 'coverage/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [
      tseslint.configs.recommendedTypeChecked,
      tseslint.configs.stylistic,
      lit.configs['flat/recommended'],
      wc.configs['flat/best-practice'],
    ],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    settings: {
      wc: { elementBaseClasses: ['LitElement', 'KpiAttributes', 'ShareableElement', 'KpiElement'] },
    },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'lit/lifecycle-super': 'error',
      // LitElement has all of these methods.
      'wc/guard-super-call': 'off',
      'lit/no-classfield-shadowing': 'error',
    },
  },
  {
    files: ['src/components/*.ts'],
    rules: {
      // Two copies of the kit may meet on a page.
      'wc/guard-define-call': 'error',
      'wc/file-name-matches-element': ['error', { transform: 'kebab' }],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // Assertions are expressions, and @open-wc/testing believes that equal() is asynchronous.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', name: 'Equal', package: '@open-wc/semantic-dom-diff' },
          ],
        },
      ],
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    // Tests may be deleted or rewritten, so code that is built, measured or run must not import them.
    files: ['src/**', 'scripts/**', 'bench/**', 'demo/**', '*.config.mjs'],
    ignores: ['web-test-runner.config.mjs'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '(^|/)test/', message: 'Tests import from here, and not the other way.' },
          ],
        },
      ],
    },
  },
  { files: ['**/*.mjs'], languageOptions: { globals: globals.node } },
  // These files have functions that puppeteer runs in a page, beside code that runs in Node.
  {
    files: [
      'demo/**/*.js',
      'test/scripts/build.test.mjs',
      'test/scripts/{print,copy,lifecycle,hosts,demo-maps,integrity,network-*}.test.mjs',
      'test/support/{in-page,page-waits}.mjs',
      'test/scripts/{removal,removal-in-use,kept,places,two-kits,back-and-forth,real-hosts,layouts,strict-pages,null-origin}.test.mjs',
      'test/support/network.mjs',
      'test/scripts/explore-fingers.test.mjs',
      'test/support/page-scroll.mjs',
      'bench/large-page.mjs',
      'scripts/soak.mjs',
      'bench/map-{frames,pages}.mjs',
    ],
    languageOptions: { globals: globals.browser },
  },
  prettier,
);
