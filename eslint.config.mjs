import nextVitals from 'eslint-config-next/core-web-vitals';
import nextTypescript from 'eslint-config-next/typescript';
import { importLaw } from './lib/lint/import-law.mjs';

const TYPED = ['**/*.ts', '**/*.tsx'];

// Some rules go through all types a second time, beside tsc, others compile every component: more than half of the time of a lint.
// `npm run check` leaves them to `npm test` and `npm run lint`.
const slow = process.env.LINT_SLOW !== 'off';

const TYPED_RULES = {
  files: TYPED,
  languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname ?? process.cwd() } },
  rules: {
    '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: false }],
    '@typescript-eslint/no-floating-promises': 'error',
    '@typescript-eslint/no-misused-promises': 'error',
    '@typescript-eslint/no-unnecessary-condition': 'error',
  },
};

/** React's compiler stands behind all of these but two. */
const COMPILING_RULES = nextVitals
  .flatMap(({ rules = {} }) => Object.keys(rules))
  .filter((name) => name.startsWith('react-hooks/') && !['react-hooks/rules-of-hooks', 'react-hooks/exhaustive-deps'].includes(name));

const config = [
  ...nextVitals,
  ...nextTypescript,
  { ignores: ['test-results/**', 'playwright-report/**', 'tests/bench/results/**', 'tests/old-browsers/cache/**'] },
  // Where a rule is left out, what is said about it is of no use.
  { linterOptions: { reportUnusedDisableDirectives: slow ? 'error' : 'off' } },
  {
    plugins: { project: { rules: { 'import-law': importLaw } } },
    rules: {
      'project/import-law': 'error',
      'no-console': 'error',
      eqeqeq: 'error',
      'prefer-const': 'error',
      'no-restricted-globals': ['error', { name: 'parseFloat', message: 'Figures are decimal strings: use lib/number/decimal.' }],
      'import/no-default-export': 'off',
      'import/no-duplicates': 'error',
    },
  },
  {
    files: TYPED,
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': 'error',
      '@typescript-eslint/no-unused-expressions': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': 'allow-with-description' }],
    },
  },
  slow ? TYPED_RULES : { rules: Object.fromEntries(COMPILING_RULES.map((name) => [name, 'off'])) },
  {
    files: ['**/*.ts', '**/*.tsx', '**/*.mjs'],
    ignores: ['tests/**'],
    rules: { 'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }] },
  },
  // A fixture of Playwright hands itself over by calling `use`, which is no hook.
  { files: ['tests/**'], rules: { 'react-hooks/rules-of-hooks': 'off' } },
  // Their output is what a person at the terminal reads.
  { files: ['lib/commands/**', 'tests/bench/**', 'tests/firefox/**', 'tests/old-browsers/**', 'tests/smoke/**'], rules: { 'no-console': 'off' } },
];

export default config;
