import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';

const SOURCE = new URL('../offline/worker.ts', import.meta.url);

/** The service worker, for the top of the site, from where it may speak for all pages: /sw.js */
export function workerScript(): string {
  const code = stripTypes(readFileSync(SOURCE, 'utf8'))
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => !/^\s*(?:\/\/.*|\/\*\*.*\*\/)?$/.test(line))
    .join('\n');
  return `${code}\n`;
}

/** Node says on every call that the function is young; builders need not read that. */
function stripTypes(text: string): string {
  const { emitWarning } = process;
  process.emitWarning = () => undefined;
  try {
    return stripTypeScriptTypes(text);
  } finally {
    process.emitWarning = emitWarning;
  }
}
