import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { watchMemory } from './memory.ts';

/** What one run of a command cost. */
export interface Cost {
  /** By the clock. */
  seconds: number;
  /** Of all processes together, user and system: what others do on the machine is hardly in it. */
  cpuSeconds: number;
  /** The most its processes held at one moment, in bytes. */
  memory: number;
}

export interface Command {
  /** A line for bash. */
  line: string;
  cwd?: string;
  env?: Record<string, string>;
  /** Where what it prints goes. */
  log: string;
}

/** Bash counts the children of children too, once they were waited for. */
const TIMED = `TIMEFORMAT='%R %U %S'; { time bash -c "$1" >&3 2>&3; } 2>&1`;
const TOLD = 2000;

/**
 * Runs a command to its end. What it cost is told on standard error, since some runs
 * take minutes. Throws with the end of what it printed when it fails.
 */
export async function measure({ line, cwd, env, log }: Command): Promise<Cost> {
  mkdirSync(dirname(log), { recursive: true });
  const into = openSync(log, 'w');
  const child = spawn('bash', ['-c', TIMED, 'bash', line], {
    cwd,
    env: { ...process.env, ...env, LC_NUMERIC: 'C' },
    stdio: ['ignore', 'pipe', 'ignore', into],
  });
  closeSync(into);
  const watch = watchMemory(child.pid ?? 0);
  let told = '';
  child.stdout?.on('data', (chunk: Buffer) => (told += chunk.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const memory = watch.end();
  if (code !== 0) throw new Error(`${line}\nended with ${String(code)}:\n${readFileSync(log, 'utf8').slice(-TOLD)}`);
  const [seconds = NaN, user = NaN, system = NaN] = told.trim().split(/\s+/).map(Number);
  console.error(`  ${log}: ${seconds} s, ${(user + system).toFixed(1)} s of CPU, ${(memory / 1e6).toFixed(0)} MB`);
  return { seconds, cpuSeconds: user + system, memory };
}

/** The middle of each figure over several runs of the same. */
export function middleOf(costs: readonly Cost[]): Cost {
  const middle = (of: (cost: Cost) => number): number =>
    costs.map(of).toSorted((a, b) => a - b)[Math.floor((costs.length - 1) / 2)] ?? NaN;
  return {
    seconds: middle(({ seconds }) => seconds),
    cpuSeconds: middle(({ cpuSeconds }) => cpuSeconds),
    memory: middle(({ memory }) => memory),
  };
}
