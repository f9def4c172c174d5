// Files kept between runs that tell whether they are whole: what was cut off or changed since counts as nothing.
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';

const SEAL = 8;

/** Writes a text whole or not at all. */
export function writeSealed(path: string, text: string): void {
  const bytes = Buffer.from(text);
  writeFileSync(`${path}.next`, Buffer.concat([Buffer.from(sealOf(bytes)), bytes]));
  renameSync(`${path}.next`, path);
}

/** The text that was written there; null when there is none, or another one than was written. */
export function readSealed(path: string): string | null {
  if (!existsSync(path)) return null;
  const file = readFileSync(path);
  const bytes = file.subarray(SEAL);
  return file.toString('latin1', 0, SEAL) === sealOf(bytes) ? bytes.toString('utf8') : null;
}

const sealOf = (bytes: Uint8Array): string => crc32(bytes).toString(16).padStart(SEAL, '0');
