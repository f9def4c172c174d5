import { enableCompileCache } from 'node:module';
import { join, resolve } from 'node:path';

/** The folder of everything that is kept between runs: CACHE_DIR. It may be deleted at any time. */
export const cacheDir = (): string => resolve(process.env['CACHE_DIR'] ?? '.cache');

/**
 * Lets Node keep what it compiled, for this process and those it starts: half of a command's start is compiling. Modules that
 * are imported statically are compiled before anybody can ask for it, so a command imports the rest of itself afterwards.
 */
export function startQuickly(): void {
  const folder = join(cacheDir(), 'compiled');
  if (enableCompileCache(folder).directory) process.env['NODE_COMPILE_CACHE'] ??= folder;
}
