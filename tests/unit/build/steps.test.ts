import { describe, expect, test } from 'vitest';
import { runSteps, type Step } from '../../../src/build/steps.ts';

describe('the steps', () => {
  test('run one after the other and tell what they did', async () => {
    const lines: string[] = [];
    await runSteps(
      [
        { name: 'một', run: () => 'xong' },
        { name: 'hai', run: () => Promise.resolve('') },
      ],
      (line) => lines.push(line.replace(/ +[\d.]+ s/, '')),
    );
    expect(lines).toEqual(['✓ một  xong', '✓ hai']);
  });

  test('stop at the first that throws', async () => {
    const done: string[] = [];
    const step = (name: string, fails: boolean): Step => ({
      name,
      run: () => {
        done.push(name);
        if (fails) throw new Error(name);
        return '';
      },
    });
    await expect(runSteps([step('một', false), step('hai', true), step('ba', false)], () => undefined)).rejects.toThrow(
      'hai',
    );
    expect(done).toEqual(['một', 'hai']);
  });
});
