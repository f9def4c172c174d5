import { nearest } from '../text/nearest.ts';
import { UsageError, type Command, type Given, type Option } from './command.ts';

/**
 * Reads what was typed behind a command: `--place x`, `--place=x`, `--json`, operands, and `--` before operands that begin with
 * dashes. Throws UsageError, with the nearest option, for anything the command does not know.
 */
export function readArguments(command: Command, args: readonly string[]): Given {
  if (args.includes('--help') || args.includes('-h')) return { isHelp: true, options: {}, operands: [] };
  const rest = [...args];
  const options: Record<string, string> = {};
  const operands: string[] = [];
  while (rest.length > 0) {
    const arg = rest.shift() ?? '';
    if (arg === '--') operands.push(...rest.splice(0));
    else if (/^--?[^-]/.test(arg)) {
      const [, dashes = '', name = '', inline] = /^(--?)([^=]+)(?:=(.*))?$/s.exec(arg) ?? [];
      options[name] = valueOf(command, dashes, name, inline, rest);
    } else operands.push(arg);
  }
  const [first] = operands;
  if (first !== undefined && !command.operand)
    throw new UsageError(`${command.call} không nhận "${first}".${suggest(command, first)}`);
  return { isHelp: false, options, operands };
}

/** The value of an option: behind its "=", else the next word, which is taken from `rest`; "" for one that takes none. */
function valueOf(command: Command, dashes: string, name: string, inline: string | undefined, rest: string[]): string {
  const option: Option | undefined =
    dashes === '--' && Object.hasOwn(command.options, name) ? command.options[name] : undefined;
  if (!option) throw new UsageError(`không có tùy chọn "${dashes}${name}".${suggest(command, name)}`);
  if (option.value === undefined) {
    if (inline !== undefined) throw new UsageError(`"--${name}" không nhận giá trị.`);
    return '';
  }
  const value = inline ?? (rest[0]?.startsWith('--') === true ? undefined : rest.shift());
  if (value === undefined)
    throw new UsageError(`"--${name}" cần một giá trị. Viết: ${command.call} --${name} "${option.value}"`);
  return value;
}

function suggest({ options }: Command, typed: string): string {
  const near = nearest(typed, [...Object.keys(options), 'help']);
  return near === null ? '' : ` Gần nhất: "--${near}".`;
}
