import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import { dirname, join } from 'node:path';
import { threadId } from 'node:worker_threads';

/** A file known by its content: the same bytes are one file, whatever they are called in the site. */
export interface Kept {
  /** SHA-256, in hex. */
  sha256: string;
  bytes: number;
  /** When it was written, in milliseconds: whoever writes to one of its names leaves another time, and it is read again. */
  at: number;
}

/** Files by their content, in a folder that may be deleted at any time. */
export interface Store {
  put(content: Uint8Array | string): Kept;
  /** Whether it is there as it was put; what was changed in place counts as gone, and is. */
  has(kept: Kept): boolean;
  pathOf(kept: Pick<Kept, 'sha256'>): string;
  /** Removes every file that is not among these. */
  keepOnly(wanted: ReadonlySet<string>): void;
}

export function openStore(folder: string): Store {
  const pathOf = ({ sha256 }: Pick<Kept, 'sha256'>) => join(folder, sha256.slice(0, 2), sha256);
  const has = (kept: Kept): boolean => {
    const path = pathOf(kept);
    const stat = fs.statSync(path, { throwIfNoEntry: false });
    if (stat === undefined) return false;
    if (stat.size === kept.bytes && (stat.mtimeMs === kept.at || hashOf(fs.readFileSync(path)) === kept.sha256))
      return true;
    fs.rmSync(path);
    return false;
  };
  return {
    has,
    put: (content) => {
      const bytes = typeof content === 'string' ? Buffer.from(content) : content;
      const sha256 = hashOf(bytes);
      const path = pathOf({ sha256 });
      if (!fs.existsSync(path) || !fs.readFileSync(path).equals(bytes)) write(path, bytes);
      return { sha256, bytes: bytes.length, at: fs.statSync(path).mtimeMs };
    },
    pathOf,
    keepOnly: (wanted) => {
      for (const part of readFolder(folder))
        for (const name of readFolder(join(folder, part)))
          if (!wanted.has(name)) fs.rmSync(join(folder, part, name), { force: true });
    },
  };
}

/** Under another name first: a build that is killed leaves no half file. */
function write(path: string, bytes: Uint8Array): void {
  const next = `${path}.${process.pid}-${threadId}`;
  fs.mkdirSync(dirname(path), { recursive: true });
  fs.writeFileSync(next, bytes);
  fs.renameSync(next, path);
}

/** Gives a file a second name where the file system can (not on another one, and some have none), else copies it. */
export function linkOrCopy(from: string, to: string): void {
  try {
    fs.linkSync(from, to);
  } catch {
    fs.copyFileSync(from, to, fs.constants.COPYFILE_EXCL);
  }
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const readFolder = (folder: string): string[] => (fs.existsSync(folder) ? fs.readdirSync(folder) : []);
