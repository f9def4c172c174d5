import { UsageError, type Command, type Given } from './command.ts';
import { helpOf } from './help.ts';
import { readArguments } from './read-arguments.ts';

/** Exit code of a command that was not understood. */
export const MISUSED = 2;

/**
 * Runs a command of the terminal: prints its help when that is asked for, tells in a sentence what was not understood, else does
 * the work. Returns the exit code.
 */
export async function runCommand(
  command: Command,
  args: readonly string[],
  work: (given: Given) => Promise<number> | number,
): Promise<number> {
  try {
    const given = readArguments(command, args);
    if (!given.isHelp) return await work(given);
    console.log(helpOf(command));
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(
      `${error.message}\nXem cách dùng: ${command.call}${command.call.includes(' --') ? '' : ' --'} --help`,
    );
    return MISUSED;
  }
}
