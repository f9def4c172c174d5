import type { SearchDocument } from '../document.ts';
import type { TextFile } from '../format/files.ts';
import type { Passage } from './passages.ts';

/** Characters of text a file holds at least before the next one begins: a result rarely needs more than one. */
const TEXT_CHARACTERS = 2500;

/** Cuts the passages of a document into files of text, none of them parting a passage. */
export function toTextFiles(document: SearchDocument, passages: readonly Passage[]): TextFile[] {
  const { url, title, breadcrumbs } = document;
  const files: TextFile[] = [];
  let room = 0;
  for (const { anchor, heading, text } of passages) {
    if (room <= 0) {
      files.push({ url, title, breadcrumbs, passages: [] });
      room = TEXT_CHARACTERS;
    }
    files.at(-1)?.passages.push([anchor, heading, text]);
    room -= heading.length + text.length;
  }
  return files;
}
