/** The shapes of the files that the build writes and the browser reads. All are gzip, whatever the server does. */
import type { DirectAnswer, GlossaryEntry, SearchKind } from '../document.ts';
import type { VocabularyText } from './vocabulary.ts';

/** `/search/start.bin`: the only file with a fixed name; everything else lies in the folder `version`. */
export interface StartFile {
  version: string;
  documents: number;
  passages: number;
  vocabulary: VocabularyText;
  /** First terms of the files of lists, joined by "\n". */
  directory: string;
  glossary: GlossaryEntry[];
}

/** `documents.bin`: a column each, one entry a document, so that equal values compress well. */
export interface DocumentsFile {
  kinds: SearchKind[];
  years: (number | null)[];
  /** Index into `names`, -1 for none. */
  places: number[];
  agencies: number[];
  states: number[];
  names: string[];
  /** Passages in each file of text of a document: [6, 4] is ten passages in two files. */
  texts: number[][];
  answers: DirectAnswer[];
}

/** `text/<document>-<n>.bin`: some passages of one document, the first passage being its head. */
export interface TextFile {
  url: string;
  title: string;
  breadcrumbs: string[];
  passages: [anchor: string, heading: string, text: string][];
}

export const START_FILE = 'start.bin';
export const DOCUMENTS_FILE = 'documents.bin';
export const listFile = (shard: number): string => `lists/${shard}.bin`;
export const textFile = (document: number, part: number): string => `text/${document}-${part}.bin`;
