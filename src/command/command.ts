/** An option of a command: what it does and, where it takes a value, a name for that value. */
export interface Option {
  says: string;
  value?: string;
}

/** What a command of the terminal understands. Its words are Vietnamese: staff read them. */
export interface Command {
  /** As it is typed: "npm run check". */
  call: string;
  does: string;
  /** What stands without dashes, such as a file; a command without it takes none. */
  operand?: Option & { name: string };
  options: Readonly<Record<string, Option>>;
  examples?: readonly string[];
}

/** What was typed behind the name of a command. */
export interface Given {
  isHelp: boolean;
  /** Values by option; an option without a value is "". */
  options: Readonly<Record<string, string>>;
  operands: readonly string[];
}

/** The command was not understood. Its message is for the person who typed it. */
export class UsageError extends Error {}
