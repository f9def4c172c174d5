import type { Command } from './command.ts';

/** The help of a command: what it does, what it takes, examples. */
export function helpOf({ call, does, operand, options, examples = [] }: Command): string {
  const rows: [string, string][] = [
    ...(operand ? [[operand.name, operand.says] as [string, string]] : []),
    ...Object.entries(options).map(([name, { says, value }]): [string, string] => [
      `--${name}${value === undefined ? '' : ` ${value}`}`,
      says,
    ]),
    ['--help', 'in lời này'],
  ];
  const width = Math.max(...rows.map(([left]) => left.length));
  return [
    does,
    '',
    `Cách dùng: ${call}${operand ? ` ${operand.name}` : ''}${Object.keys(options).length > 0 ? ' [tùy chọn]' : ''}`,
    ...rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`),
    ...(examples.length > 0 ? ['', 'Ví dụ:', ...examples.map((example) => `  ${example}`)] : []),
  ].join('\n');
}
