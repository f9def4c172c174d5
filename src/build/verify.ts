// `npm run verify`: what takes too long for every commit. Tests whose file is named *.slow.test.ts belong here.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { getChromium } from './chromium.ts';
import { runLanes, tellOutcome, tellSum, TEST_FOLDER, vitest, type TestStep } from './test-steps.ts';

const site = join(TEST_FOLDER, 'slow-site');
rmSync(site, { recursive: true, force: true });

const STEPS: TestStep[] = [
  { name: 'build', command: [process.execPath, 'src/build/main.ts'], env: { OUT_DIR: site } },
  vitest('slow', { DIST: site, CHROMIUM_PATH: getChromium() }),
  vitest('slow-browser', { DIST: site, CHROMIUM_PATH: getChromium() }),
];

const outcomes = await runLanes([STEPS], (outcome) => {
  console.log(tellOutcome(outcome));
});
console.log(tellSum(outcomes));
process.exitCode = outcomes.some(({ failed }) => failed > 0) ? 1 : 0;
