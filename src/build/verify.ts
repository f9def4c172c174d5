// `npm run verify`: what takes too long for every commit. Files named *.slow.test.ts belong here.
import { getChromium } from './chromium.ts';
import { runLanes, tellOutcome, tellSum, vitest, type TestStep } from './test-steps.ts';

const STEPS: TestStep[] = [vitest('slow', { CHROMIUM_PATH: getChromium() })];

const outcomes = await runLanes([STEPS], (outcome) => {
  console.log(tellOutcome(outcome));
});
console.log(tellSum(outcomes));
process.exitCode = outcomes.some(({ failed }) => failed > 0) ? 1 : 0;
