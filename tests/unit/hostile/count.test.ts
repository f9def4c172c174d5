import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listFiles } from '../../../src/source/files.ts';

/** What fast-check runs where nothing is said. */
const USUAL_RUNS = 100;

/** The runs of every property in a test file; one that a table of names repeats is counted once. */
function runsIn(text: string): number[] {
  const starts = [...text.matchAll(/fc\.(?:property|asyncProperty)\(/g)].map(({ index }) => index);
  return starts.map((start, place) => {
    const until = text.slice(start, starts[place + 1]);
    return Number(/numRuns: (\d+)/.exec(until)?.[1] ?? USUAL_RUNS);
  });
}

const files = listFiles('tests').filter((path) => path.endsWith('.test.ts') && !path.endsWith('.slow.test.ts'));
const runs = files.flatMap((path) => runsIn(readFileSync(`tests/${path}`, 'utf8')));
const cases = runs.reduce((sum, each) => sum + each, 0);

test(`${runs.length} properties with ${cases} cases judge what people may type, paste or send`, () => {
  expect(runs.length).toBeGreaterThanOrEqual(30);
  expect(cases).toBeGreaterThanOrEqual(10_000);
});
