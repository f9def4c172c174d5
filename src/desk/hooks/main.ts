// `npm run hooks`: lets git judge content/ before each commit. `npm run hooks -- off` stops that.
import { execFileSync } from 'node:child_process';
import { UsageError, type Command } from '../../command/command.ts';
import { runCommand } from '../../command/run-command.ts';

const HOOKS: Command = {
  call: 'npm run hooks',
  does: 'Bật hoặc tắt việc soát content/ trước mỗi lần commit.',
  operand: { name: '[off]', says: 'tắt; không ghi gì thì bật' },
  options: {},
};

process.exitCode = await runCommand(HOOKS, process.argv.slice(2), ({ operands: [typed = 'on'] }) => {
  if (typed !== 'on' && typed !== 'off') throw new UsageError(`không hiểu "${typed}". Chỉ có: off.`);
  return typed === 'off' ? turnOff() : turnOn();
});

function turnOn(): number {
  execFileSync('git', ['config', 'core.hooksPath', '.githooks'], { stdio: 'inherit' });
  console.log('Đã bật: mỗi lần commit, git soát content/. Tắt: npm run hooks -- off');
  return 0;
}

function turnOff(): number {
  try {
    execFileSync('git', ['config', '--unset', 'core.hooksPath'], { stdio: 'pipe' });
    console.log('Đã tắt: git không soát nữa.');
  } catch (error) {
    // Exit code 5: there was nothing to unset.
    if (!(error instanceof Error && 'status' in error && error.status === 5)) throw error;
    console.log('Vốn chưa bật.');
  }
  return 0;
}
