import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const NODE_GLOBALS = [
  'AbortController',
  'AbortSignal',
  'Buffer',
  'console',
  'DOMException',
  'fetch',
  'process',
  'Response',
  'setTimeout',
  'URL',
  'URLSearchParams',
];

/** The folders of `src` that each folder may import from, besides itself. Files in `src` itself may import from all. */
const IMPORTS = {
  internal: [],
  text: ['internal'],
  comments: ['internal', 'text'],
  locales: ['internal', 'text'],
  styles: ['internal'],
  server: ['internal', 'text'],
  dom: ['internal', 'text'],
  controllers: ['internal', 'text', 'locales', 'dom'],
  elements: ['internal', 'text', 'locales', 'dom', 'controllers', 'comments', 'styles'],
};

/** Imports between folders go one way. A file that two elements need moves to a folder that both may import from. */
const oneWayImports = Object.entries(IMPORTS).map(([folder, allowed]) => {
  const forbidden = Object.keys(IMPORTS).filter((other) => other !== folder && !allowed.includes(other));
  return {
    files: [`src/${folder}/**/*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: [...forbidden.map((other) => `**/${other}/**`), '**/news-*/**'],
              message: `src/${folder} may import from: ${[folder, ...allowed].join(', ')}. An element imports no other element.`,
            },
          ],
        },
      ],
    },
  };
});

/**
 * A test waits for an event, for a state (`test/support/until.*`) or with a fake clock. A test that sleeps and then asserts that
 * nothing has happened passes on a slow machine, whatever the code does.
 */
const NO_SLEEP =
  'A test must not sleep. Wait for an event or a state (test/support/until), or use test/support/fake-clock.ts.';
const noSleepInTests = {
  files: ['test/**/*.test.{ts,mjs}'],
  rules: {
    'no-restricted-syntax': [
      'error',
      { selector: "CallExpression[callee.name='setTimeout'][arguments.length>1]", message: NO_SLEEP },
      { selector: "CallExpression[callee.property.name='waitForTimeout']", message: NO_SLEEP },
    ],
    'no-restricted-imports': [
      'error',
      { name: '@open-wc/testing', importNames: ['aTimeout'], message: NO_SLEEP },
      { name: 'node:timers/promises', message: NO_SLEEP },
    ],
  },
};

export default defineConfig(
  globalIgnores([
    'dist',
    'cdn',
    'html',
    'types',
    'editors',
    '.size',
    '.wordpress',
    '.mutation',
    'storybook-static',
    'coverage',
    'examples',
    'test/types',
    'test/hosts/*/',
  ]),
  {
    files: ['**/*.ts'],
    extends: [js.configs.recommended, tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // Lit's types say that isServer is always false.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['{src,stories}/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended'], litA11y.configs.recommended],
    rules: {
      // The rule treats a slot like a clickable <div>, but keyboard clicks on links in a slot fire click events too.
      'lit-a11y/click-events-have-key-events': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: { '@typescript-eslint/explicit-module-boundary-types': 'error' },
  },
  ...oneWayImports,
  {
    files: ['test/**/*.ts'],
    rules: {
      // chai's assertions are expressions: expect(x).to.be.true
      '@typescript-eslint/no-unused-expressions': 'off',
      // The types of semantic-dom-diff declare that equal() returns a promise, but it does not.
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', name: 'Equal', package: '@open-wc/semantic-dom-diff' }] },
      ],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
    },
  },
  {
    files: ['**/*.mjs'],
    extends: [js.configs.recommended],
    languageOptions: { globals: Object.fromEntries(NODE_GLOBALS.map((name) => [name, 'readonly'])) },
  },
  noSleepInTests,
);
