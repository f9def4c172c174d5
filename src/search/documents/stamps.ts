import type { Catalog, Item } from '../../catalog/catalog.ts';
import { digestOf, openAnswers, watch, type Question } from '../../catalog/watch.ts';

/** What a document rested on, and its digest: while the answers stay, so does the document, and it need not be put together. */
export interface Stamped {
  /** Everything that was asked of the catalog. */
  questions: Question[];
  /** Digest of the item and of the answers. */
  stamp: string;
  digest: string;
}

/** By collection and id: "plans/binh-phuoc/2024-ngay-ctxh". */
export type Stamps = Map<string, Stamped>;

export const NO_STAMPS: ReadonlyMap<string, Stamped> = new Map();

/**
 * Opens the stamps of an earlier index. `digestOfItem` gives the digest of a document: the one it had while nothing it rests on
 * changed, else the one that `think` finds with a catalog that notes what it is asked. `after` is filled meanwhile.
 */
export function openStamps(catalog: Catalog, before: ReadonlyMap<string, Stamped>, after: Stamps) {
  const answer = openAnswers(catalog, () => null);
  const stampOf = (item: Item, questions: readonly Question[]): string =>
    digestOf([item.digest, ...questions.map(answer)]);
  return (item: Item, think: (watched: Catalog) => string): string => {
    // Without a digest nobody knows whether the item itself changed.
    if (item.digest === '') return think(catalog);
    const key = `${item.collection}/${item.id}`;
    const known = before.get(key);
    const isSame = ({ questions, stamp }: Stamped): boolean => stamp === stampOf(item, questions);
    if (known && isSame(known)) {
      after.set(key, known);
      return known.digest;
    }
    const asked = new Set<Question>();
    const digest = think(watch(catalog, (question) => asked.add(question)));
    const questions = [...asked].sort();
    after.set(key, { questions, stamp: stampOf(item, questions), digest });
    return digest;
  };
}
