import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** One part of the tests: a command whose exit code judges it. */
export interface TestStep {
  name: string;
  command: string[];
  env?: Record<string, string>;
  /** File into which Vitest writes its counts; without one the step counts as one test. */
  counts?: string;
}

export interface Outcome {
  name: string;
  passed: number;
  failed: number;
  seconds: number;
  /** All that the command printed. */
  output: string;
}

/** Folder of what the tests leave behind: the site under test, counts. */
export const TEST_FOLDER = resolve('.cache', 'test');

/** A program of node_modules, run by this very Node. */
export const program = (path: string, ...args: string[]): string[] => [
  process.execPath,
  join('node_modules', path),
  ...args,
];

/** A Vitest project as a step. */
export function vitest(project: string, env: Record<string, string> = {}): TestStep {
  const counts = join(TEST_FOLDER, `${project}.json`);
  const args = ['run', '--project', project, '--reporter=dot', '--reporter=json', `--outputFile.json=${counts}`];
  return { name: project, command: program('vitest/vitest.mjs', ...args), env, counts };
}

/** Runs a step to its end. Never throws: a command that cannot be started has failed. */
export async function runTestStep({ name, command, env, counts }: TestStep): Promise<Outcome> {
  const began = performance.now();
  if (counts !== undefined) rmSync(counts, { force: true });
  mkdirSync(TEST_FOLDER, { recursive: true });
  const chunks: string[] = [];
  const status = await new Promise<number | null>((done) => {
    const [file = '', ...args] = command;
    const child = spawn(file, args, {
      env: { ...process.env, ...env, ASTRO_TELEMETRY_DISABLED: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk));
    child.once('error', (error) => {
      chunks.push(String(error));
      done(null);
    });
    child.once('close', done);
  });
  return { name, ...count(status === 0, counts), seconds: (performance.now() - began) / 1000, output: chunks.join('') };
}

/** Counts of Vitest; a file that did not even load, or a run that broke off, is a failure too. */
function count(good: boolean, counts: string | undefined): { passed: number; failed: number } {
  if (counts === undefined || !existsSync(counts)) return { passed: good ? 1 : 0, failed: good ? 0 : 1 };
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(counts, 'utf8')) as Record<
    'numPassedTests' | 'numFailedTests',
    number
  >;
  return { passed: numPassedTests, failed: good ? numFailedTests : Math.max(1, numFailedTests) };
}

/** Runs lists side by side, each from its top to its bottom, and tells every step as it ends. */
export async function runLanes(
  lanes: readonly (readonly TestStep[])[],
  tell: (outcome: Outcome) => void,
): Promise<Outcome[]> {
  const runLane = async (lane: readonly TestStep[]): Promise<Outcome[]> => {
    const outcomes: Outcome[] = [];
    for (const step of lane) {
      const outcome = await runTestStep(step);
      tell(outcome);
      outcomes.push(outcome);
    }
    return outcomes;
  };
  return (await Promise.all(lanes.map(runLane))).flat();
}

/** "✓ unit     412 passed  31.2 s"; the whole output below it when something failed. */
export function tellOutcome({ name, passed, failed, seconds, output }: Outcome): string {
  const line = `${failed === 0 ? '✓' : '✗'} ${name.padEnd(12)}${`${passed} passed${failed > 0 ? `, ${failed} failed` : ''}`.padEnd(26)}${seconds.toFixed(1).padStart(6)} s`;
  return failed === 0 ? line : `${line}\n${output.trimEnd().replace(/^/gm, '    ')}\n`;
}

/** "N passed, N failed", the last line of every run. */
export function tellSum(outcomes: readonly Outcome[]): string {
  const sum = (pick: (outcome: Outcome) => number) => outcomes.reduce((total, outcome) => total + pick(outcome), 0);
  return `${sum((outcome) => outcome.passed)} passed, ${sum((outcome) => outcome.failed)} failed`;
}
