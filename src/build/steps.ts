/** One line of a list that is read from top to bottom. What `run` returns is told after the name. */
export interface Step {
  name: string;
  run(): Promise<string> | string;
}

/** A step that judged and refused: its message is for the reader, its stack for nobody. */
export class Refused extends Error {}

/** Runs steps one after the other and tells each with its time. The first that throws ends the list and is thrown on. */
export async function runSteps(steps: readonly Step[], tell: (line: string) => void = console.log): Promise<void> {
  for (const { name, run } of steps) {
    const began = performance.now();
    try {
      const told = await run();
      tell(tellStep('✓', name, began, told));
    } catch (error) {
      tell(tellStep('✗', name, began, ''));
      throw error;
    }
  }
}

/** "✓ pages      12.3 s  184 pages" */
export function tellStep(sign: string, name: string, began: number, told: string): string {
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  return `${sign} ${name.padEnd(12)}${seconds.padStart(6)} s  ${told}`.trimEnd();
}
