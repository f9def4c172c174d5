// The compiled pages and the build that runs them are two programs in one process: this is where they meet.
import type { Catalog } from './catalog.ts';
import type { MadeFile } from './files.ts';
import type { Pieces } from './pieces.ts';
import type { Question } from './watch.ts';

/** What the build hands to the pages, and what the pages hand back. */
export interface Handover {
  catalog: Catalog;
  /** Files to download, as the print step described them. */
  files: MadeFile[];
  /** What large files are joined from. */
  pieces: Pieces;
  /** Set while a page is being written: told of everything the page asks. */
  note: ((question: Question) => void) | null;
  /** Set by the pages' own copy of the catalog. */
  answer: ((question: Question) => string) | null;
}

const NAME = Symbol.for('la-lanh.handover');
const slot = globalThis as { [NAME]?: Handover };

/** What was handed over; undefined outside a build. */
export const handedOver = (): Handover | undefined => slot[NAME];

/** Hands over what the pages of one build are made from. */
export function handOver(handover: Handover): void {
  slot[NAME] = handover;
}
