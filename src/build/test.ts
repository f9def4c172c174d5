// `npm test`: everything that can be wrong, in two rounds of two lanes each; the last line is "N passed, N failed".
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { getChromium } from './chromium.ts';
import { program, runLanes, tellOutcome, tellSum, TEST_FOLDER, vitest, type TestStep } from './test-steps.ts';

const site = join(TEST_FOLDER, 'site');

const content: TestStep = { name: 'content', command: [process.execPath, 'src/checks/main.ts'] };
const build: TestStep = { name: 'build', command: [process.execPath, 'src/build/main.ts'], env: { OUT_DIR: site } };
const format: TestStep = {
  name: 'format',
  command: program('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'),
};
const types: TestStep = {
  name: 'types',
  command: program('astro/bin/astro.mjs', 'check', '--minimumFailingSeverity', 'hint'),
};
const lint: TestStep = { name: 'lint', command: program('eslint/bin/eslint.js', '.', '--max-warnings', '0') };

/** The second round needs the site and the types that Astro writes while it builds; two builds never run at once. */
const ROUNDS: TestStep[][][] = [
  [
    [content, build],
    [format, vitest('unit'), vitest('components')],
  ],
  [
    [vitest('site', { DIST: site }), vitest('browser', { DIST: site })],
    [types, lint],
  ],
];

try {
  process.env['CHROMIUM_PATH'] = getChromium();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.log('0 passed, 1 failed');
  process.exit(1);
}

// A site of an earlier run must not answer for one that could not be built.
rmSync(site, { recursive: true, force: true });
const outcomes = [];
for (const lanes of ROUNDS)
  outcomes.push(
    ...(await runLanes(lanes, (outcome) => {
      console.log(tellOutcome(outcome));
    })),
  );
console.log(tellSum(outcomes));
process.exitCode = outcomes.some(({ failed }) => failed > 0) ? 1 : 0;
