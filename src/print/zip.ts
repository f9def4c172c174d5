import { zipSync } from 'fflate';
import type { Zippable } from 'fflate';

/** ZIP keeps local time without a zone: made from local parts, it is the same everywhere. */
const STAMP = new Date(1980, 0, 1, 0, 0, 0);
/** Already compressed: packing them again only costs time. */
const PACKED = /\.(?:png|zip|docx|pdf)$/;

/** A ZIP of the same bytes on every machine: sorted names, one fixed date, plain files. `first` names come first. */
export function zipFiles(files: Readonly<Record<string, Uint8Array>>, first: readonly string[] = []): Uint8Array {
  const rank = (name: string): number => (first.includes(name) ? first.indexOf(name) : first.length);
  const names = Object.keys(files).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const entries: Zippable = {};
  for (const name of names) {
    entries[name.normalize('NFC')] = [
      files[name] ?? new Uint8Array(),
      { level: PACKED.test(name) ? 0 : 9, mtime: STAMP, os: 3, attrs: 0o644 << 16 },
    ];
  }
  return zipSync(entries);
}
