import { spawnSync } from 'node:child_process';
import { describe, expect, test, vi } from 'vitest';
import type { Command } from '../../../src/command/command.ts';
import { helpOf } from '../../../src/command/help.ts';
import { readArguments } from '../../../src/command/read-arguments.ts';

// Starting Node takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const COMMAND: Command = {
  call: 'npm run vi-du',
  does: 'Làm ví dụ.',
  operand: { name: 'TỆP', says: 'tệp ví dụ' },
  options: { place: { says: 'nơi', value: 'MÃ' }, json: { says: 'in JSON' } },
};
const read = (...args: string[]) => readArguments(COMMAND, args);

describe('readArguments', () => {
  test('reads values behind a space or a sign, switches and operands', () => {
    expect(read('--place', 'ben-tre', 'a.docx', '--json')).toEqual({
      isHelp: false,
      options: { place: 'ben-tre', json: '' },
      operands: ['a.docx'],
    });
    expect(read('--place=a=b').options).toEqual({ place: 'a=b' });
  });

  test('takes a lone dash as a value, and all behind two dashes as operands', () => {
    expect(read('--place', '-').options).toEqual({ place: '-' });
    expect(read('--', '--place').operands).toEqual(['--place']);
  });

  test('asks for nothing else when help is wanted', () => {
    expect(read('--plac', '--help').isHelp).toBe(true);
    expect(read('-h').isHelp).toBe(true);
  });

  test.each([
    [['--plac', 'x'], 'không có tùy chọn "--plac". Gần nhất: "--place".'],
    [['-json'], 'không có tùy chọn "-json". Gần nhất: "--json".'],
    [['--toString'], 'không có tùy chọn "--toString".'],
    [['--place'], '"--place" cần một giá trị. Viết: npm run vi-du --place "MÃ"'],
    [['--place', '--json'], '"--place" cần một giá trị. Viết: npm run vi-du --place "MÃ"'],
    [['--json=1'], '"--json" không nhận giá trị.'],
  ])('tells what it does not understand: %j', (args, message) => {
    expect(() => read(...args)).toThrow(new Error(message));
  });

  test('takes no operand where the command has none', () => {
    const bare = { call: COMMAND.call, does: COMMAND.does, options: COMMAND.options };
    expect(() => readArguments(bare, ['jsn'])).toThrow('npm run vi-du không nhận "jsn". Gần nhất: "--json".');
  });
});

test('helpOf names every option', () => {
  expect(helpOf(COMMAND)).toBe(`Làm ví dụ.

Cách dùng: npm run vi-du TỆP [tùy chọn]
  TỆP         tệp ví dụ
  --place MÃ  nơi
  --json      in JSON
  --help      in lời này`);
});

describe('every command of the staff', () => {
  const run = (script: string, ...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
    return { status, stdout, stderr };
  };
  const MAINS = [
    'src/checks/main.ts',
    'src/desk/new/main.ts',
    'src/desk/import/main.ts',
    'src/desk/hooks/main.ts',
    'src/desk/editor/main.ts',
  ];

  test.each(MAINS)('tells its use in Vietnamese: %s', (script) => {
    expect(run(script, '--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('Cách dùng:') as string });
  });

  test.each(MAINS)('refuses an unknown option in Vietnamese, without a stack trace: %s', (script) => {
    const { status, stderr } = run(script, '--hlp');
    expect(status).toBeGreaterThan(0);
    expect(stderr).toContain('không có tùy chọn "--hlp". Gần nhất: "--help".');
    expect(stderr).not.toMatch(/at .*\.ts|Unknown option/);
  });

  test('knows a kind by its Vietnamese name, and the nearest to a slip', () => {
    expect(run('src/desk/new/main.ts', 'khẩu hiệu', '--help').stdout).toContain('npm run new -- slogan');
    expect(run('src/desk/new/main.ts', 'plam').stderr).toContain('không có loại "plam". Gần nhất: "plan".');
    expect(run('src/desk/new/main.ts', 'plan', '--plac', 'x').stderr).toContain('Gần nhất: "--place".');
  });
});
