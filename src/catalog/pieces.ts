// A file about many items is joined from a piece for each of them. A piece whose item and answers are as they were is taken from
// the file that the last build wrote, so that an edit of one plan does not cost the writing of all.
import type { Catalog } from './catalog.ts';
import { handedOver } from './handover.ts';
import { digestOf, unwatched, watch, type Question } from './watch.ts';

/** Where a piece stands in its file, and what it was made from. */
export interface Piece {
  key: string;
  /** What making it asked of the catalog. */
  questions: readonly Question[];
  /** A digest of what was given and of the answers: another one means another piece. */
  stamp: string;
  /** In bytes. */
  start: number;
  length: number;
}

/** A file of the last build with its pieces by their keys. */
export interface PiecedFile {
  bytes: Uint8Array;
  pieces: ReadonlyMap<string, Piece>;
}

/** The pieces of a build, by the path of their file: those of the last one, and those of this. */
export interface Pieces {
  /** Null when there is no such file any more. */
  before(path: string): PiecedFile | null;
  now: Map<string, readonly Piece[]>;
}

/** A file to be joined. */
export interface Joined {
  /** Where it lies in the site: "data/plans.json". */
  path: string;
  head: string;
  /** Between two pieces; a piece that holds nothing is left out. */
  between: string;
  tail(isEmpty: boolean): string;
}

/** One item: `key` is unique in the file, `given` all that goes into the piece beside the catalog. */
export interface PieceMaker {
  key: string;
  given: unknown;
  /** The piece of each file. Whatever is asked of this catalog is noted. */
  make(catalog: Catalog): string[];
}

/** Joins files that have the same items. Gives their bytes in the order of `files`; outside a build everything is made anew. */
export function joinPieces(
  catalog: Catalog,
  files: readonly Joined[],
  makers: readonly PieceMaker[],
): Uint8Array<ArrayBuffer>[] {
  const build = handedOver();
  const before = files.map(({ path }) => build?.pieces.before(path) ?? null);
  const joining = files.map(openJoining);
  const stampOf = (given: unknown, questions: readonly Question[]): string =>
    digestOf([given, ...questions.map((question) => build?.answer?.(question))]);
  for (const { key, given, make } of makers) {
    const kept = before.map((file) => file?.pieces.get(key));
    const [first] = kept;
    const stamp = first && stampOf(given, first.questions);
    if (first && kept.every((piece) => piece?.stamp === stamp))
      for (const [index, piece] of kept.entries()) joining[index]?.add(first, sliceOf(before[index], piece));
    else {
      const questions = new Set<Question>();
      const texts = make(watch(unwatched(catalog), (question) => questions.add(question)));
      const asked = [...questions].sort();
      const made = { key, questions: asked, stamp: stampOf(given, asked) };
      for (const [index, text] of texts.entries()) joining[index]?.add(made, Buffer.from(text));
    }
  }
  return joining.map(({ end }) => {
    const { path, bytes, pieces } = end();
    build?.pieces.now.set(path, pieces);
    return bytes;
  });
}

const sliceOf = (file: PiecedFile | null | undefined, piece: Piece | undefined): Uint8Array =>
  piece ? (file?.bytes.subarray(piece.start, piece.start + piece.length) ?? NOTHING) : NOTHING;

const NOTHING = new Uint8Array();

function openJoining({ path, head, between, tail }: Joined) {
  const parts: Uint8Array[] = [Buffer.from(head)];
  const separator = Buffer.from(between);
  const pieces: Piece[] = [];
  let size = parts[0]?.length ?? 0;
  let isEmpty = true;
  const put = (bytes: Uint8Array): void => {
    parts.push(bytes);
    size += bytes.length;
  };
  return {
    add: ({ key, questions, stamp }: Pick<Piece, 'key' | 'questions' | 'stamp'>, bytes: Uint8Array): void => {
      if (bytes.length > 0 && !isEmpty) put(separator);
      pieces.push({ key, questions, stamp, start: size, length: bytes.length });
      if (bytes.length === 0) return;
      isEmpty = false;
      put(bytes);
    },
    end: () => {
      put(Buffer.from(tail(isEmpty)));
      return { path, bytes: Buffer.concat(parts), pieces };
    },
  };
}
