import { START_FILE } from '../format/files.ts';
import type { ReadFile } from './store.ts';

const PREFIX = 'search ';

/**
 * Keeps every file that was read, so that what was loaded once answers without a network. Files of a version never
 * change; the first file is asked for anew each time, and what an older version left is thrown away.
 */
export function keepFiles(base: string, read: ReadFile): ReadFile {
  if (!('caches' in globalThis)) return read;
  return async (path) => {
    const version = path === START_FILE ? 'start' : (path.split('/')[0] ?? '');
    const kept = await caches.open(PREFIX + version).catch(() => null);
    if (!kept) return read(path);
    if (path === START_FILE) return readFirst(kept, base + path, () => read(path));
    const known = await kept.match(base + path);
    if (known) return new Uint8Array(await known.arrayBuffer());
    const bytes = await read(path);
    await kept.put(base + path, new Response(bytes.slice())).catch(() => undefined);
    await forgetOthers(version);
    return bytes;
  };
}

async function readFirst(kept: Cache, address: string, read: () => Promise<Uint8Array>): Promise<Uint8Array> {
  try {
    const bytes = await read();
    await kept.put(address, new Response(bytes.slice())).catch(() => undefined);
    return bytes;
  } catch (error) {
    const known = await kept.match(address);
    if (!known) throw error;
    return new Uint8Array(await known.arrayBuffer());
  }
}

let forgotten = false;

async function forgetOthers(version: string): Promise<void> {
  if (forgotten) return;
  forgotten = true;
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(PREFIX) && ![`${PREFIX}start`, PREFIX + version].includes(name));
  await Promise.all(old.map((name) => caches.delete(name)));
}
