import { keepFiles } from '../engine/kept-files.ts';
import { openStore, readOverHttp, type Store } from '../engine/store.ts';

const BASE = '/search/';
let opening: Promise<Store> | null = null;

/** The one store of the page; tried again after a failure. */
export function openOnce(): Promise<Store> {
  opening ??= openStore(keepFiles(BASE, readOverHttp(BASE))).catch((error: unknown) => {
    opening = null;
    throw error;
  });
  return opening;
}
