import { handedOver } from '../../catalog/handover.ts';
import { digestOf, type Question } from '../../catalog/watch.ts';
import { trimPolicy } from '../hosts/trim-policy.ts';
import type { KeptPage, PageIndex } from '../kept/page-index.ts';
import type { SiteFiles } from '../kept/site-files.ts';
import type { Store } from '../kept/store.ts';
import type { Renderer, Route } from '../renderer/renderer.ts';
import { factsOf } from '../site/facts.ts';
import { toPage } from '../site/read-site.ts';

/** Where pages come from and go to. */
export interface Pages {
  renderer: Renderer;
  store: Store;
  files: SiteFiles;
  /** The pages of the last build. */
  before: PageIndex;
  /** "https://la-lanh.example" */
  origin: string;
}

/**
 * Adds every page of the site to `files`: those of the last build whose questions are answered as they were then, the others
 * written anew. Gives the pages of this build; throws what a page throws.
 */
export async function writePages({ renderer, store, files, before, origin }: Pages): Promise<{
  pages: PageIndex;
  written: number;
}> {
  const handover = handedOver();
  if (handover === undefined) throw new Error('Nothing was handed over to the pages.');
  const pages: PageIndex = new Map();
  let written = 0;
  for (const route of await renderer.routes()) {
    const { answer } = handover;
    if (!answer) throw new Error('The pages asked for no catalog.');
    // A page of another kind may take over an address: that of an entry which is withdrawn.
    const { component } = route.data;
    const stampOf = (questions: readonly Question[]) =>
      digestOf([component, digestOf(route.props), ...questions.map(answer)]);
    const isSame = ({ questions, stamp, file }: KeptPage) => stamp === stampOf(questions) && store.has(file);
    const kept = before.get(route.path);
    const page = kept && isSame(kept) ? kept : await write(route, stampOf);
    if (page !== kept) written += 1;
    files.addKept(route.path, page.file);
    pages.set(route.path, page);
  }
  return { pages, written };

  async function write(route: Route, stampOf: (questions: readonly Question[]) => string): Promise<KeptPage> {
    const asked = new Set<Question>();
    const bytes = await listen(
      (question) => asked.add(question),
      () => renderer.render(route),
    );
    const questions = [...asked].sort();
    const stamp = stampOf(questions);
    if (!route.path.endsWith('.html')) return { questions, stamp, file: store.put(bytes), facts: null };
    const html = trimPolicy(Buffer.from(bytes).toString('utf8'));
    return { questions, stamp, file: store.put(html), facts: factsOf(toPage(`/${route.path}`, html), origin) };
  }
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
