// Drafts in the browser's own storage: there are none but those a clerk asked to keep.
import type { CollectionName } from '../../schemas/index.ts';

/** One draft as it is stored. */
export interface KeptDraft {
  id: string;
  collection: CollectionName;
  /** Path below the folder of the collection, without the ending. */
  name: string;
  place: string;
  /** Whether the name is made out of the words of the file. */
  follows: boolean;
  /** Whether the name is that of a file on the disk. */
  fixed: boolean;
  /** Text as it was opened; null for a new file. */
  before: string | null;
  /** Text with what was typed. */
  text: string;
  /** Milliseconds since 1970. */
  keptAt: number;
}

const PREFIX = 'ban-nhap/';

/** All drafts, the newest first. None where the browser has no storage. */
export function keptDrafts(): KeptDraft[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(PREFIX))
      .flatMap((key) => readDraft(localStorage.getItem(key)))
      .sort((a, b) => b.keptAt - a.keptAt);
  } catch {
    return [];
  }
}

/** Returns whether it is kept: storage may be full or forbidden. */
export function keepDraft(draft: KeptDraft): boolean {
  try {
    localStorage.setItem(PREFIX + draft.id, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function forgetDraft(id: string): void {
  localStorage.removeItem(PREFIX + id);
}

function readDraft(text: string | null): KeptDraft | [] {
  try {
    const draft = JSON.parse(text ?? '') as Partial<KeptDraft> | null;
    return typeof draft?.text === 'string' && typeof draft.id === 'string' ? (draft as KeptDraft) : [];
  } catch {
    return [];
  }
}
