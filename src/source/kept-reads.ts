import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { readSealed, writeSealed } from './sealed.ts';

/** What a good file was read as, and what was found out about it by itself: kept until the file changes. */
export interface KeptRead {
  /** SHA-256 of the file, in hex. */
  digest: string;
  data: unknown;
  body: string;
  bodyLine: number;
  questions: number[];
  /** Findings about this file alone, by name: plain data. */
  findings: Record<string, unknown>;
}

/** Reads of an earlier run. */
export interface KeptReads {
  /** The read of a file, if it has that digest. */
  get(file: string, digest: string): KeptRead | undefined;
  /** Keeps these, and forgets all others. */
  save(reads: ReadonlyMap<string, KeptRead>): void;
}

/** Every file is read. */
export const NO_READS: KeptReads = { get: () => undefined, save: () => undefined };

/** Files lie in so many parts, so that one that changed does not cost the writing of all. */
const PARTS = 32;

interface Part {
  code: string;
  reads: Record<string, KeptRead>;
}

/**
 * Opens the reads kept in `folder`, which may be deleted at any time. `code` stands for the code that reads: what another one
 * read counts as nothing.
 */
export function openKeptReads(folder: string, code: string): KeptReads {
  const before = new Map(
    Array.from({ length: PARTS }, (_, part) => readPart(pathOf(folder, part), code)).flatMap((reads) =>
      Object.entries(reads),
    ),
  );
  const known = new Map([...before].map(([file, read]) => [file, sizeOf(read)]));
  return {
    get: (file, digest) => {
      const read = before.get(file);
      return read?.digest === digest ? read : undefined;
    },
    save: (reads) => {
      mkdirSync(folder, { recursive: true });
      const changed = new Set<number>();
      for (const [file, read] of reads)
        if (before.get(file) !== read || known.get(file) !== sizeOf(read)) changed.add(partOf(file));
      for (const file of before.keys()) if (!reads.has(file)) changed.add(partOf(file));
      for (const part of changed) {
        const own = [...reads].filter(([file]) => partOf(file) === part);
        writeSealed(pathOf(folder, part), JSON.stringify({ code, reads: Object.fromEntries(own) } satisfies Part));
      }
    },
  };
}

const pathOf = (folder: string, part: number): string => join(folder, `${part}.json`);
const partOf = (file: string): number => (createHash('sha256').update(file).digest()[0] ?? 0) % PARTS;
/** Findings are added while the file is judged, and never taken away. */
const sizeOf = ({ findings }: KeptRead): number => Object.keys(findings).length;

function readPart(path: string, code: string): Record<string, KeptRead> {
  const text = readSealed(path);
  const part = text === null ? null : (JSON.parse(text) as Part);
  return part?.code === code ? part.reads : {};
}
