import { spawn } from 'node:child_process';
import { Refused } from '../steps.ts';
import type { CloudTarget } from './target.ts';

/** MD5 of each file at the target by its path; empty when nothing is there. */
export async function listRemote(target: CloudTarget): Promise<Map<string, string>> {
  const words = ['--files-only', '--format', 'hp', '--hash', 'MD5', '--separator', ' '];
  const text = await runRclone(['lsf', '--recursive', ...words, target.remote], target);
  return new Map([...text.matchAll(/^(\w*) (.+)$/gm)].map(([, md5 = '', path = '']) => [path, md5]));
}

/** Sends files of a folder under the names they have in it, with these headers. */
export async function sendFiles(
  folder: string,
  paths: readonly string[],
  headers: Readonly<Record<string, string>>,
  target: CloudTarget,
): Promise<void> {
  const words = Object.entries(headers).flatMap(([name, value]) => ['--header-upload', `${name}: ${value}`]);
  const mode = ['--ignore-times', '--no-traverse', '--transfers', '16'];
  await runRclone(['copy', ...mode, ...words, '--files-from-raw', '-', folder, target.remote], target, paths);
}

/** Removes files at the target. */
export async function removeFiles(paths: readonly string[], target: CloudTarget): Promise<void> {
  if (paths.length > 0) await runRclone(['delete', '--files-from-raw', '-', target.remote], target, paths);
}

/** Runs rclone, hands it lines, gives what it printed. Throws Refused with its words when it fails or is not installed. */
async function runRclone(args: readonly string[], target: CloudTarget, lines: readonly string[] = []): Promise<string> {
  const child = spawn('rclone', args, { env: target.env, stdio: 'pipe' });
  let [printed, complaint] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (printed += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (complaint += chunk));
  child.stdin.on('error', () => undefined);
  child.stdin.end(lines.map((line) => `${line}\n`).join(''));
  const status = await new Promise<number | null>((done, fail) => {
    child.once('error', () => {
      fail(new Refused('rclone is not installed. Debian: apt-get install rclone; others: https://rclone.org/install/'));
    });
    child.once('close', done);
  });
  if (status !== 0) throw new Refused(`rclone ${args[0] ?? ''} ${target.written}:\n${complaint.trim()}`);
  return printed;
}
