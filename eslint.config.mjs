import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import prettier from 'eslint-config-prettier';
import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const NO_TIME =
  'A test waits for a condition, for a later event, or for frames: test/support/wait.ts, page-waits.mjs.';

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
    files: ['src/components/**/*.ts'],
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
    // A wait for a fixed time is too short on a busy machine, and too long on all others.
    files: ['test/**'],
    ignores: [
      // These look again and again until a condition is true.
      'test/support/{wait.ts,page-waits.mjs,data-server.mjs}',
      'test/run/webdriver-launcher.mjs',
      // These servers answer late or slowly on purpose.
      'test/support/{server,faulty-answers}.mjs',
      // Waits of some length are what they test.
      'test/{data/patience,page/early}.test.ts',
    ],
    rules: {
      'no-restricted-globals': ['error', { name: 'setTimeout', message: NO_TIME }],
      'no-restricted-properties': ['error', { property: 'setTimeout', message: NO_TIME }],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            { name: '@open-wc/testing', importNames: ['aTimeout'], message: NO_TIME },
            ...['timers', 'timers/promises', 'node:timers', 'node:timers/promises'].map((name) => ({
              name,
              message: NO_TIME,
            })),
          ],
        },
      ],
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
      'test/support/{in-page,page-waits,embed-sites}.mjs',
      'test/scripts/{removal,removal-in-use,kept,places,two-kits,back-and-forth,real-hosts,layouts,strict-pages,null-origin,late-code,map-code,late-interactions,one-script,standalone-lite,figures-in-page,summarize,embed,embed-hostile,anywidget}.test.mjs',
      'test/hosts/{myst,myst-page}.mjs',
      'test/support/network.mjs',
      'test/scripts/{explore-fingers,full-window}.test.mjs',
      'test/support/page-scroll.mjs',
      'bench/large-page.mjs',
      'scripts/{soak,read,heard}.mjs',
      'scripts/first-{loads,pages}.mjs',
      'bench/map-{frames,pages}.mjs',
      'bench/peers/visit.mjs',
      'bench/peers/*.js',
    ],
    languageOptions: { globals: globals.browser },
  },
  prettier,
);
