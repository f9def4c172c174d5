import { defineConfig } from 'vitest/config';

/** Tests whose file is named `*.slow.test.ts` run in `npm run verify` only; those of the browser as a project of their own. */
const SLOW = 'tests/**/*.slow.test.ts';
const SLOW_BROWSER = 'tests/browser/**/*.slow.test.ts';

// `unit` needs nothing but the code. `site` and `browser` ask the built site in DIST; `browser` drives Chromium as well.
// astro:content is empty in here: the thinking of catalog/ lives in functions that take entries.
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], exclude: [SLOW, 'tests/unit/components/**'] } },
      'tests/unit/components/vitest.config.ts',
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          exclude: [SLOW],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          exclude: [SLOW],
          globalSetup: 'tests/browser/setup.ts',
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'slow',
          include: [SLOW],
          exclude: [SLOW_BROWSER],
          testTimeout: 1_800_000,
          hookTimeout: 600_000,
        },
      },
      {
        test: {
          name: 'slow-browser',
          include: [SLOW_BROWSER],
          globalSetup: 'tests/browser/setup.ts',
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
