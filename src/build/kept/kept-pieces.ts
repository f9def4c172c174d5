import { readFileSync } from 'node:fs';
import type { Piece, PiecedFile, Pieces } from '../../catalog/pieces.ts';
import type { PageIndex } from './page-index.ts';
import { openTable } from './shared-facts.ts';
import type { Kept, Store } from './store.ts';

/** The pieces of one file as they lie in the store. Questions are the same for thousands of pieces: each is written once. */
interface Written {
  texts: string[];
  pieces: [key: string, questions: number[], stamp: string, start: number, length: number][];
}

/** The pieces of a build, as joinPieces wants them, and what is to be kept of them. */
export interface KeptPieces extends Pieces {
  /** Puts the pieces of a file that was just joined into the store; null when it is not joined from pieces. */
  keep(path: string): Kept | null;
}

/** Opens the pieces that the pages of the last build were joined from; they are read when they are asked for. */
export function openKeptPieces(last: PageIndex, store: Store): KeptPieces {
  const now = new Map<string, readonly Piece[]>();
  return {
    now,
    before: (path) => {
      const page = last.get(path);
      if (!page?.pieces || !store.has(page.pieces) || !store.has(page.file)) return null;
      return readPieces(readFileSync(store.pathOf(page.file)), readFileSync(store.pathOf(page.pieces), 'utf8'));
    },
    keep: (path) => {
      const pieces = now.get(path);
      return pieces ? store.put(writePieces(pieces)) : null;
    },
  };
}

function readPieces(bytes: Uint8Array, text: string): PiecedFile {
  const { texts, pieces } = JSON.parse(text) as Written;
  const read = pieces.map(([key, asked, stamp, start, length]): [string, Piece] => [
    key,
    { key, questions: asked.map((number) => texts[number] ?? ''), stamp, start, length },
  ]);
  return { bytes, pieces: new Map(read) };
}

function writePieces(pieces: readonly Piece[]): string {
  const texts = openTable<string>();
  const written = pieces.map(({ key, questions, stamp, start, length }): Written['pieces'][number] => [
    key,
    questions.map(texts.numberOf),
    stamp,
    start,
    length,
  ]);
  return JSON.stringify({ texts: texts.all(), pieces: written } satisfies Written);
}
