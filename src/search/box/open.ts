import { keepFiles } from '../engine/kept-files.ts';
import { openStore, readOverHttp, type Store } from '../engine/store.ts';

const BASE = '/search/';
let opening: Promise<Store> | null = null;

/** Loads what every search begins with; a failure is forgotten. */
export async function openSearch(): Promise<Store> {
  opening ??= openStore(keepFiles(BASE, readOverHttp(BASE)));
  try {
    return await opening;
  } catch (error) {
    opening = null;
    throw error;
  }
}

/** Asks the one store of the page. When a file is gone, since the site was published anew meanwhile, once more with the new index. */
export async function askStore<T>(ask: (store: Store) => Promise<T>): Promise<T> {
  const store = await openSearch();
  try {
    return await ask(store);
  } catch {
    opening = null;
    return ask(await openSearch());
  }
}
