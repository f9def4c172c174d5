// `npm run hooks`: lets git judge content/ before each commit. `npm run hooks -- off` stops that.
import { execFileSync } from 'node:child_process';

const isOff = process.argv.includes('off');
const args = isOff ? ['config', '--unset', 'core.hooksPath'] : ['config', 'core.hooksPath', '.githooks'];

try {
  execFileSync('git', args, { stdio: ['ignore', 'inherit', 'pipe'] });
  console.log(
    isOff ? 'Đã tắt: git không soát nữa.' : 'Đã bật: mỗi lần commit, git soát content/. Tắt: npm run hooks -- off',
  );
} catch (error) {
  // Exit code 5: there was nothing to unset.
  if (isOff && error instanceof Error && 'status' in error && error.status === 5) console.log('Vốn chưa bật.');
  else throw error;
}
