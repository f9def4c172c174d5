import { describe, expect, test } from 'vitest';
import { runLanes, runTestStep, tellSum, type TestStep } from '../../../src/build/test-steps.ts';

const node = (name: string, code: string): TestStep => ({ name, command: [process.execPath, '-e', code] });

describe('the test runner', () => {
  test('counts a command that ends well as one passed', async () => {
    expect(await runTestStep(node('tốt', 'console.log("xong")'))).toMatchObject({
      passed: 1,
      failed: 0,
      output: 'xong\n',
    });
  });

  test('counts a command that ends badly as one failed and keeps what it said', async () => {
    expect(await runTestStep(node('hỏng', 'console.error("vì sao"); process.exit(3)'))).toMatchObject({
      passed: 0,
      failed: 1,
      output: 'vì sao\n',
    });
  });

  test('counts a command that cannot start as one failed', async () => {
    expect(await runTestStep({ name: 'không có', command: ['/khong/co'] })).toMatchObject({ passed: 0, failed: 1 });
  });

  test('sums all lanes, whatever fails on the way', async () => {
    const told: string[] = [];
    const outcomes = await runLanes([[node('một', 'process.exit(1)'), node('hai', '')], [node('ba', '')]], ({ name }) =>
      told.push(name),
    );
    expect(told.toSorted()).toEqual(['ba', 'hai', 'một']);
    expect(tellSum(outcomes)).toBe('2 passed, 1 failed');
  });
});
