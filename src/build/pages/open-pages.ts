import type { Catalog } from '../../catalog/catalog.ts';
import type { MadeFile } from '../../catalog/files.ts';
import { handOver, handedOver } from '../../catalog/handover.ts';
import { digestOf, type Question } from '../../catalog/watch.ts';
import { trimPolicy } from '../hosts/trim-policy.ts';
import { openKeptPieces } from '../kept/kept-pieces.ts';
import type { KeptPage, PageIndex } from '../kept/page-index.ts';
import type { Store } from '../kept/store.ts';
import { openRenderer, type Route } from '../renderer/renderer.ts';
import { factsOf } from '../site/facts.ts';
import { toPage } from '../site/read-site.ts';

/** What pages are made from. */
export interface Making {
  catalog: Catalog;
  /** Files to download, as the print step described them. */
  made: MadeFile[];
  /** The compiled pages: src/build/renderer/renderer-folder.ts. */
  renderer: string;
  /** The public address. */
  site: string;
  store: Store;
  /** The pages of the last build: what they were joined from is taken from them. */
  before: PageIndex;
}

/** The pages of a site, ready to be written. */
export interface Pages {
  /** Every address, in an order that the content alone decides. */
  routes: Route[];
  /** Folder of the files that come as they are. */
  assets: string;
  /** Whether a page of the last build still answers at this address, its file included. */
  isSame(route: Route, kept: KeptPage): boolean;
  /** Writes one page into the store. Throws what the page throws. */
  write(route: Route): Promise<KeptPage>;
}

/** Starts the compiled pages on a catalog. One process or thread writes for one catalog at a time. */
export async function openPages({ catalog, made, renderer: folder, site, store, before }: Making): Promise<Pages> {
  const pieces = openKeptPieces(before, store);
  handOver({ catalog, files: made, pieces, note: null, answer: null });
  const renderer = await openRenderer(folder, site);
  const { origin } = new URL(site);
  return {
    routes: await renderer.routes(),
    assets: renderer.assets,
    isSame: (route, { questions, stamp, file }) => stamp === stampOf(route, questions) && store.has(file),
    write: async (route) => {
      const asked = new Set<Question>();
      const bytes = await listen(
        (question) => asked.add(question),
        () => renderer.render(route),
      );
      const questions = [...asked].sort();
      const stamp = stampOf(route, questions);
      if (!route.path.endsWith('.html'))
        return { questions, stamp, file: store.put(bytes), facts: null, pieces: pieces.keep(route.path) };
      const html = trimPolicy(Buffer.from(bytes).toString('utf8'));
      const facts = factsOf(toPage(`/${route.path}`, html), origin);
      return { questions, stamp, file: store.put(html), facts, pieces: null };
    },
  };
}

/** A page of another kind may take over an address: that of an entry which is withdrawn. */
function stampOf({ data, props }: Route, questions: readonly Question[]): string {
  const answer = handedOver()?.answer;
  if (!answer) throw new Error('The pages asked for no catalog.');
  return digestOf([data.component, digestOf(props), ...questions.map(answer)]);
}

/** Does something while the pages tell `note` what they ask. */
async function listen<T>(note: (question: Question) => void, work: () => Promise<T>): Promise<T> {
  const handover = handedOver();
  if (handover) handover.note = note;
  try {
    return await work();
  } finally {
    if (handover) handover.note = null;
  }
}
