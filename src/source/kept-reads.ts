import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { readSealed, writeSealed } from './sealed.ts';

/** What a good file was read as, and what was found out about it by itself: kept until the file changes. */
export interface KeptRead {
  /** SHA-256 of the file, in hex. */
  digest: string;
  data: unknown;
  /** The body is not kept: it stands in the file, from this line on. */
  bodyLine: number;
  questions: number[];
  /** Findings about this file alone, by name: plain data. */
  findings: Record<string, unknown>;
}

/** Reads of an earlier run. Trees of bodies are large and seldom asked for: they are kept apart, as JSON. */
export interface KeptReads {
  /** The read of a file, if it has that digest. */
  get(file: string, digest: string): KeptRead | undefined;
  /** The tree of its body, if it has that digest. */
  treeOf(file: string, digest: string): string | undefined;
  /**
   * Keeps these, and forgets all others. Trees that were kept before need not be among `trees`. Tells whether anything is other
   * than it was.
   */
  save(reads: ReadonlyMap<string, KeptRead>, trees?: ReadonlyMap<string, string>): boolean;
}

/** Every file is read. */
export const NO_READS: KeptReads = { get: () => undefined, treeOf: () => undefined, save: () => true };

/** Files lie in so many parts, so that one that changed does not cost the writing of all. */
const PARTS = 32;

interface Part {
  code: string;
  reads: Record<string, KeptRead>;
}

interface KeptTree {
  digest: string;
  tree: string;
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
  const known = new Map([...before].map(([file, read]) => [file, namesIn(read)]));
  const treesBefore = new Map<number, Map<string, KeptTree>>();
  const treesIn = (part: number): Map<string, KeptTree> => {
    const trees = treesBefore.get(part) ?? readTrees(treesPathOf(folder, part), code);
    treesBefore.set(part, trees);
    return trees;
  };
  const treeOf = (file: string, digest: string): string | undefined => {
    const kept = treesIn(partOf(file)).get(file);
    return kept?.digest === digest ? kept.tree : undefined;
  };
  return {
    get: (file, digest) => {
      const read = before.get(file);
      return read?.digest === digest ? read : undefined;
    },
    treeOf,
    save: (reads, trees = new Map<string, string>()) => {
      mkdirSync(folder, { recursive: true });
      const changed = new Set<number>();
      for (const [file, read] of reads)
        if (before.get(file) !== read || known.get(file) !== namesIn(read)) changed.add(partOf(file));
      for (const file of before.keys()) if (!reads.has(file)) changed.add(partOf(file));
      if (changed.size === 0 && trees.size === 0) return false;
      const byPart = Map.groupBy(reads, ([file]) => partOf(file));
      for (const part of changed) {
        const own = byPart.get(part) ?? [];
        writeSealed(pathOf(folder, part), JSON.stringify({ code, reads: Object.fromEntries(own) } satisfies Part));
      }
      for (const part of new Set([...changed, ...[...trees.keys()].map(partOf)])) {
        const own = (byPart.get(part) ?? []).flatMap(([file, { digest }]) => {
          const tree = trees.get(file) ?? treeOf(file, digest);
          return tree === undefined ? [] : [[file, digest, tree].join('\t')];
        });
        writeSealed(treesPathOf(folder, part), [code, ...own].join('\n'));
      }
      return true;
    },
  };
}

const pathOf = (folder: string, part: number): string => join(folder, `${part}.json`);
const treesPathOf = (folder: string, part: number): string => join(folder, `${part}.trees`);
const partOf = (file: string): number => (createHash('sha256').update(file).digest()[0] ?? 0) % PARTS;
/** Findings are added and dropped while the file is judged, never changed. */
const namesIn = ({ findings }: KeptRead): string => Object.keys(findings).join('\n');

function readPart(path: string, code: string): Record<string, KeptRead> {
  const text = readSealed(path);
  const part = text === null ? null : (JSON.parse(text) as Part);
  return part?.code === code ? part.reads : {};
}

/** A line for each tree, behind one that names the code: no tab or line end stands in JSON, nor in the name of a good file. */
function readTrees(path: string, code: string): Map<string, KeptTree> {
  const [madeBy, ...lines] = readSealed(path)?.split('\n') ?? [];
  if (madeBy !== code) return new Map();
  return new Map(
    lines.map((line) => {
      const [file = '', digest = '', tree = ''] = line.split('\t');
      return [file, { digest, tree }];
    }),
  );
}
