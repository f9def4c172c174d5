import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['dist', 'dist.*', '.astro', '.cache', '.releases', 'content', 'tests/fixtures', 'public']),
  { linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Astro compiles with verbatimModuleSyntax, Node strips types: an import of types has to say so.
      '@typescript-eslint/consistent-type-imports': 'error',
      // Numbers in a sentence need no String().
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowNever: true }],
      // process.env['X']: noPropertyAccessFromIndexSignature of the strictest tsconfig asks for brackets.
      '@typescript-eslint/dot-notation': 'off',
      // Letters of Vietnamese in NFC are single code points: spreading a string into them is meant.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // `() => void` functions in one line.
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // Interfaces name methods in shorthand; the objects behind them are closures, without a `this`.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['**/*.astro'],
    extends: [tseslint.configs.strict, astro.configs['flat/recommended']],
    rules: {
      'astro/no-set-html-directive': 'error',
      'astro/no-unused-css-selector': 'error',
      'astro/prefer-class-list-directive': 'error',
    },
  },
  // The doors for trees that this project built itself.
  { files: ['src/components/{Body,Html,JsonLd}.astro'], rules: { 'astro/no-set-html-directive': 'off' } },
);
