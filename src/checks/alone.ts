import { mapCollections, type Content, type Entry } from '../source/load.ts';
import { findingOf } from './entries.ts';
import { RULES } from './rules/index.ts';

/** Whether the rules that ask about one file alone find nothing in it: thought through once for as long as it does not change. */
export const isGoodAlone = (entry: Entry): boolean =>
  findingOf(entry, 'good', () => {
    const alone: Content = { ...NOTHING, entries: { ...NOTHING.entries, [entry.collection]: [entry] } };
    return RULES.every(({ judge, isAlone }) => !isAlone || judge(alone).length === 0);
  });

/** The same content without some of its entries. */
export function without(content: Content, isLeftOut: (entry: Entry) => boolean): Content {
  const entries = Object.entries(content.entries).map(([name, list]: [string, Entry[]]) => [
    name,
    list.filter((entry) => !isLeftOut(entry)),
  ]);
  return { ...content, entries: Object.fromEntries(entries) as Content['entries'] };
}

const unread = { file: '', data: null, lineOf: () => 1 };
const NOTHING: Content = {
  entries: mapCollections((): never[] => []),
  ids: mapCollections(() => new Set<string>()),
  singles: { site: unread, places: unread, glossary: unread },
  strays: [],
  faults: [],
  keep: () => false,
};
